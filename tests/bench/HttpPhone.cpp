// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/PhoneClient.h"

#include <cerrno>
#include <cstdlib>
#include <stdexcept>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring::bench {

namespace {

/// A connection of one phone, kept for all its files.
class HttpPhone final : public PhoneClient
{
public:
    HttpPhone(const Manner& manner, int epoll)
        : PhoneClient(epoll)
        , m_server(manner.server)
    {}
    ~HttpPhone() override { close(); }

    void begin(const BootingPhone& phone, double now) override
    {
        m_phone = &phone;
        m_file = 0;
        m_done = false;
        m_heard = now;
        m_socket = openSocket(SOCK_STREAM, phone.source);
        if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&m_server), sizeof m_server) != 0 &&
            errno != EINPROGRESS)
            throw std::runtime_error("no connection");
        m_asked = false;
        ask();
    }

    void ready(double now) override
    {
        m_heard = now;
        if (!m_asked)
            ask();
        while (!m_done) {
            const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
            if (got < 0 && (errno == EAGAIN || errno == ENOTCONN))
                return;
            if (got <= 0)
                throw std::runtime_error("connection lost at " + wanted().name);
            take({m_buffer.data(), static_cast<size_t>(got)});
            if (static_cast<size_t>(got) < m_buffer.size())
                return; // the edge that comes with more tells
        }
    }

    void tick(double now) override
    {
        if (!m_done && now - m_heard > giveUpSeconds)
            throw std::runtime_error("no answer for " + wanted().name);
    }

private:
    const Wanted& wanted() const { return m_phone->files[m_file]; }

    void ask()
    {
        const std::string request =
            "GET /" + wanted().name + " HTTP/1.1\r\nHost: rcs\r\nUser-Agent: " + m_phone->userAgent + "\r\n\r\n";
        const ssize_t sent = ::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL);
        m_asked = sent == static_cast<ssize_t>(request.size());
        if (!m_asked && errno != EAGAIN && errno != ENOTCONN)
            throw std::runtime_error("could not ask for " + wanted().name);
        m_head.clear();
        m_inBody = false;
        m_at = 0;
    }

    void take(std::string_view bytes)
    {
        if (!m_inBody) {
            const size_t before = m_head.size();
            m_head += bytes.substr(0, maxHead);
            const size_t end = m_head.find("\r\n\r\n", before < 3 ? 0 : before - 3);
            if (end == std::string::npos)
                return;
            bytes = bytes.substr(end + 4 - before);
            readHead(end + 2);
        }
        compare(wanted(), m_at, bytes);
        m_at += bytes.size();
        m_bytes += bytes.size();
        if (m_at < wanted().bytes.size())
            return;
        ++m_requests;
        if (++m_file < m_phone->files.size()) {
            ask();
        } else {
            close();
            m_done = true;
        }
    }

    void readHead(size_t end)
    {
        m_inBody = true;
        if (!m_head.starts_with("HTTP/1.1 200 "))
            throw std::runtime_error(wanted().name + ": " + m_head.substr(0, m_head.find('\r')));
        constexpr std::string_view name = "\r\nContent-Length:";
        for (size_t at = 0; at + name.size() < end; ++at) {
            if (m_head[at] == '\r' && ::strncasecmp(m_head.data() + at, name.data(), name.size()) == 0) {
                if (std::strtoull(m_head.data() + at + name.size(), nullptr, 10) != wanted().bytes.size())
                    throw std::runtime_error("another length than the file's: " + wanted().name);
                return;
            }
        }
        throw std::runtime_error("an answer without Content-Length");
    }

    void close()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

    static constexpr size_t maxHead = 16 * 1024;
    static inline std::string m_buffer = std::string(1024 * 1024, '\0'); ///< of all phones: each empties it at once

    sockaddr_in m_server;
    const BootingPhone* m_phone = nullptr;
    size_t m_file = 0;
    int m_socket = -1;
    bool m_asked = false;
    bool m_inBody = false;
    std::string m_head;
    size_t m_at = 0; ///< in the body
    double m_heard = 0;
};

} // namespace

std::unique_ptr<PhoneClient> makeHttpPhone(const Manner& manner, int epoll)
{
    return std::make_unique<HttpPhone>(manner, epoll);
}

} // namespace firstring::bench
