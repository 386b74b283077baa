// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/PhoneClient.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/udp.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

#ifndef UDP_GRO
#define UDP_GRO 104 // linux/udp.h since 5.0; older C libraries do not know it
#endif

namespace firstring::bench {

namespace {

constexpr double repeatSeconds = 1; ///< then a phone says its last word again
constexpr size_t arrivalBytes = 64 * 1024;

/// A phone's reads, each from a port of its own as RFC 1350 4 has it: lock-step or by windows (RFC 7440), on a line
/// that may lose datagrams either way.
class TftpPhone final : public PhoneClient
{
public:
    TftpPhone(Manner& manner, int epoll)
        : PhoneClient(epoll)
        , m_manner(manner)
    {}
    ~TftpPhone() override { close(); }

    void begin(const BootingPhone& phone, double now) override
    {
        m_phone = &phone;
        m_file = 0;
        m_done = false;
        ask(now);
    }

    void ready(double now) override
    {
        while (!m_done) {
            sockaddr_in from{};
            iovec piece{m_buffer.data(), m_buffer.size()};
            alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> notes;
            msghdr message{};
            message.msg_name = &from;
            message.msg_namelen = sizeof from;
            message.msg_iov = &piece;
            message.msg_iovlen = 1;
            message.msg_control = notes.data();
            message.msg_controllen = notes.size();
            const ssize_t got = ::recvmsg(m_socket, &message, 0);
            if (got < 0 && errno == EAGAIN)
                return;
            if (got < 0)
                continue; // an ICMP message
            takeAll({m_buffer.data(), static_cast<size_t>(got)}, segmentSize(message), from, now);
        }
    }

    void tick(double now) override
    {
        if (m_done)
            return;
        if (now - m_heard > giveUpSeconds)
            throw std::runtime_error("no answer for " + wanted().name);
        if (now - m_sent > repeatSeconds)
            say(now);
    }

private:
    const Wanted& wanted() const { return m_phone->files[m_file]; }

    /// Several datagrams of one sender come in one piece (UDP_GRO); 0: one.
    static size_t segmentSize(msghdr& message)
    {
        for (cmsghdr* note = CMSG_FIRSTHDR(&message); note; note = CMSG_NXTHDR(&message, note)) {
            if (note->cmsg_level == SOL_UDP && note->cmsg_type == UDP_GRO) {
                int size = 0;
                std::memcpy(&size, CMSG_DATA(note), sizeof size);
                return static_cast<size_t>(size);
            }
        }
        return 0;
    }

    void ask(double now)
    {
        close();
        m_socket = openSocket(SOCK_DGRAM, m_phone->source);
        if (m_manner.window > 1) {
            const int yes = 1;
            ::setsockopt(m_socket, SOL_UDP, UDP_GRO, &yes, sizeof yes);
        }
        m_peer = m_manner.server;
        m_block = 0;
        m_at = 0;
        m_heard = now;
        m_word.assign("\0\1", 2);
        m_word += wanted().name + '\0' + "octet" + '\0';
        const auto option = [this](const char* name, int value) {
            m_word += std::string(name) + '\0' + std::to_string(value) + '\0';
        };
        if (m_manner.blockSize != 512)
            option("blksize", m_manner.blockSize);
        if (m_manner.window > 1)
            option("windowsize", m_manner.window);
        say(now);
    }

    bool loses()
    {
        return m_manner.loss > 0 && std::uniform_real_distribution(0.0, 1.0)(m_manner.random) < m_manner.loss;
    }

    void say(double now)
    {
        m_sent = now;
        if (!loses())
            ::sendto(m_socket, m_word.data(), m_word.size(), 0, reinterpret_cast<const sockaddr*>(&m_peer),
                     sizeof m_peer);
    }

    void acknowledge(double now)
    {
        m_word = {'\0', '\4', static_cast<char>(m_block >> 8 & 0xff), static_cast<char>(m_block & 0xff)};
        m_gapTold = false;
        say(now);
    }

    void takeAll(std::string_view arrived, size_t segment, const sockaddr_in& from, double now)
    {
        const size_t file = m_file;
        do {
            const std::string_view datagram = arrived.substr(0, segment > 0 ? segment : arrived.size());
            arrived.remove_prefix(datagram.size());
            if (!loses())
                take(datagram, from, now);
        } while (!arrived.empty() && m_file == file && !m_done);
    }

    void take(std::string_view datagram, const sockaddr_in& from, double now)
    {
        if (datagram.size() < 4)
            return;
        m_heard = now;
        const auto byte = [&](size_t i) { return uint64_t{static_cast<unsigned char>(datagram[i])}; };
        if (byte(1) == 5)
            throw std::runtime_error(wanted().name + ": " + std::string(datagram.substr(4)));
        m_peer = from;
        if (byte(1) == 6) {
            acknowledge(now);
            return;
        }
        const uint64_t number = byte(2) << 8 | byte(3);
        if (number != ((m_block + 1) & 0xffff)) {
            // A repetition says that our acknowledgement was lost; of a window that came again, or has a gap, it is
            // said once how far we are.
            const bool isRepetition = m_manner.window == 1 && number == (m_block & 0xffff);
            if (isRepetition || (m_manner.window > 1 && !m_gapTold)) {
                acknowledge(now);
                m_gapTold = true;
            }
            return;
        }
        const std::string_view content = datagram.substr(4);
        compare(wanted(), m_at, content);
        m_at += content.size();
        m_bytes += content.size();
        ++m_block;
        const bool isLast = content.size() < static_cast<size_t>(m_manner.blockSize);
        if (isLast || m_block % static_cast<uint64_t>(m_manner.window) == 0)
            acknowledge(now);
        if (!isLast)
            return;
        if (m_at != wanted().bytes.size())
            throw std::runtime_error("shorter than the file: " + wanted().name);
        ++m_requests;
        m_done = ++m_file == m_phone->files.size();
        if (m_done)
            close();
        else
            ask(now);
    }

    void close()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

    static inline std::array<char, arrivalBytes> m_buffer; ///< of all phones: each empties it at once

    Manner& m_manner;
    const BootingPhone* m_phone = nullptr;
    size_t m_file = 0;
    int m_socket = -1;
    sockaddr_in m_peer{};
    std::string m_word; ///< request or acknowledgement, to be said again
    uint64_t m_block = 0;
    size_t m_at = 0;
    bool m_gapTold = false;
    double m_sent = 0;
    double m_heard = 0;
};

} // namespace

std::unique_ptr<PhoneClient> makeTftpPhone(Manner& manner, int epoll)
{
    return std::make_unique<TftpPhone>(manner, epoll);
}

} // namespace firstring::bench
