// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <charconv>

namespace firstring {

/// `192.0.2.1`; the address in host order. For every connection and every transfer, where QHostAddress takes its time.
inline QString ipv4Text(quint32 address)
{
    char text[16];
    char* at = text;
    for (int shift = 24; shift >= 0; shift -= 8) {
        at = std::to_chars(at, at + 3, address >> shift & 0xff).ptr;
        *at++ = '.';
    }
    return QString::fromLatin1(text, at - text - 1);
}

} // namespace firstring
