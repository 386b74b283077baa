// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/discovery/PendingReplies.h"

#include <algorithm>

namespace firstring::mdns {

void PendingReplies::add(const Wanted& wanted)
{
    Wanted one = wanted;
    const qint64 apart = one.probe ? apartProbedMs : apartMs;
    for (std::size_t i = 0; i < OwnRecords::Count; ++i) {
        if (one.records[i])
            one.dueMs = qMax(one.dueMs, m_sentMs[i] + apart);
    }
    if (m_wanted.size() >= most) {
        // Whoever asks so much gets one answer for all.
        m_wanted.back().records |= one.records;
        return;
    }
    m_wanted.push_back(one);
}

void PendingReplies::known(const Peer& asker, OwnRecords::Set records, bool more, qint64 dueMs)
{
    for (Wanted& wanted : m_wanted) {
        if (!wanted.more || !(wanted.asker == asker))
            continue;
        wanted.records &= ~records;
        wanted.more = more;
        if (more)
            wanted.dueMs = dueMs;
    }
    std::erase_if(m_wanted, [](const Wanted& wanted) { return wanted.records.none(); });
}

void PendingReplies::heard(OwnRecords::Set records)
{
    for (Wanted& wanted : m_wanted)
        wanted.records &= ~records;
    std::erase_if(m_wanted, [](const Wanted& wanted) { return wanted.records.none(); });
}

OwnRecords::Set PendingReplies::take(qint64 nowMs)
{
    OwnRecords::Set records;
    for (const Wanted& wanted : m_wanted) {
        if (wanted.dueMs <= nowMs)
            records |= wanted.records;
    }
    std::erase_if(m_wanted, [nowMs](const Wanted& wanted) { return wanted.dueMs <= nowMs; });
    if (records.any())
        heard(records); // others who wanted the same have it now
    sent(records, nowMs);
    return records;
}

void PendingReplies::sent(OwnRecords::Set records, qint64 nowMs)
{
    for (std::size_t i = 0; i < OwnRecords::Count; ++i) {
        if (records[i])
            m_sentMs[i] = nowMs;
    }
}

qint64 PendingReplies::wakeAt() const
{
    const auto first = std::min_element(m_wanted.begin(), m_wanted.end(),
                                        [](const Wanted& a, const Wanted& b) { return a.dueMs < b.dueMs; });
    return first == m_wanted.end() ? -1 : first->dueMs;
}

} // namespace firstring::mdns
