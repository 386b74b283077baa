// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PostgresSchema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

/// A static library's resources are not linked in by themselves. Outside the namespace, as Qt asks.
static void linkSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace firstring {

namespace {

Error refuse(const char* code, const char* sentence, const PostgresConnection& connection)
{
    return {QString::fromLatin1(code), QCoreApplication::translate("Store", sentence).arg(connection.job().job),
            connection.path()};
}

/// Rows of the catalogue that \a sql counts for the schema of the job.
Result<qint64> count(PostgresConnection& connection, const QByteArray& sql)
{
    auto row = connection.prepare(sql);
    if (!row)
        return row.error();
    const auto found = row->bind(connection.job().schema()).next();
    return found ? Result<qint64>(row->integer(0)) : Result<qint64>(found.error());
}

Result<void> takeSteps(PostgresConnection& connection, const QList<SchemaStep>& steps, qint64 version)
{
    for (const SchemaStep& step : steps) {
        if (step.number <= version)
            continue;
        if (auto ok = connection.run(step.sql); !ok)
            return ok;
    }
    return connection.run("UPDATE about SET version = " + QByteArray::number(steps.last().number));
}

} // namespace

QList<SchemaStep> postgresSteps()
{
    linkSchema();
    QList<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/schema/postgresql"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        if (opened)
            steps.append({name.left(4).toInt(), file.readAll()});
    }
    return steps;
}

Result<void> makeSharedJob(PostgresConnection& connection, const QList<SchemaStep>& steps)
{
    return connection.transaction([&]() -> Result<void> {
        const auto there = count(connection, "SELECT count(*) FROM pg_namespace WHERE nspname = ?");
        if (!there)
            return there.error();
        if (*there > 0)
            return refuse("JOB_EXISTS", QT_TRANSLATE_NOOP("Store", "There is a job “%1” already. Choose another name."),
                          connection);
        if (auto ok = connection.run("CREATE SCHEMA " + PostgresConnection::quoted(connection.job().schema())); !ok)
            return ok;
        if (auto ok = takeSteps(connection, steps, 0); !ok)
            return ok;
        auto name = connection.prepare("UPDATE about SET name = ?");
        return name ? name->bind(connection.job().job).run() : Result<void>(name.error());
    });
}

Result<void> migrateSharedJob(PostgresConnection& connection, const QList<SchemaStep>& steps)
{
    const auto schemas = count(connection, "SELECT count(*) FROM pg_namespace WHERE nspname = ?");
    if (!schemas)
        return schemas.error();
    if (*schemas == 0)
        return refuse("JOB_UNKNOWN", QT_TRANSLATE_NOOP("Store", "There is no job “%1”."), connection);
    const auto tables =
        count(connection, "SELECT count(*) FROM pg_tables WHERE schemaname = ? AND tablename IN ('about', 'job')");
    if (!tables)
        return tables.error();
    if (*tables < 2)
        return refuse("JOB_NOT_OURS",
                      QT_TRANSLATE_NOOP("Store", "“%1” is a database of another program. It was left as it is."),
                      connection);
    const auto version = connection.number("SELECT version FROM about");
    if (!version)
        return version.error();
    if (*version > steps.last().number)
        return refuse(
            "JOB_NEWER",
            QT_TRANSLATE_NOOP(
                "Store", "“%1” was made by a newer Firstring and was left as it is. Update this program to open it."),
            connection);
    if (*version == steps.last().number)
        return {};
    return connection.transaction([&]() -> Result<void> {
        // Another workstation may have been quicker.
        const auto now = connection.number("SELECT version FROM about");
        return now ? takeSteps(connection, steps, *now) : Result<void>(now.error());
    });
}

} // namespace firstring
