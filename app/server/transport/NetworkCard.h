// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/DhcpSettings.h"
#include "models/domain/MacAddress.h"

#include <QHostAddress>

namespace firstring {

/// One network card and the address of ours on it that phones reach.
struct NetworkCard
{
    QString name; ///< `enp3s0`
    int index = 0;
    CardNetwork at; ///< host order
    MacAddress hardware;

    QHostAddress address() const { return QHostAddress(at.address); }
};

/// The card named \a name, else the one that has \a address. CARD_UNKNOWN: there is none; CARD_NO_ADDRESS: it has no
/// IPv4 address, or not that one; CARD_NOT_ETHERNET: it has no MAC. Any thread.
Result<NetworkCard> findCard(const QString& name, const QHostAddress& address);

} // namespace firstring
