// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/provisioning/Downgrade.h"

namespace firstring {

/// What a person wants rolled out.
struct RolloutWish
{
    QList<MacAddress> phones;        ///< only these, when onlyPhones
    bool onlyPhones = false;         ///< else every phone of the job
    QMap<QString, QString> versions; ///< model -> the version its phones shall run; a model without: as it is assigned
    QStringList without;             ///< models whose phones stay out
    bool onlyVersions = false;       ///< leave out phones of models without a version
    bool pilots = true;              ///< one phone of each model goes first
    int wave = 10;                   ///< phones at a time after that; 0: all at once
    DailyWindow window;              ///< becomes the job's
    QStringList stopOn = usualRolloutFailures();
    QString reason;   ///< for going below a version that mends known weaknesses
    qint64 nowMs = 0; ///< wall clock
};

/// What would happen, before it does.
struct RolloutDraft
{
    QList<ForecastPhone> phones; ///< those that would change, in the order of the plan
    Rollout plan;
    Edit edit; ///< the plan, the window, and what phones are assigned
    InstallEstimate estimate;
    QList<LostMending> lost; ///< not empty: a reason is asked for
    int unchanged = 0;       ///< phones meant that have what they shall run
};

/// Pure. ROLLOUT_NOBODY: no phone would change; ROLLOUT_RUNNING: there is one that is not finished.
Result<RolloutDraft> draftRollout(const JobState& state, const TrackOf& trackOf, const RolloutWish& wish,
                                  const FirmwareKnowledge& knowledge);

/// The edit that ends a roll-out: firmware is given out to every phone from then on, as it is assigned.
Edit endRollout(const JobState& state);
/// The edit that goes on without these phones.
Edit passPhones(const JobState& state, const QList<MacAddress>& phones);
Edit pauseRollout(const JobState& state, bool paused);

/// The edit that corrects the catalogue by what a phone reports after it took an image (wire.md 4), and moves what was
/// assigned by the wrong version to the right one. Empty when that phone shows nothing of the kind. Pure.
Edit correctLabel(const JobState& state, const PhoneTrack& track);

} // namespace firstring
