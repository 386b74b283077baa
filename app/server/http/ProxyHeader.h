// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace firstring::http {

/// What may stand before the first byte of a connection that a proxy makes for somebody else: the PROXY protocol,
/// version 1 (a line) or 2 (binary), as HAProxy defines it and nginx speaks it.
struct ProxyHeader
{
    enum class Status : quint8 { More, None, Complete, Refused };

    /// Longer ones of version 2, whose additions nobody here reads, are refused.
    static constexpr qsizetype longest = 4'096;

    Status status = Status::More;
    qsizetype used = 0;  ///< Complete: bytes that it took
    QString source;      ///< Complete: who asks; empty: the proxy asks for itself
    QString reached;     ///< Complete: the address that was reached
    int reachedPort = 0; ///< Complete: the port there
};

/// Reads what \a bytes begin with. None: they begin with something else. Pure.
ProxyHeader parseProxyHeader(QByteArrayView bytes);

} // namespace firstring::http
