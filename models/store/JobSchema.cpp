// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobSchema.h"

#include "models/store/JobBackups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

/// A static library's resources are not linked in by themselves. Outside the namespace, as Qt asks.
static void linkSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace firstring {

namespace {

Error refuse(const char* code, const char* sentence, const SqliteConnection& connection, qint64 found)
{
    return {QString::fromLatin1(code),
            QCoreApplication::translate("Store", sentence).arg(QFileInfo(connection.path()).fileName()),
            QStringLiteral("%1: found %2").arg(connection.path()).arg(found)};
}

Result<void> takeStep(SqliteConnection& connection, const SchemaStep& step)
{
    return connection.transaction([&]() -> Result<void> {
        if (auto ok = connection.run(step.sql); !ok)
            return ok;
        if (const auto dangling = connection.number("SELECT count(*) FROM pragma_foreign_key_check");
            !dangling || *dangling > 0)
            return dangling
                       ? refuse("JOB_DAMAGED",
                                QT_TRANSLATE_NOOP(
                                    "Store",
                                    "“%1” contradicts itself and was left as it is. Check it with firstringctl check."),
                                connection, *dangling)
                       : dangling.error();
        return connection.run("PRAGMA application_id = " + QByteArray::number(jobApplicationId) +
                              "; PRAGMA user_version = " + QByteArray::number(step.number));
    });
}

Result<void> takeSteps(SqliteConnection& connection, const QList<SchemaStep>& steps, qint64 version)
{
    // A step may rebuild a table that others refer to; the check in takeStep() stands in for the keys meanwhile.
    if (auto ok = connection.run("PRAGMA foreign_keys = OFF"); !ok)
        return ok;
    for (const SchemaStep& step : steps) {
        if (step.number <= version)
            continue;
        if (auto ok = takeStep(connection, step); !ok)
            return ok;
    }
    return connection.run("PRAGMA foreign_keys = ON");
}

/// Under its last name only when it is whole.
Result<void> copyBeside(SqliteConnection& connection, qint64 version)
{
    const QString copy = QStringLiteral("%1.v%2").arg(connection.path()).arg(version);
    if (QFile::exists(copy))
        return {};
    const QString half = copy + QStringLiteral(".part");
    QFile::remove(half);
    if (auto ok = connection.copyTo(half); !ok)
        return ok;
    if (QFile::rename(half, copy)) {
        writeDigestBeside(copy);
        return {};
    }
    return refuse("STORE_IO",
                  QT_TRANSLATE_NOOP("Store", "“%1” could not be copied beside itself before it is brought up to date, "
                                             "so it was left as it is. Check the rights of its folder."),
                  connection, version);
}

} // namespace

QList<SchemaStep> schemaSteps()
{
    linkSchema();
    QList<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened && name.left(4).toInt() == steps.size() + 1);
        steps.append({name.left(4).toInt(), file.readAll()});
    }
    return steps;
}

Result<bool> isJobFile(SqliteConnection& connection)
{
    const auto id = connection.number("PRAGMA application_id");
    if (!id)
        return id.error();
    return *id == jobApplicationId;
}

Result<void> migrate(SqliteConnection& connection, const QList<SchemaStep>& steps)
{
    const auto ours = isJobFile(connection);
    const auto version = connection.number("PRAGMA user_version");
    const auto tables = connection.number("SELECT count(*) FROM sqlite_schema");
    for (const Error* error :
         {ours ? nullptr : &ours.error(), version ? nullptr : &version.error(), tables ? nullptr : &tables.error()}) {
        if (error)
            return *error;
    }
    const bool empty = !*ours && *tables == 0 && *version == 0;
    if (!*ours && !empty)
        return refuse("JOB_NOT_OURS",
                      QT_TRANSLATE_NOOP("Store", "“%1” is a database of another program. It was left as it is."),
                      connection, *version);
    if (*version > steps.last().number)
        return refuse(
            "JOB_NEWER",
            QT_TRANSLATE_NOOP(
                "Store", "“%1” was made by a newer Firstring and was left as it is. Update this program to open it."),
            connection, *version);
    if (*version == steps.last().number)
        return {};
    if (!empty) {
        if (auto ok = copyBeside(connection, *version); !ok)
            return ok;
    }
    return takeSteps(connection, steps, *version);
}

} // namespace firstring
