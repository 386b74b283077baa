// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QList>
#include <QString>

namespace firstring::dhcp {

/// What clients are told about their network.
struct NetworkFacts
{
    quint32 mask = 0;
    QList<quint32> routers;
    QList<quint32> dns;
    QByteArray domain;

    friend bool operator==(const NetworkFacts&, const NetworkFacts&) = default;
};

/// How addresses are given out on one card (wire.md 5). Host order.
struct Plan
{
    bool beside = false; ///< another server is there: phones only, and its facts of the network
    quint32 own = 0;     ///< our address on the card, the server identifier
    quint32 mask = 0;    ///< of the card
    quint32 first = 0;
    quint32 last = 0;
    NetworkFacts network; ///< full: as typed; its mask is the card's
    QList<quint32> ntp;
    qint64 leaseMs = 0;
    MacAddress guard; ///< our own probes carry it; never answered

    bool isOnLink(quint32 address) const { return (address & mask) == (own & mask); }
};

/// What one phone is told beyond its network.
struct PhoneAdvice
{
    QByteArray url; ///< of the RCS role, or of its configuration server once it took its redirect file
    bool contactVendorRcs = false;
};

/// Who knows the phones, as the machine sees it. One thread.
class PhoneAdvisor
{
public:
    virtual ~PhoneAdvisor() = default;
    virtual PhoneAdvice adviceFor(MacAddress mac) = 0;
};

} // namespace firstring::dhcp
