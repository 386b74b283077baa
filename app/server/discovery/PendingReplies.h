// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/discovery/OwnRecords.h"

#include <array>
#include <vector>

namespace firstring::mdns {

/// An IPv4 address and a port, in host order.
struct Peer
{
    quint32 address = 0;
    quint16 port = 0;

    friend bool operator==(const Peer&, const Peer&) = default;
};

/// Answers that wait to be multicast: for company, for a known-answer list that goes on in another packet, or because
/// the same record was sent a moment ago (RFC 6762 6, 7.2). No clock: times are monotonic milliseconds. Bounded.
class PendingReplies
{
public:
    static constexpr std::size_t most = 64;
    static constexpr qint64 apartMs = 1000;      ///< between two times of one record
    static constexpr qint64 apartProbedMs = 250; ///< when it answers a probe

    struct Wanted
    {
        Peer asker;
        OwnRecords::Set records;
        qint64 dueMs = 0;
        bool more = false;  ///< the asker's list of what it knows goes on
        bool probe = false; ///< somebody is about to take a name of ours
    };
    void add(const Wanted& wanted);
    /// \a asker knows those already; with \a more it goes on until \a dueMs.
    void known(const Peer& asker, OwnRecords::Set records, bool more, qint64 dueMs);
    /// Somebody else has just sent those.
    void heard(OwnRecords::Set records);
    void clear() { m_wanted.clear(); }

    /// What is to be sent now, noted as sent.
    OwnRecords::Set take(qint64 nowMs);
    void sent(OwnRecords::Set records, qint64 nowMs);
    /// When \a index was multicast last; far back if never.
    qint64 sentMs(std::size_t index) const { return m_sentMs[index]; }
    /// -1: nothing waits.
    qint64 wakeAt() const;

private:
    static constexpr qint64 never = -1'000'000'000'000;
    static constexpr std::array<qint64, OwnRecords::Count> neverSent = [] {
        std::array<qint64, OwnRecords::Count> all{};
        all.fill(never);
        return all;
    }();

    std::vector<Wanted> m_wanted;
    std::array<qint64, OwnRecords::Count> m_sentMs = neverSent;
};

} // namespace firstring::mdns
