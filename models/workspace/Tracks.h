// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/RolloutGate.h"
#include "models/workspace/Workspace.h"

namespace firstring {

/// The evidence about the phones of an open job, as pure functions want it. Valid as long as the job; main thread.
inline TrackOf tracksOf(const Workspace& job)
{
    return [&job](MacAddress mac) {
        const auto track = job.tracks().constFind(mac);
        return track == job.tracks().constEnd() ? nullptr : &*track;
    };
}

} // namespace firstring
