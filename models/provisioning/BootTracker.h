// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneTrack.h"
#include "models/provisioning/BootEvidence.h"

namespace firstring {

struct BootChange
{
    PhoneTrack track;
    QList<BootNews> news; ///< in order
};

/// The state of one phone after \a evidence: pure, in any order of requests (wire.md 3 and 4, experience.md 3). Nothing
/// waits for evidence of an earlier step, and nothing but evidence makes a phone Ready.
BootChange advance(PhoneTrack track, const BootEvidence& evidence, const BootContext& context);

/// What decideNextStep() needs to know, out of all evidence.
BootFacts bootFacts(const PhoneTrack& track, const Assignment& assignment);

/// What page 8 offers this phone next, after all that it has shown.
BootStep nextStep(const JobState& state, const PhoneTrack& track);

/// True when this request shows that the phone does not follow its redirection: it begins again at the RCS role.
bool turnsBack(const PhoneTrack& track, const FileName& file);

} // namespace firstring
