// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QHostAddress>
#include <QSet>

namespace firstring {

/// Gives every simulated phone an address of its own in 127.0.0.0/8, so that a server on loopback can tell phones apart
/// by their source as on a real bench. Never 127.0.0.x, never an address that ends in .0 or .255.
class SourceAddresses
{
public:
    /// Derived from the last three octets of \a mac; the next free one when another phone has it.
    QHostAddress assign(MacAddress mac);

    /// True when a phone that talks to \a host can do it from its 127.x.y.z.
    static bool isLoopback(const QString& host);

private:
    QSet<quint32> m_taken;
};

} // namespace firstring
