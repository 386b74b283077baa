// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/ListeningSockets.h"

#include <fcntl.h>
#include <unistd.h>

namespace firstring {

ListeningSockets::~ListeningSockets()
{
    for (const int descriptor : std::as_const(m_sockets))
        ::close(descriptor);
}

bool ListeningSockets::put(const QString& service, int descriptor)
{
    if (m_sockets.contains(service) || !BoundSocket::of(descriptor))
        return false;
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    m_sockets.insert(service, descriptor);
    return true;
}

std::optional<BoundSocket> ListeningSockets::find(const QString& service) const
{
    const auto found = m_sockets.constFind(service);
    return found == m_sockets.constEnd() ? std::nullopt : BoundSocket::of(*found);
}

int ListeningSockets::lend(const QString& service) const
{
    const auto found = m_sockets.constFind(service);
    return found == m_sockets.constEnd() ? -1 : ::fcntl(*found, F_DUPFD_CLOEXEC, 3);
}

} // namespace firstring
