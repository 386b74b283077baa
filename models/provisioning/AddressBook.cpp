// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/AddressBook.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace firstring {

void AddressBook::note(const QString& address, MacAddress mac, qint64 nowMs)
{
    Place& place = *placeOf(address);
    place.lastMs = nowMs;
    const auto known =
        std::find_if(place.phones.begin(), place.phones.end(), [mac](const Heard& h) { return h.mac == mac; });
    if (known != place.phones.end()) {
        known->atMs = nowMs;
        return;
    }
    if (place.phones.size() == mostPhones)
        std::erase_if(place.phones, [nowMs](const Heard& h) { return nowMs - h.atMs > rememberedMs; });
    if (place.phones.size() < mostPhones)
        place.phones.push_back({mac, nowMs});
}

/// That place, now the last in the order.
AddressBook::Places::iterator AddressBook::placeOf(const QString& address)
{
    if (const auto known = std::as_const(m_byAddress).find(address); known != m_byAddress.cend()) {
        m_places.splice(m_places.end(), m_places, *known);
        return *known;
    }
    if (m_byAddress.size() == mostAddresses) {
        m_byAddress.remove(m_places.front().address);
        m_places.pop_front();
    }
    const auto made = m_places.insert(m_places.end(), Place{.address = address});
    m_byAddress.insert(address, made);
    return made;
}

MacAddress AddressBook::only(const QString& address, qint64 nowMs) const
{
    MacAddress found;
    const auto place = m_byAddress.constFind(address);
    if (place == m_byAddress.cend())
        return found;
    for (const Heard& heard : (*place)->phones) {
        if (nowMs - heard.atMs > rememberedMs)
            continue;
        if (!found.isZero())
            return {};
        found = heard.mac;
    }
    return found;
}

void AddressBook::prune(qint64 nowMs)
{
    while (!m_places.empty() && nowMs - m_places.front().lastMs > rememberedMs) {
        m_byAddress.remove(m_places.front().address);
        m_places.pop_front();
    }
}

void AddressBook::forget(const QList<MacAddress>& phones)
{
    const QSet<MacAddress> gone(phones.begin(), phones.end());
    for (Place& place : m_places)
        std::erase_if(place.phones, [&gone](const Heard& heard) { return gone.contains(heard.mac); });
}

} // namespace firstring
