// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/PhoneMap.h"

#include <algorithm>

namespace firstring {

namespace {

bool before(const Phone& phone, MacAddress mac)
{
    return phone.mac < mac;
}

/// By MAC; of equal ones the last, which wins. Lists mostly come in order, and moving pointers is cheaper than phones.
std::vector<const Phone*> inOrder(const QList<Phone>& phones)
{
    const auto less = [](const Phone* a, const Phone* b) { return a->mac < b->mac; };
    std::vector<const Phone*> order;
    order.reserve(static_cast<std::size_t>(phones.size()));
    for (const Phone& phone : phones)
        order.push_back(&phone);
    if (!std::is_sorted(order.begin(), order.end(), less))
        std::stable_sort(order.begin(), order.end(), less);
    const auto same = [](const Phone* a, const Phone* b) { return a->mac == b->mac; };
    order.erase(order.begin(), std::unique(order.rbegin(), order.rend(), same).base());
    return order;
}

} // namespace

/// The chunk that holds \a mac if anything does: the last one that begins at or before it.
std::size_t PhoneMap::chunkFor(MacAddress mac) const
{
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), mac,
                                        [](MacAddress m, const auto& chunk) { return m < chunk->front().mac; });
    return after == m_chunks.begin() ? 0 : static_cast<std::size_t>(after - m_chunks.begin()) - 1;
}

PhoneMap::Chunk& PhoneMap::detached(std::size_t index)
{
    // A fresh copy each time: whether somebody else holds the old one cannot be known without a race.
    auto copy = std::make_shared<Chunk>(*m_chunks[index]);
    Chunk& chunk = *copy;
    m_chunks[index] = std::move(copy);
    return chunk;
}

const Phone* PhoneMap::find(MacAddress mac) const
{
    if (m_chunks.empty())
        return nullptr;
    const Chunk& chunk = *m_chunks[chunkFor(mac)];
    const auto place = std::lower_bound(chunk.begin(), chunk.end(), mac, before);
    return place != chunk.end() && place->mac == mac ? &*place : nullptr;
}

void PhoneMap::put(Phone phone)
{
    if (m_chunks.empty()) {
        m_chunks.push_back(std::make_shared<Chunk>(1, std::move(phone)));
        m_size = 1;
        return;
    }
    const std::size_t index = chunkFor(phone.mac);
    Chunk& chunk = detached(index);
    const auto place = std::lower_bound(chunk.begin(), chunk.end(), phone.mac, before);
    if (place != chunk.end() && place->mac == phone.mac) {
        *place = std::move(phone);
        return;
    }
    chunk.insert(place, std::move(phone));
    ++m_size;
    if (chunk.size() > 2 * chunkTarget) {
        const auto middle = chunk.begin() + static_cast<std::ptrdiff_t>(chunk.size() / 2);
        auto upper = std::make_shared<Chunk>(std::make_move_iterator(middle), std::make_move_iterator(chunk.end()));
        chunk.erase(middle, chunk.end());
        m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(upper));
    }
}

void PhoneMap::putAll(QList<Phone> phones)
{
    if (phones.size() < 64) {
        for (Phone& phone : phones)
            put(std::move(phone));
        return;
    }
    const auto notAfter = [](const Phone& a, const Phone& b) { return a.mac >= b.mac; };
    if ((m_chunks.empty() || m_chunks.back()->back().mac < phones.first().mac) &&
        std::adjacent_find(phones.cbegin(), phones.cend(), notAfter) == phones.cend()) {
        // As a job is read: new chunks behind the others, whose phones are moved where nobody else has the list.
        m_size += phones.size();
        const bool isOurs = phones.isDetached();
        for (qsizetype first = 0; first < phones.size(); first += chunkTarget) {
            const qsizetype last = std::min<qsizetype>(first + chunkTarget, phones.size());
            m_chunks.push_back(isOurs ? std::make_shared<const Chunk>(std::make_move_iterator(phones.begin() + first),
                                                                      std::make_move_iterator(phones.begin() + last))
                                      : std::make_shared<const Chunk>(phones.cbegin() + first, phones.cbegin() + last));
        }
        return;
    }
    const std::vector<const Phone*> fresh = inOrder(phones);
    PhoneMap merged;
    auto next = fresh.begin();
    std::vector<const Phone*> both;
    // Each chunk takes what comes before the next one begins; one that nothing comes into stays shared.
    const std::size_t last = m_chunks.empty() ? 0 : m_chunks.size() - 1;
    for (std::size_t index = 0; index <= last; ++index) {
        const auto end = index == last
                             ? fresh.end()
                             : std::lower_bound(next, fresh.end(), m_chunks[index + 1]->front().mac,
                                                [](const Phone* phone, MacAddress mac) { return phone->mac < mac; });
        if (next == end) {
            merged.m_chunks.push_back(m_chunks[index]);
            merged.m_size += static_cast<qsizetype>(m_chunks[index]->size());
            continue;
        }
        both.clear();
        if (!m_chunks.empty()) {
            for (const Phone& old : *m_chunks[index]) {
                for (; next != end && (*next)->mac < old.mac; ++next)
                    both.push_back(*next);
                if (next == end || (*next)->mac != old.mac)
                    both.push_back(&old);
            }
        }
        both.insert(both.end(), next, end);
        next = end;
        const std::size_t pieces = both.size() <= 2 * chunkTarget ? 1 : (both.size() + chunkTarget - 1) / chunkTarget;
        for (std::size_t piece = 0; piece < pieces; ++piece) {
            auto chunk = std::make_shared<Chunk>();
            const std::size_t from = both.size() * piece / pieces;
            const std::size_t to = both.size() * (piece + 1) / pieces;
            chunk->reserve(to - from);
            for (std::size_t at = from; at < to; ++at)
                chunk->push_back(*both[at]);
            merged.m_chunks.push_back(std::move(chunk));
        }
        merged.m_size += static_cast<qsizetype>(both.size());
    }
    *this = std::move(merged);
}

bool PhoneMap::remove(MacAddress mac)
{
    if (!find(mac))
        return false;
    const std::size_t index = chunkFor(mac);
    if (m_chunks[index]->size() == 1) {
        m_chunks.erase(m_chunks.begin() + static_cast<std::ptrdiff_t>(index));
    } else {
        Chunk& chunk = detached(index);
        chunk.erase(std::lower_bound(chunk.begin(), chunk.end(), mac, before));
    }
    --m_size;
    return true;
}

QList<MacAddress> PhoneMap::keys() const
{
    QList<MacAddress> keys;
    keys.reserve(m_size);
    forEach([&](const Phone& phone) { keys.append(phone.mac); });
    return keys;
}

QList<Phone> PhoneMap::toList() const
{
    QList<Phone> phones;
    phones.reserve(m_size);
    forEach([&](const Phone& phone) { phones.append(phone); });
    return phones;
}

bool operator==(const PhoneMap& a, const PhoneMap& b)
{
    return a.m_size == b.m_size && a.toList() == b.toList();
}

} // namespace firstring
