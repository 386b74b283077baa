// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QByteArray>

namespace firstring {

/// One address that our DHCP gave to one client, as the job keeps it from run to run.
struct DhcpLease
{
    quint32 address = 0;  ///< IPv4, host order
    MacAddress mac;       ///< the client's; zero: given back, to be forgotten
    QByteArray clientKey; ///< who holds it: its client identifier (RFC 2131 4.2), or its MAC
    QString model;        ///< as option 60 says, canonical; may be empty
    qint64 expiresMs = 0; ///< wall clock, milliseconds since 1970 UTC

    friend bool operator==(const DhcpLease&, const DhcpLease&) = default;
};

} // namespace firstring
