// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/PhoneList.h"

#include <cstdint>
#include <memory>
#include <random>

namespace firstring::bench {

/// How the phones of a run ask.
struct Manner
{
    bool tftp = false;
    sockaddr_in server{};
    int blockSize = 512; ///< TFTP: blksize is asked for unless it is this
    int window = 1;      ///< windowsize, the same
    double loss = 0;     ///< TFTP: of each datagram, either way
    std::mt19937 random; ///< decides which ones
};

/// One phone at a time on its way through its files; never blocks. What goes wrong is thrown as std::runtime_error.
class PhoneClient
{
public:
    static constexpr double giveUpSeconds = 130;

    virtual ~PhoneClient() = default;
    PhoneClient(const PhoneClient&) = delete;
    PhoneClient& operator=(const PhoneClient&) = delete;

    /// Begins with the first file; the phone must live on.
    virtual void begin(const BootingPhone& phone, double now) = 0;
    /// Its descriptor is ready.
    virtual void ready(double now) = 0;
    /// About ten times a second.
    virtual void tick(double now) = 0;

    bool isDone() const { return m_done; }
    uint64_t requests() const { return m_requests; }
    uint64_t bytes() const { return m_bytes; }

protected:
    /// \a epoll: where its descriptors are watched, with this object as the event's pointer.
    explicit PhoneClient(int epoll)
        : m_epoll(epoll)
    {}
    /// A socket of that kind, bound to the phone's address and watched; edges only.
    int openSocket(int type, const in_addr& source);
    /// Compares what came with what must come. \a at is the place in the file.
    static void compare(const Wanted& wanted, size_t at, std::string_view bytes);

    bool m_done = false;
    uint64_t m_requests = 0;
    uint64_t m_bytes = 0;

private:
    int m_epoll;
};

std::unique_ptr<PhoneClient> makeHttpPhone(const Manner& manner, int epoll);
std::unique_ptr<PhoneClient> makeTftpPhone(Manner& manner, int epoll);

} // namespace firstring::bench
