// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace firstring::tftp {

/// How long to wait before sending again: smoothed round trip + 4 x its variance, at least 30 ms, 250 ms before the
/// first measurement, doubled at each silence up to 2 s; an answer to something sent twice measures nothing (Karn). It,
/// not the engine, decides the speed under loss. Milliseconds.
class RetransmissionTimer
{
public:
    static constexpr qint64 first = 250;
    static constexpr qint64 least = 30;
    static constexpr qint64 most = 2000;

    /// A fixed time that the client asked for (RFC 2349); 0: measure.
    explicit RetransmissionTimer(qint64 fixed = 0)
        : m_fixed(fixed)
        , m_wait(fixed > 0 ? fixed : first)
    {}

    qint64 wait() const { return m_wait; }
    /// Silence: the same was sent again.
    void expired()
    {
        if (m_fixed == 0)
            m_wait = qMin(m_wait * 2, most);
    }
    /// What was sent once was answered after \a roundTrip.
    void measured(qint64 roundTrip)
    {
        if (m_fixed > 0)
            return;
        // In eighths and quarters, as RFC 6298 computes it.
        const qint64 sample = qMax<qint64>(roundTrip, 0) * 8;
        if (m_smoothed < 0) {
            m_smoothed = sample;
            m_variance = sample / 2;
        } else {
            m_variance += (qAbs(m_smoothed - sample) - m_variance) / 4;
            m_smoothed += (sample - m_smoothed) / 8;
        }
        m_wait = qBound(least, (m_smoothed + 4 * m_variance) / 8, most);
    }

private:
    qint64 m_fixed;
    qint64 m_wait;
    qint64 m_smoothed = -1; ///< eighths of a millisecond
    qint64 m_variance = 0;
};

} // namespace firstring::tftp
