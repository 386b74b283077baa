// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/Sql.h"

namespace firstring {

/// Copies all that a job holds into an empty one, from whatever kind of store into whatever other: every row of every
/// table as it stands, sealed values too, so that no key is needed and the audit log stays the chain that it was.
///
/// Inside a transaction of \a to. Both must be of the newest schema, and nobody may write \a from meanwhile. The rows
/// are counted on both sides: JOB_COPY when they differ.
Result<void> copyRows(SqlConnection& from, SqlConnection& to);

/// What is in each table, one line a row, in the order of its key: the same bytes for the same job, whatever keeps it.
/// For tests, and for people who compare.
Result<QByteArray> jobText(SqlConnection& connection);

} // namespace firstring
