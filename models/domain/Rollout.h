// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QList>
#include <QStringList>

namespace firstring {

/// Events that count as a failure of a roll-out unless a person says otherwise: by their stable names.
QStringList usualRolloutFailures();

/// In which order phones may take their firmware: a few pilots alone, then so many at a time, each wave only when
/// the one before has it. What they take is their assignment; phones that are not in it are served as always. How far
/// it is follows from evidence (RolloutProgress.h), so nothing of that is here.
struct Rollout
{
    QList<MacAddress> phones;                    ///< in their order, each once; empty: there is no roll-out
    int pilots = 1;                              ///< the first so many go alone; 0: none do
    int wave = 10;                               ///< how many go at a time after them; 0: all of them at once
    bool paused = false;                         ///< nobody new may begin
    QList<MacAddress> passed;                    ///< a person went on without these
    QStringList stopOn = usualRolloutFailures(); ///< names of events that end the giving out
    QString reason;       ///< why phones go below a version that mends known weaknesses; may be empty
    qint64 startedMs = 0; ///< wall clock, milliseconds since 1970 UTC

    bool isEmpty() const { return phones.isEmpty(); }
    /// How many waves there are, the pilots' included.
    int waves() const;
    /// The wave of the phone at \a position in phones, 0 for the first one.
    int waveAt(qsizetype position) const;

    friend bool operator==(const Rollout&, const Rollout&) = default;
};

} // namespace firstring
