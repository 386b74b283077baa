// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"
#include "models/domain/PhoneTrack.h"

#include <QHash>

namespace firstring {

/// How far the phones are that leave (*Finish job*), by what they took and never by a tick box.
struct LeavingProgress
{
    enum class What : quint8 {
        Done,      ///< took its last settings, or was sent to another server
        Waiting,   ///< has not yet
        OnHold,    ///< gets none
        Withheld,  ///< its file lacks a value
        NeverSeen, ///< has not asked since it was staged
    };
    struct OfPhone
    {
        MacAddress mac;
        What what = What::Waiting;
        QString missing; ///< the variable its file lacks
    };

    QList<OfPhone> phones; ///< in MAC order
    int done = 0;

    /// Every phone that is not on hold has left.
    bool isComplete() const;
};

/// Pure; 10,000 phones take tens of milliseconds.
LeavingProgress leavingProgress(const JobState& state, const QHash<MacAddress, PhoneTrack>& tracks);

/// What keeps the phone, translated: what happened and what to do; empty when it is done.
QString leavingText(const LeavingProgress::OfPhone& phone);

} // namespace firstring
