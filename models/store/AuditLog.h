// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/AuditRecord.h"

#include <QList>
#include <QStringList>

namespace firstring {

class SqlConnection;

/// One line of the audit log of a job file, as it stands there.
struct AuditLine
{
    qint64 id = 0; ///< 1, 2, 3
    AuditRecord record;
    QByteArray hash; ///< over the line before and this one
};

/// Whether the log is as it was written.
struct AuditCheck
{
    qint64 lines = 0;
    QByteArray hash;      ///< of the last line: who keeps it elsewhere can tell whether the whole log was made anew
    QStringList findings; ///< translated, the first at the place where the chain breaks; empty: whole
};

/// The latest \a limit lines, oldest first. Reads beside whoever has the job open. JOB_UNKNOWN, STORE_*, JOB_DAMAGED
/// for a line that cannot be read.
Result<QList<AuditLine>> readAuditLog(const QString& path, qint64 limit);
Result<QList<AuditLine>> readAuditLog(SqlConnection& connection, qint64 limit);
/// Goes through the chain from its beginning.
Result<AuditCheck> checkAuditLog(const QString& path);
Result<AuditCheck> checkAuditLog(SqlConnection& connection);
/// A line as it is exported: one JSON object with line, time (UTC), the members of the record and hash.
QByteArray auditLineJson(const AuditLine& line);

} // namespace firstring
