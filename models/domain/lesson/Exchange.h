// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"
#include "models/domain/Observation.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace firstring {

/// Who a phone speaks with while it starts.
enum class LadderLane : quint8 { Phone, Dhcp, Rcs, Config };
inline constexpr int ladderLaneCount = 4;
/// Translated head of a lane.
QString laneText(LadderLane lane);

/// How an exchange ended, for the phone.
enum class ExchangeEnd : quint8 { Took, Absent, Refused, Silent, Broken, Untrusted, Told };

/// One question of a phone and what came back: a real exchange over a real socket. DHCP is the one exception: simulated
/// phones get no address of their own, so what DHCP told them is part of the scenario, and marked so.
struct Exchange
{
    qint64 atMs = 0; ///< since the first one of its record
    qint64 durationMs = 0;
    MacAddress mac;
    LadderLane lane = LadderLane::Rcs;
    ExchangeEnd end = ExchangeEnd::Took;
    QString asked;   ///< the URL; for DHCP what was told
    QString display; ///< what the phone showed meanwhile
    int status = 0;  ///< HTTP status, else 0
    qint64 bytes = 0;
    QByteArray head; ///< the first bytes that came, up to 400

    friend bool operator==(const Exchange&, const Exchange&) = default;

    /// The name of the file, without its server: `00085D2F9318.cfg`.
    QString fileName() const;
};

/// What an exchange means: a sentence for a class, translated, and where the rule is written down.
struct ExchangeMeaning
{
    QString sentence;
    QString rule; ///< RFC section or paragraph of the phone facts; not translated
};
ExchangeMeaning meaningOf(const Exchange& exchange);

/// A record as text, one JSON object a line; reading leaves out what it does not understand.
QByteArray exchangesText(const QList<Exchange>& exchanges);
QList<Exchange> exchangesFrom(const QByteArray& text);

/// What a server saw of phones as a record: so a real bench is shown as a lesson is. Only answered requests count.
QList<Exchange> exchangesOf(const QList<Observation>& observations);

} // namespace firstring
