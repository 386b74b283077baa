// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/BootArrival.h"

#include "models/provisioning/BootFirmware.h"

namespace firstring {

int changedFiles(const PhoneTrack& track, const BootContext& context)
{
    int n = isFirmwareSatisfied(track, context.assignment) ? 0 : 1;
    if (context.isOutside())
        return n;
    n += track.commonTaken != context.commonDigest;
    n += !context.modelDigest.isEmpty() && track.modelTaken != context.modelDigest;
    n += context.phoneDigest.isEmpty() || track.phoneTaken != context.phoneDigest;
    return n;
}

namespace {

/// It called where the job asks for it.
bool hasCalled(const PhoneTrack& track, const BootContext& context)
{
    if (context.evidence == EvidenceWanted::Registered)
        return track.registeredMs > 0;
    if (context.evidence == EvidenceWanted::Startup || context.isOutside())
        return track.startupMs > 0 || track.registeredMs > 0;
    return true;
}

} // namespace

bool hasArrived(const PhoneTrack& track, const BootContext& context)
{
    return changedFiles(track, context) == 0 && hasCalled(track, context);
}

bool waitsForFirmware(const PhoneTrack& track, const BootContext& context)
{
    return context.hold && !isFirmwareSatisfied(track, context.assignment) && changedFiles(track, context) == 1 &&
           hasCalled(track, context);
}

} // namespace firstring
