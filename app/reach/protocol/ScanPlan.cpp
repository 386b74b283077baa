// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/protocol/ScanPlan.h"

#include "models/domain/Ipv4.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkScan)
};

constexpr quint32 loopbackNet = 127;

} // namespace

Result<QList<quint32>> addressesToScan(const QString& address, int prefixLength, int smallestPrefix, bool allowLoopback)
{
    const quint32 own = ipv4(address);
    if (own == 0 || (own >> 24 == loopbackNet && !allowLoopback)) {
        return Error{QStringLiteral("SCAN_LOOPBACK"),
                     Text::tr("%1 is no address of a network with phones. Choose that of a network card.").arg(address),
                     {}};
    }
    if (prefixLength < smallestPrefix || prefixLength > 30) {
        return Error{QStringLiteral("SCAN_TOO_LARGE"),
                     Text::tr("The network of %1 is not one of a bench: its size is /%2. Only networks from /%3 to /30 "
                              "are looked through.")
                         .arg(address)
                         .arg(prefixLength)
                         .arg(smallestPrefix),
                     {}};
    }
    const quint32 mask = maskOf(prefixLength);
    const quint32 network = own & mask;
    const quint32 all = network | ~mask;
    QList<quint32> others;
    for (quint32 one = network + 1; one < all; ++one) {
        if (one != own)
            others.append(one);
    }
    return others;
}

} // namespace firstring
