// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/RolloutProgress.h"
#include "models/provisioning/BootEvidence.h"

#include <functional>

namespace firstring {

struct PhoneTrack;

/// Broken downloads in a row that count as a failure where TRANSFER_ABORTED does: one may be a cable that was pulled.
inline constexpr int abortsThatFail = 3;

/// What the evidence about one phone means for a roll-out.
struct RolloutVerdict
{
    RolloutOutcome outcome = RolloutOutcome::Waiting;
    EventId why = EventId::None;

    friend bool operator==(const RolloutVerdict&, const RolloutVerdict&) = default;
};

/// Failures of before the roll-out began do not count. Pure.
RolloutVerdict rolloutVerdict(const Rollout& rollout, const PhoneTrack& track, const Assignment& assignment);

/// The evidence about a phone, or null.
using TrackOf = std::function<const PhoneTrack*(MacAddress)>;

/// How far the roll-out of that job is. Phones that left the job or are on hold are passed. Pure.
RolloutProgress rolloutProgress(const JobState& state, const TrackOf& trackOf);

/// Why this phone may not take new firmware at \a minute of the local day, though some is assigned to it: the file of a
/// step is missing, the time of day, the roll-out. Pure.
FirmwareHold firmwareHold(const JobDefaults& job, const RolloutProgress& rollout, const Assignment& assignment,
                          MacAddress mac, const FirmwareVersion& runs, int minute);

} // namespace firstring
