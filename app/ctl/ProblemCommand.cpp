// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "app/server/preflight/LookAround.h"
#include "models/base/Clock.h"
#include "models/domain/preflight/Preflight.h"
#include "models/intake/ZipFile.h"
#include "models/store/JobStore.h"
#include "models/workspace/problem/ProblemBundle.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace firstring {

namespace {

Outcome report(Context& context)
{
    const auto opened = context.openJob();
    if (!opened)
        return context.fail(opened.error());
    Workspace& job = **opened;
    ProblemFacts facts{.job = job.snapshot(), .tracks = job.tracks().values(), .nowMs = Clock::system().nowMs()};
    job.recall({}, JobStore::observationsKept, &job, [&facts](const Result<QList<Observation>>& log) {
        if (log)
            facts.log = *log;
    });
    // A job that cannot be written is when a report is wanted most.
    [[maybe_unused]] const auto stored = job.waitStored();
    const OwnPlaces places{context.folder().jobPath(job.state().name), context.folder().vaultPath(),
                           QCoreApplication::applicationFilePath(),
                           PortHelper::installed(QCoreApplication::applicationDirPath())};
    facts.findings = preflight(lookAround({}, places));
    QList<ZipEntry> entries;
    QJsonArray names;
    for (const auto& [name, bytes] : problemBundle(facts)) {
        entries.append({name, bytes});
        names.append(name);
    }
    const QString path = context.arguments().operands.first();
    if (const auto done = writeZip(path, entries, QDateTime::fromMSecsSinceEpoch(facts.nowMs)); !done)
        return context.fail(done.error());
    context.printer().value(QJsonObject{{QStringLiteral("file"), path},
                                        {QStringLiteral("bytes"), QFileInfo(path).size()},
                                        {QStringLiteral("files"), names}});
    context.printer().text(Ctl::tr("The report was written to %1. Read it before you send it.").arg(path));
    return Exit::Done;
}

} // namespace

CommandTable problemCommands()
{
    return {
        {.name = "problem",
         .operands = "FILE",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "write a problem report, masked, as a zip archive",
         .description =
             "Versions, how the job is set (names of settings, never values), where each phone is, what the "
             "server saw,\nand what was found about this computer. Labels, names, secrets, the last half of "
             "each MAC address and\naddresses of the internet are left out or replaced. JSON: an object with "
             "file, bytes and files.",
         .run = report},
    };
}

} // namespace firstring
