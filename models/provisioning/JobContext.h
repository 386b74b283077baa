// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/FileCache.h"
#include "models/provisioning/KnownPhones.h"

namespace firstring {

/// What \a job says about the phone of \a track, and the digests of the files it should have from \a site. Without
/// what changes by itself: the hour and whose turn it is.
BootContext jobContext(const JobState& job, const PhoneTrack& track, const SiteAddress& site, FileCache& files);

} // namespace firstring
