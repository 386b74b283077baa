// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/discovery/PendingReplies.h"

#include <QString>

#include <functional>
#include <utility>

namespace firstring::mdns {

/// Multicast DNS as a responder has to speak it (RFC 6762), for one service on one card: asks whether its names are
/// free, announces them, answers, defends them or takes others, and says goodbye. Other responders of this computer
/// live beside it: it listens to the same packets and repeats nothing that they said.
///
/// A machine: packets, times and chance come in, packets and news come out. Times are monotonic milliseconds. Only
/// packets of the card's own network may be given to it (RFC 6762 11).
class Responder
{
public:
    static constexpr quint16 port = 5353;
    static constexpr quint32 group = 0xe00000fb; ///< 224.0.0.251

    struct Outgoing
    {
        QByteArray packet;
        Peer to;
    };
    struct News
    {
        enum class What : quint8 { Answered, Renamed };
        What what = What::Answered;
        quint32 asker = 0; ///< Answered: somebody looked for the service
        QString name;      ///< Renamed: the instance's new name
    };
    /// A number from 0 up to but not including \a bound.
    using Chance = std::function<int(int bound)>;

    Responder(Offered offered, Chance chance);

    void start(qint64 nowMs);
    void receive(QByteArrayView packet, const Peer& from, qint64 nowMs);
    void tick(qint64 nowMs);
    /// Goodbye, if anything was announced; nothing is answered any more.
    void stop();
    /// When tick() has something to do; -1: never.
    qint64 wakeAt() const;

    QList<Outgoing> takeOutput() { return std::exchange(m_output, {}); }
    QList<News> takeNews() { return std::exchange(m_news, {}); }
    QByteArray instance() const { return m_offered.instance; }
    bool isAnnounced() const { return m_phase == Phase::Announcing || m_phase == Phase::Running; }

private:
    enum class Phase : quint8 { Off, Probing, Announcing, Running };

    void receiveQuery(const Message& query, const Peer& from, qint64 nowMs);
    void receiveResponse(const Message& response, qint64 nowMs);
    void comparePresentProbes(const Message& query, qint64 nowMs);
    void conflict(const DnsName& name, qint64 nowMs);
    void rename(const DnsName& name);
    void probe(qint64 fromMs);
    void step(qint64 nowMs);
    void sendProbe();
    void multicast(OwnRecords::Set answers);
    void answerOldClient(const Message& query, OwnRecords::Set answers, const Peer& to);
    QList<Record> list(OwnRecords::Set records, quint32 longestTtl = 0xffff'ffff, bool flush = true) const;

    Offered m_offered;
    const Offered m_wanted; ///< before any renaming
    Chance m_chance;
    OwnRecords m_own;
    PendingReplies m_pending;
    Phase m_phase = Phase::Off;
    int m_step = 0;      ///< of the phase
    qint64 m_stepMs = 0; ///< when the next one is due
    int m_instanceNumber = 1;
    int m_hostNumber = 1;
    QList<qint64> m_conflictsMs; ///< the latest
    QList<Outgoing> m_output;
    QList<News> m_news;
};

} // namespace firstring::mdns
