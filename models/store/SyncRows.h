// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/domain/sync/SyncShelf.h"
#include "models/store/Sql.h"

namespace firstring {

// What a job keeps for other workstations (0007). Writers run inside the caller's transaction.

/// JOB_DAMAGED: an account or a removal that cannot be read.
Result<SyncShelf> readShelf(SqlConnection& connection);
/// The same from a job file that somebody else may have open. JOB_UNKNOWN, STORE_*; empty when an earlier version made
/// it.
Result<SyncShelf> readShelfOf(const QString& path);
Result<void> writeTokens(SqlConnection& connection, const ApiTokens& tokens);
Result<void> writeMark(SqlConnection& connection, const QString& client, const QString& mark);
/// As noteRemovals() does.
Result<void> writeRemovals(SqlConnection& connection, const Edit& edit, quint64 revision);

} // namespace firstring
