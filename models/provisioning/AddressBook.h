// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QHash>
#include <QList>
#include <QString>

#include <list>
#include <vector>

namespace firstring {

/// Which phones were heard from which source address, for requests that carry no identity (wire.md 2). Behind NAT an
/// address serves many phones: then it names none. Bounded: the address heard longest ago makes room, so that a request
/// costs the same however many there are. One thread. Times are monotonic milliseconds and never go back.
class AddressBook
{
public:
    static constexpr qint64 rememberedMs = 15 * 60'000;
    static constexpr qsizetype mostAddresses = 10'000;
    static constexpr std::size_t mostPhones = 64; ///< of one address; with more it is shared anyway

    void note(const QString& address, MacAddress mac, qint64 nowMs);
    /// The phone heard from that address within the last 15 minutes, if it is the only one; else zero.
    MacAddress only(const QString& address, qint64 nowMs) const;
    /// Drops what is too old.
    void prune(qint64 nowMs);
    void forget(const QList<MacAddress>& phones);
    qsizetype size() const { return m_byAddress.size(); }

private:
    struct Heard
    {
        MacAddress mac;
        qint64 atMs = 0;
    };
    struct Place
    {
        QString address;
        qint64 lastMs = 0;
        std::vector<Heard> phones;
    };
    using Places = std::list<Place>;

    Places::iterator placeOf(const QString& address);

    Places m_places; ///< in the order in which they were heard last
    QHash<QString, Places::iterator> m_byAddress;
};

} // namespace firstring
