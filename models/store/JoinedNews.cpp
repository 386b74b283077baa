// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JoinedNews.h"

#include "models/store/JobStore.h"

namespace firstring {

namespace {

/// \a at says where in \a all the one of each key stands.
template <typename T, typename Key>
void join(QList<T>& all, QHash<Key, qsizetype>& at, const QList<T>& more, Key (*keyOf)(const T&))
{
    const auto put = [&](qsizetype place, const T& one) {
        const auto known = at.constFind(keyOf(one));
        if (known != at.constEnd()) {
            all[*known] = one;
            return false;
        }
        at.insert(keyOf(one), place);
        return true;
    };
    if (at.isEmpty()) {
        const QList<T> before = std::exchange(all, {});
        for (const T& one : before) {
            if (put(all.size(), one))
                all.append(one);
        }
    }
    for (const T& one : more) {
        if (put(all.size(), one))
            all.append(one);
    }
}

} // namespace

void JoinedNews::add(ServerNews&& later)
{
    m_news.observations += later.observations;
    if (const qsizetype more = m_news.observations.size() - JobStore::observationsKept; more > 0)
        m_news.observations.remove(0, more);
    join<PhoneTrack, MacAddress>(m_news.tracks, m_trackAt, later.tracks,
                                 [](const PhoneTrack& track) { return track.status.mac; });
    join<DhcpLease, quint32>(m_news.leases, m_leaseAt, later.leases,
                             [](const DhcpLease& lease) { return lease.address; });
    m_news.gates += later.gates;
    m_news.silenced += later.silenced;
    m_news.audit += later.audit;
}

ServerNews JoinedNews::unkept() const
{
    ServerNews records;
    records.gates = m_news.gates.mid(m_keptGates);
    records.silenced = m_news.silenced.mid(m_keptSilenced);
    records.audit = m_news.audit.mid(m_keptAudit);
    return records;
}

void JoinedNews::noteKept(const ServerNews& records)
{
    m_keptGates += records.gates.size();
    m_keptSilenced += records.silenced.size();
    m_keptAudit += records.audit.size();
}

} // namespace firstring
