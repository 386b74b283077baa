// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/JobSchema.h"
#include "models/store/Postgres.h"

namespace firstring {

/// The numbered files of resources/schema/postgresql, in order; the first makes what the files of SQLite up to its
/// number make together.
QList<SchemaStep> postgresSteps();

/// Makes the schema of the connection's job, empty, as one transaction. JOB_EXISTS.
Result<void> makeSharedJob(PostgresConnection& connection, const QList<SchemaStep>& steps);
/// Brings it to the newest of \a steps, as one transaction. JOB_UNKNOWN, JOB_NOT_OURS, JOB_NEWER.
Result<void> migrateSharedJob(PostgresConnection& connection, const QList<SchemaStep>& steps);

} // namespace firstring
