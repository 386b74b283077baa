// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/Text.h"
#include "models/base/Clock.h"
#include "models/store/JobBackups.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace firstring {

namespace {

/// JOB_SHARED: copies of such a job are its database's.
Result<JobBackups> backupsOf(const Context& context)
{
    if (SharedJobUrl::isMeant(context.chooseJob()))
        return Error{QStringLiteral("JOB_SHARED"),
                     Ctl::tr("A shared job has no copies on this computer. Whoever looks after its database copies it "
                             "(pg_dump); “job export” makes a copy of the job here."),
                     {}};
    return JobBackups(context.folder().jobPath(context.chooseJob()));
}

/// What a copy is called on the command line.
QString timeOf(const JobBackup& backup)
{
    return QFileInfo(backup.path).completeBaseName();
}

QJsonObject backupJson(const JobBackup& backup, const std::optional<bool>& sound)
{
    QJsonObject json{{QStringLiteral("time"), timeOf(backup)},
                     {QStringLiteral("file"), backup.path},
                     {QStringLiteral("bytes"), backup.bytes}};
    if (sound)
        json.insert(QStringLiteral("sound"), *sound);
    return json;
}

Outcome list(Context& context)
{
    const auto backups = backupsOf(context);
    if (!backups)
        return context.fail(backups.error());
    const bool verify = context.arguments().has(QStringLiteral("verify"));
    QJsonArray json;
    QList<QStringList> rows;
    bool allSound = true;
    for (const JobBackup& backup : backups->list()) {
        std::optional<bool> sound;
        if (verify)
            sound = backups->verify(backup).has_value();
        allSound = allSound && sound.value_or(true);
        json.append(backupJson(backup, sound));
        rows.append({timeOf(backup), QLocale().formattedDataSize(backup.bytes),
                     sound ? (*sound ? Ctl::tr("sound") : Ctl::tr("damaged")) : QString()});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Time (UTC)"), Ctl::tr("Size"), verify ? Ctl::tr("Looked at") : QString()}, rows);
    return allSound ? Exit::Done : Exit::Data;
}

Outcome backUp(Context& context)
{
    const auto backups = backupsOf(context);
    if (!backups)
        return context.fail(backups.error());
    const auto made = backups->make(Clock::system().now());
    if (!made)
        return context.fail(made.error());
    if (!*made) {
        context.printer().value(QJsonObject{{QStringLiteral("made"), false}});
        context.printer().text(Ctl::tr("The newest copy of this job is as the job is now."));
        return Exit::Done;
    }
    QJsonObject json = backupJson(**made, {});
    json.insert(QStringLiteral("made"), true);
    context.printer().value(json);
    context.printer().text(Ctl::tr("The job was copied to %1.").arg((*made)->path));
    return Exit::Done;
}

Outcome restore(Context& context)
{
    const auto backups = backupsOf(context);
    if (!backups)
        return context.fail(backups.error());
    std::optional<JobBackup> chosen;
    if (const QString word = context.arguments().operands.value(0); !word.isEmpty()) {
        const QList<JobBackup> all = backups->list();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const JobBackup& one) { return timeOf(one) == word; });
        if (found == all.end())
            return context.fail("BACKUP_UNKNOWN",
                                Ctl::tr("There is no copy %1. See them with: firstringctl job backups").arg(word));
        chosen = *found;
    } else {
        const auto newest = backups->newestSound();
        if (!newest)
            return context.fail(newest.error());
        chosen = *newest;
    }
    const auto original = backups->restore(*chosen, Clock::system().now());
    if (!original)
        return context.fail(original.error());
    context.printer().value(
        QJsonObject{{QStringLiteral("time"), timeOf(*chosen)}, {QStringLiteral("original"), *original}});
    context.printer().text(Ctl::tr("The job is as it was at %1 (UTC).").arg(timeOf(*chosen)));
    if (!original->isEmpty())
        context.printer().text(Ctl::tr("What was there before is kept as %1.").arg(*original));
    return Exit::Done;
}

} // namespace

CommandTable backupCommands()
{
    return {
        {.name = "job backups",
         .summary = "list the copies of this job, newest first",
         .description = "JSON: an array of objects with time, file, bytes and, with --verify, sound.\n"
                        "Exit status 4 when --verify finds a damaged one.",
         .options = {{"verify", {}, "read each of them and say whether it is sound"}},
         .run = list},
        {.name = "job backup",
         .summary = "copy this job now, also while it is open elsewhere",
         .description = "Copies are made by themselves too: when a window or a server opens the job, and every day.\n"
                        "The newest twelve are kept.",
         .run = backUp},
        {.name = "job restore",
         .operands = "[TIME]",
         .maxOperands = 1,
         .summary = "put a copy in place of this job: the one of that time, else the newest that is sound",
         .description = "No program may have the job open. What was there before is kept beside it.",
         .run = restore},
    };
}

} // namespace firstring
