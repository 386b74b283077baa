// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/TrackMerge.h"

#include <algorithm>

namespace firstring {

namespace {

constexpr qint64 sameStartMs = 60'000; // between two requests of one start; firmware is no part of it

/// In the middle of a start. One that had arrived, or restarts, begins anew with the next request.
bool isUnderWay(PhoneState state)
{
    return state == PhoneState::AskedRcs || state == PhoneState::Branding || state == PhoneState::Redirected ||
           state == PhoneState::Reading;
}

} // namespace

PhoneTrack mergedTrack(const PhoneTrack& mine, const PhoneTrack& theirs)
{
    const bool theirsIsNewer = theirs.status.lastHeardMs >= mine.status.lastHeardMs;
    PhoneTrack newer = theirsIsNewer ? theirs : mine;
    const PhoneTrack& older = theirsIsNewer ? mine : theirs;
    const qint64 between = newer.status.lastHeardMs - older.status.lastHeardMs;
    if (!isUnderWay(older.status.state) || between > sameStartMs || newer.status.state == PhoneState::Rebooting)
        return newer;
    newer.redirectTaken = newer.redirectTaken || older.redirectTaken;
    newer.configAsked = newer.configAsked || older.configAsked;
    newer.brandingTaken.unite(older.brandingTaken);
    for (QByteArray PhoneTrack::*taken :
         {&PhoneTrack::commonTaken, &PhoneTrack::modelTaken, &PhoneTrack::phoneTaken, &PhoneTrack::firmwareTaken}) {
        if ((newer.*taken).isEmpty())
            newer.*taken = older.*taken;
    }
    newer.startupMs = std::max(newer.startupMs, older.startupMs);
    newer.registeredMs = std::max(newer.registeredMs, older.registeredMs);
    if (newer.status.model.isEmpty())
        newer.status.model = older.status.model;
    if (newer.status.version.isEmpty())
        newer.status.version = older.status.version;
    return newer;
}

} // namespace firstring
