// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/ports/FleetControl.h"
#include "models/ports/ServerControl.h"
#include "models/vault/Vault.h"

namespace firstring {

/// The name of the job for demonstrations.
inline constexpr char16_t demoJobName[] = u"demo";

/// Everything the demonstration job holds, as one edit for an empty job: 12 phones of five models, two blueprints, test
/// firmware (wire.md 7) with one downgrade, a branding picture, settings of the job and of a blueprint. The files are
/// made here and put into \a vault, so that nothing needs to be installed. Errors are those of Vault::import(). Blocks
/// on the disk for some milliseconds.
Result<Edit> demoEdit(const Vault& vault);

/// The phones of a job as simulated ones: factory-default, pointed at \a server in turn over HTTP and TFTP. Phones
/// whose model has firmware assigned in the demonstration start with another version, those of the downgrade with a
/// newer one.
FleetPlan demoFleet(const JobState& job, const ServerEndpoints& server);

} // namespace firstring
