// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/store/Sqlite.h"

namespace firstring {

class JobSeal;

/// Where a secret of a blueprint or of a server belongs (JobSeal).
QByteArray blueprintPlace(const QString& name);
QByteArray serverPlace(const QString& name);

/// Writes what \a edit changes, secret values sealed. Runs inside the caller's transaction. What went wrong with the
/// seal is its trouble(); look at it before committing.
Result<void> writeEdit(SqliteConnection& connection, JobSeal& seal, const Edit& edit, quint64 revision);

/// Reads the whole job but its name. JOB_DAMAGED when a row does not say what it should; KEY_* when its secrets cannot
/// be opened.
Result<JobState> readState(SqliteConnection& connection, JobSeal& seal);

} // namespace firstring
