// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/Sqlite.h"

#include <QList>

namespace firstring {

/// `FSTR` in the header of every job file, so that `file` and we know it.
inline constexpr qint64 jobApplicationId = 0x46535452;

/// One numbered SQL file of resources/schema.
struct SchemaStep
{
    int number; ///< 1..n without gaps; PRAGMA user_version after it
    QByteArray sql;
};

/// All steps this program knows, in order.
QList<SchemaStep> schemaSteps();

/// Brings a job file to the newest of \a steps. An empty database becomes a job; a newer one is refused (JOB_NEWER), a
/// foreign one too (JOB_NOT_OURS). An older job is first copied beside itself as `NAME.job.vN`; then each step is one
/// transaction, so that a crash leaves the file at a version that was whole. A copy that is there already is kept.
Result<void> migrate(SqliteConnection& connection, const QList<SchemaStep>& steps);

/// True for a database of this application; an empty one is none.
Result<bool> isJobFile(SqliteConnection& connection);

} // namespace firstring
