// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring::test {

/// A TCP port of 127.0.0.1 that the system chose, and that nobody gets by chance as long as this object is there: tests
/// run beside one another, and a port that was found free and let go may be another program's before it is used. Who
/// names it can listen there, for servers say SO_REUSEADDR and this socket never listens; until then, and after it,
/// connections are refused.
class ReservedPort
{
public:
    ReservedPort()
        : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const int yes = 1;
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        sockaddr_in name{};
        name.sin_family = AF_INET;
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof name;
        auto* const any = reinterpret_cast<sockaddr*>(&name);
        if (::bind(m_descriptor, any, length) != 0 || ::getsockname(m_descriptor, any, &length) != 0)
            qFatal("no port is free");
        m_port = ntohs(name.sin_port);
    }
    ~ReservedPort() { ::close(m_descriptor); }
    ReservedPort(const ReservedPort&) = delete;
    ReservedPort& operator=(const ReservedPort&) = delete;

    quint16 number() const { return m_port; }

private:
    int m_descriptor;
    quint16 m_port = 0;
};

} // namespace firstring::test
