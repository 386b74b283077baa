// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/BoundSocket.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace firstring {

std::optional<BoundSocket> BoundSocket::of(int descriptor)
{
    int type = 0;
    socklen_t length = sizeof type;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &length) != 0 ||
        (type != SOCK_STREAM && type != SOCK_DGRAM))
        return std::nullopt;
    sockaddr_storage storage{};
    length = sizeof storage;
    auto* name = reinterpret_cast<sockaddr*>(&storage);
    if (::getsockname(descriptor, name, &length) != 0)
        return std::nullopt;
    quint16 port = 0;
    if (storage.ss_family == AF_INET)
        port = ntohs(reinterpret_cast<const sockaddr_in*>(&storage)->sin_port);
    else if (storage.ss_family == AF_INET6)
        port = ntohs(reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_port);
    if (port == 0)
        return std::nullopt;
    return BoundSocket{type == SOCK_STREAM, QHostAddress(name), port};
}

bool takeOver(int descriptor, bool isStream)
{
    const std::optional<BoundSocket> bound = BoundSocket::of(descriptor);
    return bound && bound->isStream == isStream &&
           ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL, 0) | O_NONBLOCK) == 0 &&
           ::fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0;
}

} // namespace firstring
