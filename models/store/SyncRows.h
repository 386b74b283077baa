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
/// What \a after says otherwise than \a before. What others did since stays: a token that they revoked does not come
/// back, and one that they made is not taken out; of two of one name the one stored first stays.
Result<void> writeTokens(SqlConnection& connection, const ApiTokens& before, const ApiTokens& after);
Result<void> writeMark(SqlConnection& connection, const QString& client, const QString& mark);
/// As noteRemovals() does.
Result<void> writeRemovals(SqlConnection& connection, const Edit& edit, quint64 revision);

} // namespace firstring
