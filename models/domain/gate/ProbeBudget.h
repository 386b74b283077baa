// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"
#include "models/domain/Records.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <deque>

namespace firstring {

/// How many different phones an address may ask for that it has no business with, before it is told nothing for a while
/// (trust.md 1). One counter for all transports. Holds no clock: times are milliseconds that never go backwards.
/// Bounded, whatever addresses are invented; one thread.
class ProbeBudget
{
public:
    static constexpr qint64 silenceMs = 15 * 60'000;
    static constexpr int mostAddresses = 4'096;
    /// So many different phones, or fewer, are a normal morning.
    struct Limits
    {
        int inARow;      ///< without one that was served in between; 0: does not count
        int perPeriod;   ///< of one address
        int allTogether; ///< of all addresses, in the same time
        qint64 periodMs;
    };
    /// Bench: 256 an hour, 1,024 together. Site: 10 in a row or 20 a minute, 100 together.
    static Limits limitsFor(JobKind kind);

    void setKind(JobKind kind) { m_limits = limitsFor(kind); }

    /// \a address was sent away from the files of \a mac. True: with this one it is silenced.
    bool sentAway(const QString& address, MacAddress mac, qint64 nowMs);
    /// It was given a phone's own file: the row is broken. True if there was one.
    bool served(const QString& address);
    bool isSilenced(const QString& address, qint64 nowMs) const;
    /// So many were asked for from everywhere that nobody who is not known is told anything.
    bool isCeilingReached(qint64 nowMs) const;
    /// What is left of its silence.
    qint64 leftMs(const QString& address, qint64 nowMs) const;

    void silence(const QString& address, qint64 untilMs);
    /// These are my phones: not counted again until the end of this run. True if it was silenced.
    bool forgive(const QString& address, qint64 nowMs);
    void prune(qint64 nowMs);

private:
    struct Asker
    {
        QHash<MacAddress, qint64> asked; ///< when first, within the period
        QSet<MacAddress> rowSeen;
        qint64 silentUntil = 0;
        qint64 lastMs = 0;
    };
    void makeRoom();

    Limits m_limits = limitsFor(JobKind::Bench);
    QHash<QString, Asker> m_askers;
    QSet<QString> m_forgiven;
    std::deque<qint64> m_all; ///< when each different one of an address was asked for first
};

} // namespace firstring
