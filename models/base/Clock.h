// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace firstring {

/// The only source of time for models, machines and pages: injected, so that a test decides what time it is.
/// Implementations are safe to read from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Milliseconds that never go backwards; only differences mean something.
    virtual qint64 monotonicMs() const = 0;
    /// Wall clock in UTC, for people and for what outlives the process.
    virtual QDateTime now() const = 0;
    /// The same as milliseconds since 1970 UTC.
    virtual qint64 nowMs() const { return now().toMSecsSinceEpoch(); }

    /// The computer's own clocks. Lives as long as the program.
    static const Clock& system();
};

/// A clock that moves only when told. Not thread-safe: for one thread of a test or a replay.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime(QDate(2026, 1, 5), QTime(7, 0), Qt::UTC))
        : m_start(std::move(start))
    {}

    qint64 monotonicMs() const override { return m_elapsedMs; }
    QDateTime now() const override { return m_start.addMSecs(m_elapsedMs); }
    void advance(qint64 ms) { m_elapsedMs += ms; }

private:
    QDateTime m_start;
    qint64 m_elapsedMs = 0;
};

} // namespace firstring
