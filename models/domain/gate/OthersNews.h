// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"
#include "models/domain/gate/GateWord.h"
#include "models/domain/sync/ApiToken.h"

namespace firstring {

/// What the programs of others stored in a shared job, beside edits, since the last time, and what their servers said.
/// Leases of DHCP, notes and the log are not told: they are read when the job is opened.
struct OthersNews
{
    QList<PhoneGate> gates;
    QList<PhoneTrack> tracks;
    QList<MacAddress> forgotten;                         ///< phones that begin again as Waiting
    std::optional<QList<SilencedAddress>> silenced = {}; ///< all there are now; nothing: they are as they were
    std::optional<ApiTokens> tokens = {};                ///< the same
    GateWord word;

    bool isEmpty() const
    {
        return gates.isEmpty() && tracks.isEmpty() && forgotten.isEmpty() && !silenced && !tokens && word.isEmpty();
    }
};

} // namespace firstring
