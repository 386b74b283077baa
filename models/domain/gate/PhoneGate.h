// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"
#include "models/domain/MacAddress.h"

#include <QJsonObject>
#include <QString>

namespace firstring {

/// What the gate knows of one phone (trust.md 1): how long its own files may still be taken, and by whom they were.
/// A Record: durable, never undone. Times are milliseconds; wall clock since 1970 UTC.
struct PhoneGate
{
    MacAddress mac;
    qint64 savedMs = 0;    ///< wall clock of this record
    qint64 windowMs = 0;   ///< what was left of the release window then; 0: closed
    bool released = false; ///< it ever was: closed means expired, not unreleased
    qint64 round = 0; ///< grows when a window opens, is closed, or the phone moves: of two records the higher is newer
    QString address;  ///< who took its files; empty: nobody yet
    bool locked = false;    ///< only that address from now on
    qint64 lockInMs = 0;    ///< until the lock closes by itself; 0: it does not
    qint64 deliveredMs = 0; ///< wall clock of the first whole delivery since it was released; 0: none

    // The last one that was sent away
    EventId refusal = EventId::None;
    QString refusedAddress;
    qint64 refusedMs = 0; ///< wall clock

    friend bool operator==(const PhoneGate&, const PhoneGate&) = default;

    QJsonObject toJson() const;
    /// Unknown members are ignored, absent ones keep their defaults.
    static PhoneGate fromJson(const QJsonObject& json);

    /// What is left of the window at \a nowMs (wall clock). A clock set backwards never lengthens it.
    qint64 windowLeftMs(qint64 nowMs) const;
};

/// An address that asked for too many phones which it has no business with, and is told nothing for a while.
struct SilencedAddress
{
    QString address;
    qint64 savedMs = 0; ///< wall clock of this record
    qint64 leftMs = 0;  ///< until it may ask again, then; 0: it may

    friend bool operator==(const SilencedAddress&, const SilencedAddress&) = default;
};

/// Released as of \a nowMs (wall clock) for \a hours: the window opens whole, and nobody has taken anything yet.
/// \a round: that of the gate before, which this one comes after.
PhoneGate releasedGate(MacAddress mac, qint64 nowMs, int hours, qint64 round = 0);

/// What is left of \a ms that were left at \a savedMs; both clocks are wall clocks. At most \a ms, at least 0.
qint64 leftOf(qint64 ms, qint64 savedMs, qint64 nowMs);

} // namespace firstring
