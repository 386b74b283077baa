// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSocket>

#include <cerrno>

namespace firstring {

/// An errno of bind(2) or listen(2) in the terms of portRefusal().
inline QAbstractSocket::SocketError socketRefusal(int why)
{
    switch (why) {
    case EACCES:
    case EPERM:
        return QAbstractSocket::SocketAccessError;
    case EADDRINUSE:
        return QAbstractSocket::AddressInUseError;
    case EADDRNOTAVAIL:
        return QAbstractSocket::SocketAddressNotAvailableError;
    default:
        return QAbstractSocket::UnknownSocketError;
    }
}

} // namespace firstring
