// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate/GateDecision.h"

#include <QHash>
#include <QSet>

namespace firstring {

/// Which network cards answer for which addresses on the segments of this computer: the better witness of who asks
/// (trust.md 1). A value; the tables of the system are read elsewhere.
class Neighbours
{
public:
    /// \a arp and \a routes: /proc/net/arp and /proc/net/route. Lines that say nothing are left out.
    static Neighbours parse(const QByteArray& arp, const QByteArray& routes);
    /// This computer's own addresses, which are never judged.
    void setOwn(QSet<QString> addresses) { m_own = std::move(addresses); }

    bool knows(const QString& address) const { return m_cards.contains(address); }
    /// The card at that address; zero when it is not known.
    MacAddress cardOf(const QString& address) const { return m_cards.value(address); }
    /// What this says about \a source, which asks for files of \a mac. A card that answers for several addresses
    /// (proxy ARP, private VLANs, wireless bridges) or is a gateway's contradicts nobody.
    Witness judge(const QString& source, MacAddress mac) const;

private:
    QHash<QString, MacAddress> m_cards;
    QHash<MacAddress, int> m_addresses; ///< how many each card answers for
    QSet<MacAddress> m_gateways;
    QSet<QString> m_own;
};

} // namespace firstring
