// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Ipv4.h"

#include <charconv>

namespace firstring {

QString dotted(quint32 address)
{
    char text[16]; // every connection and every transfer asks for one
    char* at = text;
    for (int shift = 24; shift >= 0; shift -= 8) {
        at = std::to_chars(at, at + 3, address >> shift & 0xff).ptr;
        *at++ = '.';
    }
    return QString::fromLatin1(text, at - text - 1);
}

quint32 ipv4(QStringView text)
{
    quint32 address = 0;
    int parts = 0;
    for (const QStringView part : text.tokenize(u'.')) {
        bool isNumber = false;
        const uint value = part.toUInt(&isNumber);
        if (!isNumber || value > 255 || part.size() > 3 || ++parts > 4)
            return 0;
        address = address << 8 | value;
    }
    return parts == 4 ? address : 0;
}

} // namespace firstring
