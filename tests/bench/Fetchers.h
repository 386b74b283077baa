// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <netinet/in.h>
#include <string>

namespace firstring::bench {

/// A connection of one phone to an HTTP server, kept for all its files. Blocking; one thread.
class HttpFetcher
{
public:
    HttpFetcher(const sockaddr_in& server, const std::string& userAgent);
    ~HttpFetcher();
    HttpFetcher(const HttpFetcher&) = delete;
    HttpFetcher& operator=(const HttpFetcher&) = delete;

    /// The body of `/name`. Throws std::runtime_error when there is none.
    std::string fetch(const std::string& name);

private:
    int m_socket;
    std::string m_userAgent;
    std::string m_buffer;
};

/// One phone's reads from a TFTP server: lock-step, 512 octets, no options (RFC 1350), as these phones ask. Blocking.
class TftpFetcher
{
public:
    /// TFTP has no place for a User-Agent.
    TftpFetcher(const sockaddr_in& server, const std::string&)
        : m_server(server)
    {}
    /// The content of \a name. A lost packet is asked for again after 1 s. Throws std::runtime_error when refused.
    std::string fetch(const std::string& name);

private:
    sockaddr_in m_server;
};

} // namespace firstring::bench
