// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/store/Sqlite.h"

namespace firstring {

/// Writes what \a edit changes. Runs inside the caller's transaction.
Result<void> writeEdit(SqliteConnection& connection, const Edit& edit, quint64 revision);

/// Reads the whole job but its name. JOB_DAMAGED when a row does not say what it should.
Result<JobState> readState(SqliteConnection& connection);

} // namespace firstring
