// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Fetchers.h"

#include <array>
#include <stdexcept>
#include <strings.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace firstring::bench {

namespace {

constexpr int longestWaitSeconds = 10;

const sockaddr* asAddress(const sockaddr_in& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

int openSocket(int type, int waitSeconds)
{
    const int fd = ::socket(AF_INET, type | SOCK_CLOEXEC, 0);
    if (fd < 0)
        throw std::runtime_error("no socket");
    const timeval wait{waitSeconds, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    return fd;
}

/// The value of Content-Length in \a head.
size_t contentLength(const std::string& head)
{
    constexpr char name[] = "\r\nContent-Length:";
    for (size_t at = 0; at < head.size(); ++at) {
        if (::strncasecmp(head.c_str() + at, name, sizeof name - 1) == 0)
            return std::stoul(head.substr(at + sizeof name - 1));
    }
    throw std::runtime_error("an answer without Content-Length");
}

/// Closes a socket at the end of its scope.
struct Closing
{
    int fd;
    ~Closing() { ::close(fd); }
};

} // namespace

HttpFetcher::HttpFetcher(const sockaddr_in& server, const std::string& userAgent)
    : m_socket(openSocket(SOCK_STREAM, longestWaitSeconds))
    , m_userAgent(userAgent)
{
    if (::connect(m_socket, asAddress(server), sizeof server) != 0) {
        ::close(m_socket);
        throw std::runtime_error("no connection");
    }
}

HttpFetcher::~HttpFetcher()
{
    ::close(m_socket);
}

std::string HttpFetcher::fetch(const std::string& name)
{
    const std::string request = "GET /" + name + " HTTP/1.1\r\nHost: rcs\r\nUser-Agent: " + m_userAgent + "\r\n\r\n";
    if (::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size()))
        throw std::runtime_error("could not ask for " + name);

    std::array<char, 16384> piece;
    const auto receive = [&] {
        const ssize_t got = ::recv(m_socket, piece.data(), piece.size(), 0);
        if (got <= 0)
            throw std::runtime_error("no answer for " + name);
        m_buffer.append(piece.data(), static_cast<size_t>(got));
    };
    size_t headEnd;
    while ((headEnd = m_buffer.find("\r\n\r\n")) == std::string::npos)
        receive();
    if (!m_buffer.starts_with("HTTP/1.1 200 "))
        throw std::runtime_error(name + ": " + m_buffer.substr(0, m_buffer.find('\r')));
    const size_t whole = headEnd + 4 + contentLength(m_buffer.substr(0, headEnd + 2));
    while (m_buffer.size() < whole)
        receive();
    std::string body = m_buffer.substr(headEnd + 4, whole - headEnd - 4);
    m_buffer.erase(0, whole);
    return body;
}

std::string TftpFetcher::fetch(const std::string& name)
{
    constexpr size_t blockSize = 512;
    const Closing socket{openSocket(SOCK_DGRAM, 1)};
    std::string packet = std::string("\0\1", 2) + name + '\0' + "octet" + '\0';
    sockaddr_in peer = m_server;
    std::string content;
    unsigned short expected = 1;
    int silent = 0;
    const auto send = [&] { ::sendto(socket.fd, packet.data(), packet.size(), 0, asAddress(peer), sizeof peer); };
    send();
    for (;;) {
        std::array<unsigned char, 4 + blockSize> data;
        sockaddr_in from{};
        socklen_t size = sizeof from;
        const ssize_t got =
            ::recvfrom(socket.fd, data.data(), data.size(), 0, reinterpret_cast<sockaddr*>(&from), &size);
        if (got < 4) {
            if (++silent > longestWaitSeconds)
                throw std::runtime_error("no answer for " + name);
            send();
            continue;
        }
        if (data[1] != 3)
            throw std::runtime_error("refused: " + name);
        if ((data[2] << 8 | data[3]) != expected)
            continue; // a repeated packet
        peer = from;
        content.append(reinterpret_cast<const char*>(data.data()) + 4, static_cast<size_t>(got) - 4);
        packet = {'\0', '\4', static_cast<char>(expected >> 8), static_cast<char>(expected & 0xff)};
        send();
        ++expected;
        if (got < static_cast<ssize_t>(data.size()))
            return content;
    }
}

} // namespace firstring::bench
