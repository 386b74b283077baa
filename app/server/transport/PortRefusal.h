// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"
#include "models/domain/Observation.h"

#include <QAbstractSocket>
#include <QHostAddress>

#include <optional>

namespace firstring {

/// A program that holds a port.
struct PortOwner
{
    QString name;
    qint64 pid = 0;
};

/// Who listens there, as far as this user may see (Linux: /proc); nothing otherwise. Any thread; reads some files.
std::optional<PortOwner> portOwner(Transport transport, int port);

/// Why that port of that address cannot be listened on, in plain words (experience.md 6): `PORT_PROTECTED`,
/// `PORT_IN_USE`, `ADDRESS_NOT_HERE` or `PORT_REFUSED`.
Error portRefusal(Transport transport, const QHostAddress& address, int port, QAbstractSocket::SocketError why,
                  const QString& detail);

} // namespace firstring
