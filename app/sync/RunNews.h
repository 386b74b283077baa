// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/Settle.h"
#include "models/domain/sync/SyncAccount.h"

namespace firstring {

class Workspace;

/// What a step is called in the account once it is done.
SyncDeed deedOf(const SyncStep& step);
/// A run that ended, for the activity; and what left this computer, for the audit log.
void tellOthers(Workspace& workspace, const SyncAccount& account);

} // namespace firstring
