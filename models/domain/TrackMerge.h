// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneTrack.h"

namespace firstring {

/// The evidence about one phone out of what two servers of a job saw. The one that heard it last is right about where
/// the phone stands. What it has no evidence of, and the other saw in the same start, is filled in, since a proxy may
/// send the requests of one start to either. Pure; the state is to be concluded again. A tie: \a theirs.
PhoneTrack mergedTrack(const PhoneTrack& mine, const PhoneTrack& theirs);

} // namespace firstring
