// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FirstLine.h"
#include "app/ctl/Text.h"
#include "models/store/JobStore.h"
#include "models/workspace/SharedFiles.h"

namespace firstring {

namespace {

Outcome password(Context& context)
{
    const auto job = SharedJobUrl::parse(context.arguments().operands.first());
    if (!job)
        return context.fail(job.error());
    QJsonObject json{{QStringLiteral("login"), job->login()}};
    if (context.arguments().has(QStringLiteral("forget"))) {
        if (auto gone = context.databasePasswords().forget(job->login()); !gone)
            return context.fail(gone.error());
        context.printer().text(Ctl::tr("No password is kept for %1 any more.").arg(job->login()));
    } else {
        const auto typed = firstLineIn(context, QStringLiteral("-"), Blanks::Keep);
        if (!typed)
            return context.fail(typed.error());
        if (typed->isEmpty())
            return context.fail("USAGE_PASSWORD", Ctl::tr("The first line of standard input is the password, and it is "
                                                          "empty."));
        const auto place = context.databasePasswords().keep(job->login(), *typed);
        if (!place)
            return context.fail(place.error());
        json.insert(QStringLiteral("place"), secretPlaceName(*place));
        context.printer().text(
            Ctl::tr("The password for %1 is kept in %2.").arg(job->login(), secretPlaceText(*place)));
    }
    context.printer().value(json);
    return Exit::Done;
}

enum class Way { Fetch, Bring };

/// The files of a job that is or was in a database: fetched to the vault before it leaves there, brought to the
/// database once it came.
Result<void> carryFiles(const Context& context, const QString& name, Way way)
{
    const auto job = SharedJobUrl::parse(name);
    if (!job)
        return {}; // those of a job here stay in the vault
    const auto reader = context.folder().reader(name);
    if (!reader)
        return reader.error();
    const auto stored = (*reader)->load();
    if (!stored)
        return stored.error();
    const auto password = context.databasePasswords().find(job->login());
    if (!password)
        return password.error();
    const auto done =
        exchangeFiles(*job, *password, Vault(context.folder().vaultPath()), blobsOf(stored->state), way == Way::Bring);
    return done ? Result<void>() : Result<void>(done.error());
}

Outcome move(Context& context)
{
    const QString from = context.arguments().operands.value(0);
    const QString to = context.arguments().operands.value(1);
    if (auto carried = carryFiles(context, from, Way::Fetch); !carried)
        return context.fail(carried.error());
    const auto kept = context.folder().move(from, to);
    if (!kept)
        return context.fail(kept.error());
    // The job is there whatever comes of this: who opens it next brings what is missing.
    if (auto carried = carryFiles(context, to, Way::Bring); !carried)
        context.printer().note(carried.error());
    context.printer().value(
        QJsonObject{{QStringLiteral("from"), from}, {QStringLiteral("to"), to}, {QStringLiteral("original"), *kept}});
    context.printer().text(Ctl::tr("The job is now at %1.").arg(to));
    if (!kept->isEmpty())
        context.printer().text(Ctl::tr("What was there before is kept as %1.").arg(*kept));
    return Exit::Done;
}

} // namespace

CommandTable sharedJobCommands()
{
    return {
        {.name = "job move",
         .operands = "FROM TO",
         .minOperands = 2,
         .maxOperands = 2,
         .summary = "move a job, with all it holds, between this computer and a database, or give it another name",
         .description = "FROM and TO are names of jobs, or addresses of shared ones:\n"
                        "postgresql://USER@HOST[:PORT]/DATABASE?job=NAME. There must be no job at TO, and no program\n"
                        "may have the one at FROM open. Secrets stay closed by the key that they have.",
         .run = move},
        {.name = "job password",
         .operands = "ADDRESS",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "keep the password for the database of a shared job",
         .description = "Its first line is read from standard input. It is kept in the password store of the desktop,\n"
                        "or sealed in the data folder; never in a job, and never in an address.",
         .options = {{"forget", {}, "keep it no longer"}},
         .run = password},
    };
}

} // namespace firstring
