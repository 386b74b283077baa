// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/PublicAddress.h"

#include <QList>

namespace firstring {

namespace {

bool isPublicV4(const QList<QStringView>& parts)
{
    quint32 address = 0;
    for (const QStringView part : parts) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        if (!isNumber || number > 255)
            return false;
        address = address << 8 | number;
    }
    struct Net
    {
        quint32 base;
        int bits;
    };
    constexpr Net closed[] = {{0x0a000000, 8}, {0xac100000, 12}, {0xc0a80000, 16},
                              {0x7f000000, 8}, {0xa9fe0000, 16}, {0x64400000, 10}};
    for (const Net& net : closed) {
        if ((address ^ net.base) >> (32 - net.bits) == 0)
            return false;
    }
    return true;
}

} // namespace

bool isPublicAddress(QStringView address)
{
    if (address.startsWith(u"::ffff:", Qt::CaseInsensitive))
        address = address.sliced(7);
    const QList<QStringView> parts = address.split(u'.');
    if (parts.size() == 4)
        return isPublicV4(parts);
    if (!address.contains(u':') || address == u"::1")
        return false;
    const QStringView first = address.first(address.indexOf(u':'));
    bool isNumber = false;
    const uint group = first.toUInt(&isNumber, 16);
    // fc00::/7 is private, fe80::/10 link-local
    return !isNumber || ((group & 0xfe00) != 0xfc00 && (group & 0xffc0) != 0xfe80);
}

} // namespace firstring
