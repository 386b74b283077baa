// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncShelf.h"
#include "models/workspace/JobFolder.h"

namespace firstring {

/// What a job keeps for other workstations, read beside whoever has it open. JOB_UNKNOWN, STORE_*, JOB_DAMAGED; an
/// empty one of a job that an earlier version made and nobody opened since.
Result<SyncShelf> readShelf(const JobFolder& folder, const QString& job);

} // namespace firstring
