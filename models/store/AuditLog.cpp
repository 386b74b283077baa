// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/AuditLog.h"

#include "models/store/SqlRows.h"
#include "models/store/Sqlite.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

Result<SqliteConnection> reader(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return Error{QStringLiteral("JOB_UNKNOWN"),
                     QCoreApplication::translate("Store", "There is no job “%1”.").arg(QFileInfo(path).fileName()),
                     path};
    auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
    if (!connection)
        return connection;
    const auto tables = connection->number("SELECT count(*) FROM sqlite_schema WHERE name = 'audit'");
    if (!tables)
        return tables.error();
    if (*tables == 0)
        return Error{QStringLiteral("JOB_OLDER"),
                     Text::tr("“%1” was made before there was an audit log. Open it once with this version.")
                         .arg(QFileInfo(path).fileName()),
                     path};
    return connection;
}

} // namespace

Result<QList<AuditLine>> readAuditLog(const QString& path, qint64 limit)
{
    auto connection = reader(path);
    return connection ? readAuditLog(*connection, limit) : Result<QList<AuditLine>>(connection.error());
}

Result<QList<AuditLine>> readAuditLog(SqlConnection& connection, qint64 limit)
{
    auto row = connection.prepare("SELECT id, record, hash FROM audit ORDER BY id DESC LIMIT ?");
    if (!row)
        return row.error();
    row->bind(limit);
    QList<AuditLine> lines;
    const auto done = forEachRow(*row, [&](const SqlStatement& line) -> Result<void> {
        auto record = AuditRecord::fromJson(line.bytes(1));
        if (!record)
            return Error{
                QStringLiteral("JOB_DAMAGED"),
                Text::tr("Line %1 of the audit log cannot be read. Verify the log to see what else is changed.")
                    .arg(line.integer(0)),
                connection.path()};
        lines.append({line.integer(0), std::move(*record), line.bytes(2)});
        return {};
    });
    if (!done)
        return done.error();
    std::reverse(lines.begin(), lines.end());
    return lines;
}

Result<AuditCheck> checkAuditLog(const QString& path)
{
    auto connection = reader(path);
    return connection ? checkAuditLog(*connection) : Result<AuditCheck>(connection.error());
}

Result<AuditCheck> checkAuditLog(SqlConnection& connection)
{
    AuditCheck check;
    QByteArray hash(32, '\0');
    qint64 ends = 0; // 1; or 0, when it was taken away
    qint64 last = 0;
    QByteArray lastHash;
    const auto look = [&](const SqlStatement& row) {
        if (check.lines == 0) {
            ends = row.integer(3);
            last = row.integer(4);
            lastHash = row.bytes(5);
        }
        const qint64 id = row.integer(0);
        const QByteArray json = row.bytes(1);
        if (id != check.lines + 1)
            check.findings.append(id == check.lines + 2
                                      ? Text::tr("Line %1 is missing.").arg(check.lines + 1)
                                      : Text::tr("Lines %1 to %2 are missing.").arg(check.lines + 1).arg(id - 1));
        const auto record = AuditRecord::fromJson(json);
        if (const QByteArray whole = auditHash(hash, json); whole != row.bytes(2) && id == check.lines + 1)
            check.findings.append(
                record ? Text::tr("Line %1, of %2, is not as it was written.")
                             .arg(id)
                             .arg(QDateTime::fromMSecsSinceEpoch(record->timeMs, Qt::UTC).toString(Qt::ISODate))
                       : Text::tr("Line %1 is not as it was written and cannot be read.").arg(id));
        // Go on from what stands there, so that one changed line is one finding.
        hash = row.bytes(2);
        check.lines = id;
    };
    // One statement sees one moment. Others write meanwhile, and an end read later than its lines would accuse them.
    if (auto done = forEachRow(connection,
                               "SELECT id, record, hash, (SELECT count(*) FROM audit_end), "
                               "(SELECT last FROM audit_end), (SELECT hash FROM audit_end) FROM audit ORDER BY id",
                               look);
        !done)
        return done.error();
    if (check.lines == 0) {
        const auto lookAtEnd = [&](const SqlStatement& row) {
            ends = row.integer(0);
            if (row.integer(2) > 0) { // it began between the two statements, and was empty before
                lastHash = hash;
                return;
            }
            last = row.integer(1);
            lastHash = row.bytes(3);
        };
        if (auto done = forEachRow(connection,
                                   "SELECT count(*), coalesce(max(last), 0), (SELECT count(*) FROM audit), "
                                   "(SELECT hash FROM audit_end) FROM audit_end",
                                   lookAtEnd);
            !done)
            return done.error();
    }
    if (ends == 0)
        check.findings.append(Text::tr("It is lost how many lines were written."));
    else if (last > check.lines)
        check.findings.append(
            Text::tr("The end is missing: %1 lines were written, and %2 are here.").arg(last).arg(check.lines));
    else if (last < check.lines || lastHash != hash)
        check.findings.append(Text::tr("Lines were added at the end by something else than this program."));
    check.hash = hash;
    return check;
}

QByteArray auditLineJson(const AuditLine& line)
{
    QJsonObject json = QJsonDocument::fromJson(line.record.toJson()).object();
    json.insert(QStringLiteral("line"), line.id);
    json.insert(QStringLiteral("hash"), QString::fromLatin1(line.hash.toHex()));
    json.insert(QStringLiteral("time"),
                QDateTime::fromMSecsSinceEpoch(line.record.timeMs, Qt::UTC).toString(Qt::ISODateWithMs));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace firstring
