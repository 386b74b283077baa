// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/limits/RateGate.h"
#include "models/domain/Observation.h"

#include <QHash>

#include <optional>

namespace firstring::syslog {

/// What phones write in their log (phones.md B18), as events: bounded in length, in number and in senders, and escaped.
/// No socket, no clock: times are monotonic milliseconds. One thread.
class PhoneLog final
{
public:
    static constexpr qsizetype longestText = 512;            ///< shown, characters
    static constexpr RateGate::Limits eachSender{500, 50};   ///< a phone that starts with everything switched on
    static constexpr RateGate::Limits allSenders{4000, 400}; ///< the event log keeps 100,000
    static constexpr qint64 countedForMs = 10'000;           ///< lines left out are told once in that time

    /// The event of one datagram; nothing when it is one too many. The MAC is that in the host's name, such as
    /// `6730i00085D30A8A7` (phones.md F8); else it is zero.
    std::optional<Observation> receive(QByteArrayView datagram, const QString& source, qint64 nowMs);
    /// One event for each sender of whom lines were left out meanwhile. Call it about once a second.
    QList<Observation> tick(qint64 nowMs);

private:
    RateGate m_gate{eachSender, allSenders};
    QHash<QString, int> m_leftOut;
    qint64 m_toldMs = 0;
};

} // namespace firstring::syslog
