// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/BoundSocket.h"

#include <QHash>
#include <QString>

namespace firstring {

/// Sockets that were bound for us before the server started, by the name of the service: `http`, `https`, `tftp`,
/// `dhcp`, `mdns`, `syslog`, `ntp`. Owns them, and lends duplicates, so that the server can stop and start again on the
/// same sockets. Filled before the server thread starts; only read from then on.
class ListeningSockets final
{
public:
    ListeningSockets() = default;
    ~ListeningSockets();
    ListeningSockets(const ListeningSockets&) = delete;
    ListeningSockets& operator=(const ListeningSockets&) = delete;

    /// Takes \a descriptor over; the first of a name counts. False: it is no bound TCP or UDP socket, or the name is
    /// taken; then it stays the caller's.
    bool put(const QString& service, int descriptor);
    bool isEmpty() const { return m_sockets.isEmpty(); }
    QStringList services() const { return m_sockets.keys(); }
    std::optional<BoundSocket> find(const QString& service) const;
    /// A duplicate that belongs to the caller; -1 if there is none of that name.
    int lend(const QString& service) const;

private:
    QHash<QString, int> m_sockets;
};

} // namespace firstring
