// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ports/UnixDatagram.h"

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace firstring {

void sendToUnixSocket(const QByteArray& path, const QByteArray& datagram)
{
    sockaddr_un name{};
    if (path.size() < 2 || path.size() >= qsizetype(sizeof name.sun_path) || (path[0] != '/' && path[0] != '@'))
        return;
    name.sun_family = AF_UNIX;
    std::memcpy(name.sun_path, path.constData(), static_cast<size_t>(path.size()));
    if (name.sun_path[0] == '@')
        name.sun_path[0] = '\0';
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(path.size()));
    [[maybe_unused]] const auto sent =
        ::sendto(descriptor, datagram.constData(), static_cast<size_t>(datagram.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
                 reinterpret_cast<const sockaddr*>(&name), length);
    ::close(descriptor);
}

} // namespace firstring
