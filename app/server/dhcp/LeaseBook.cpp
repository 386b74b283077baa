// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/dhcp/LeaseBook.h"

#include <algorithm>

namespace firstring::dhcp {

LeaseBook::LeaseBook(quint32 first, quint32 last)
    : m_first(first)
    , m_last(last)
{
    Q_ASSERT(last >= first && last - first < mostAddresses);
}

void LeaseBook::setReservations(const QHash<MacAddress, quint32>& reserved)
{
    m_reserved = reserved;
    m_reservedAddresses.clear();
    for (auto it = reserved.cbegin(); it != reserved.cend(); ++it)
        m_reservedAddresses.insert(it.value(), it.key());
}

const Hold* LeaseBook::at(quint32 address) const
{
    const auto found = m_holds.constFind(address);
    return found == m_holds.cend() ? nullptr : &*found;
}

const Hold* LeaseBook::of(const Client& client) const
{
    const auto found = m_byClient.constFind(client.key);
    return found == m_byClient.cend() ? nullptr : at(*found);
}

bool LeaseBook::isReservedForOther(quint32 address, MacAddress mac) const
{
    const auto reserved = m_reservedAddresses.constFind(address);
    return reserved != m_reservedAddresses.cend() && *reserved != mac;
}

bool LeaseBook::isFreeFor(quint32 address, const Client& client, qint64 now) const
{
    if ((!isInRange(address) && !m_reservedAddresses.contains(address)) || isReservedForOther(address, client.mac))
        return false;
    const Hold* hold = at(address);
    return !hold || !hold->isLive(now) || (hold->state != Hold::State::Shunned && hold->client.key == client.key);
}

quint32 LeaseBook::choose(const Client& client, quint32 wanted, qint64 now) const
{
    const quint32 reserved = reservedFor(client.mac);
    if (reserved && isFreeFor(reserved, client, now))
        return reserved;
    const Hold* own = of(client);
    if (own && isFreeFor(own->address, client, now))
        return own->address;
    if (wanted && isFreeFor(wanted, client, now))
        return wanted;
    const Hold* oldest = nullptr;
    for (quint32 i = 0; i < size(); ++i) {
        const quint32 address = m_first + i;
        if (!isFreeFor(address, client, now))
            continue;
        const Hold* hold = at(address);
        if (!hold)
            return address;
        if (!oldest || hold->untilMs < oldest->untilMs)
            oldest = hold;
    }
    return oldest ? oldest->address : 0;
}

void LeaseBook::hold(Hold hold)
{
    if (const Hold* before = at(hold.address); before && before->client.key != hold.client.key)
        m_byClient.remove(before->client.key);
    if (const Hold* other = of(hold.client); other && other->address != hold.address)
        m_holds.remove(other->address);
    if (!hold.client.key.isEmpty())
        m_byClient.insert(hold.client.key, hold.address);
    m_holds.insert(hold.address, std::move(hold));
}

void LeaseBook::offer(quint32 address, const Client& client, qint64 untilMs)
{
    const Hold* before = at(address);
    // A lease that still runs is not cut short by an offer of the same address.
    if (before && before->state == Hold::State::Bound && before->client.key == client.key && before->untilMs > untilMs)
        return;
    hold({.address = address, .state = Hold::State::Offered, .client = client, .model = {}, .untilMs = untilMs});
}

void LeaseBook::bind(quint32 address, const Client& client, const QString& model, qint64 untilMs)
{
    hold({.address = address, .state = Hold::State::Bound, .client = client, .model = model, .untilMs = untilMs});
}

bool LeaseBook::release(quint32 address, const Client& client)
{
    const auto found = m_holds.find(address);
    if (found == m_holds.end() || found->client.key != client.key || found->state == Hold::State::Shunned)
        return false;
    found->state = Hold::State::Ended;
    return true;
}

void LeaseBook::shun(quint32 address, qint64 untilMs)
{
    hold({.address = address, .state = Hold::State::Shunned, .client = {}, .model = {}, .untilMs = untilMs});
}

int LeaseBook::bound(qint64 now) const
{
    return static_cast<int>(std::count_if(m_holds.cbegin(), m_holds.cend(), [now](const Hold& hold) {
        return hold.state == Hold::State::Bound && hold.isLive(now);
    }));
}

} // namespace firstring::dhcp
