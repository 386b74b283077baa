// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneTrack.h"
#include "models/provisioning/BootEvidence.h"

namespace firstring {

/// How many of the phone's files are others now than those it took: common, model and own file of the local server
/// (what an outside server gives cannot be seen), and its firmware. 0: it has all that can be asked for. Pure; part of
/// advance().
int changedFiles(const PhoneTrack& track, const BootContext& context);

/// True when the phone is Ready (wire.md 4): nothing changed, and it called where the job asks for it. Sent to an
/// outside server, only its call can tell.
bool hasArrived(const PhoneTrack& track, const BootContext& context);

/// True when only new firmware is missing, and the phone is not given any now.
bool waitsForFirmware(const PhoneTrack& track, const BootContext& context);

} // namespace firstring
