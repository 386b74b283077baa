// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace firstring {

// IPv4 addresses as numbers in host order; 0 is none.

/// `192.168.1.20`.
QString dotted(quint32 address);
/// 0 when \a text is no address of four numbers.
quint32 ipv4(QStringView text);
/// The mask of so many bits, 0..32.
constexpr quint32 maskOf(int bits)
{
    return bits <= 0 ? 0 : 0xffff'ffffU << (32 - bits);
}

} // namespace firstring
