// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneTrack.h"

namespace firstring::json {

/// The evidence about a phone as a job file keeps it, for PhoneTrack::fromJson(); what has its default is left out. By
/// hand: every phone of a boot storm is written here.
QByteArray fromTrack(const PhoneTrack& track);

} // namespace firstring::json
