// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/store/Sql.h"

namespace firstring {

class JobSeal;

/// Where a secret of a blueprint or of a server belongs (JobSeal).
QByteArray blueprintPlace(const QString& name);
QByteArray serverPlace(const QString& name);

/// Writes what \a edit changes, secret values sealed. Runs inside the caller's transaction. What went wrong with the
/// seal is its trouble(); look at it before committing.
Result<void> writeEdit(SqlConnection& connection, JobSeal& seal, const Edit& edit, quint64 revision);

/// Reads the whole job but its name, or of its records only those that \a where, a clause of SQL, says. JOB_DAMAGED
/// when a row does not say what it should; KEY_* when its secrets cannot be opened.
Result<JobState> readState(SqlConnection& connection, JobSeal& seal, const QByteArray& where = {});

} // namespace firstring
