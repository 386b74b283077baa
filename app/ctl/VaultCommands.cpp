// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/base/Clock.h"
#include "models/workspace/VaultCare.h"

#include <QLocale>

namespace firstring {

namespace {

Outcome verify(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const VaultReport report = verifyVault(context.vault(), blobsOf((*job)->state()));
    QJsonArray findings;
    for (const VaultReport::Finding& finding : report.findings) {
        findings.append(QJsonObject{{QStringLiteral("name"), finding.use.name},
                                    {QStringLiteral("sha256"), QString::fromLatin1(finding.use.blob.sha256.toHex())},
                                    {QStringLiteral("code"), finding.why.code},
                                    {QStringLiteral("reason"), finding.why.sentence},
                                    {QStringLiteral("put-aside"), finding.putAside}});
        context.printer().text(finding.use.name + QLatin1String(": ") + finding.why.sentence);
    }
    context.printer().value(QJsonObject{{QStringLiteral("files"), report.files},
                                        {QStringLiteral("bytes"), report.bytes},
                                        {QStringLiteral("findings"), findings}});
    if (!report.findings.isEmpty())
        return Exit::Data;
    context.printer().text(Ctl::tr("%n file(s) read to the last byte, %1: all sound.", nullptr, report.files)
                               .arg(QLocale().formattedDataSize(report.bytes, 1, QLocale::DataSizeTraditionalFormat)));
    return Exit::Done;
}

Outcome clean(Context& context)
{
    const bool dryRun = context.arguments().has(QStringLiteral("dry-run"));
    const auto cleanup = cleanVault(context.folder(), Clock::system().now(), dryRun);
    if (!cleanup)
        return context.fail(cleanup.error());
    context.printer().value(QJsonObject{{QStringLiteral("removed"), cleanup->removed},
                                        {QStringLiteral("kept-young"), cleanup->keptYoung},
                                        {QStringLiteral("bytes"), cleanup->bytes}});
    const QString freed = QLocale().formattedDataSize(cleanup->bytes, 1, QLocale::DataSizeTraditionalFormat);
    context.printer().text(dryRun ? Ctl::tr("%n file(s) would be taken out, %1.", nullptr, cleanup->removed).arg(freed)
                                  : Ctl::tr("%n file(s) taken out, %1.", nullptr, cleanup->removed).arg(freed));
    if (cleanup->keptYoung > 0)
        context.printer().text(
            Ctl::tr("%n file(s) that nobody needs are younger than a day and stay.", nullptr, cleanup->keptYoung));
    return Exit::Done;
}

} // namespace

CommandTable vaultCommands()
{
    return {
        {.name = "firmware verify",
         .summary = "read every byte of every file that the job needs",
         .description = "Damaged files are put aside (vault/quarantine) and no longer sent to phones: add them again. "
                        "Exit status 4 when\n"
                        "anything is missing or damaged. JSON: files, bytes and findings, an array of objects with "
                        "name, sha256, code,\n"
                        "reason and put-aside.",
         .run = verify},
        {.name = "vault clean",
         .summary = "take out files that no job refers to",
         .description = "Files younger than 24 hours stay; when any job of the data folder cannot be read, nothing is "
                        "taken out.\n"
                        "JSON: removed and kept-young (numbers of files), bytes (freed).",
         .options = {{"dry-run", {}, "only say what would be taken out"}},
         .run = clean},
    };
}

} // namespace firstring
