// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/limits/RateGate.h"
#include "app/server/ntp/NtpClock.h"
#include "models/domain/Observation.h"

#include <QHash>

#include <optional>

namespace firstring::ntp {

/// Tells the time of this computer as a server of RFC 4330 and RFC 5905 does. Never sends more bytes than it got, never
/// answers an answer, and knows no commands: modes 6 and 7 are ignored. No socket; one thread.
class TimeAnswers final
{
public:
    static constexpr RateGate::Limits eachSender{16, 1}; ///< a client that begins sends eight within seconds
    static constexpr RateGate::Limits allSenders{4000, 2000};
    static constexpr qint64 refusalEveryMs = 8000; ///< to one sender: one kiss of death, then silence for so long
    static constexpr int stratumHere = 10;         ///< far from any clock that knows better, near enough for phones
    static constexpr qint64 toldEveryMs = 600'000; ///< one event of each sender

    explicit TimeAnswers(const NtpClock& clock)
        : m_clock(clock)
    {}

    struct Reply
    {
        QByteArray packet; ///< empty: no answer
        std::optional<Observation> event;
    };
    /// \a receivedNs: when it came in, of the same clock; \a nowMs: monotonic.
    Reply receive(QByteArrayView datagram, const QString& source, qint64 receivedNs, qint64 nowMs);

private:
    struct Sender
    {
        qint64 refusedMs = -refusalEveryMs;
        qint64 toldMs = -toldEveryMs;
        bool toldSure = false;
    };
    Sender& sender(const QString& source);

    const NtpClock& m_clock;
    RateGate m_gate{eachSender, allSenders};
    QHash<QString, Sender> m_senders;
};

} // namespace firstring::ntp
