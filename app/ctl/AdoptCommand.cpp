// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/AdoptReport.h"
#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/vault/FolderIntake.h"

#include <QDir>

namespace firstring {

namespace {

/// The state to take over into: a job that is named but not there yet is a new one.
Result<JobState> startState(Context& context, bool dryRun)
{
    const QString& name = context.arguments().jobName;
    const bool isNew = !name.isEmpty() && !context.folder().list().contains(name, Qt::CaseInsensitive);
    if (isNew) {
        if (auto fine = JobFolder::checkName(name); !fine)
            return fine.error();
    }
    if (isNew && dryRun)
        return JobState{.name = name};
    if (isNew) {
        if (auto made = context.folder().create(name); !made)
            return made.error();
    }
    const auto job = context.openJob();
    if (!job)
        return job.error();
    return (*job)->state();
}

/// The option --common, or what stands in its way.
Result<QString> commonFile(const Arguments& arguments)
{
    const QString name = arguments.value(QStringLiteral("common"));
    if (name.isEmpty() || name == u"startup.cfg" || name == u"aastra.cfg")
        return name;
    return Error{QStringLiteral("USAGE_COMMON"), Ctl::tr("--common takes startup.cfg or aastra.cfg."), {}};
}

AdoptWatch watchOn(Printer& printer, const QString& text)
{
    return [&printer, text](int done, int) {
        printer.progress(text.arg(done));
        return true;
    };
}

Outcome adopt(Context& context)
{
    const Arguments& arguments = context.arguments();
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    const auto common = commonFile(arguments);
    if (!common)
        return context.fail(common.error());
    const auto contents =
        readFolder(arguments.operands.first(), watchOn(context.printer(), Ctl::tr("Reading: %1 files")));
    if (!contents)
        return context.fail(contents.error());
    const bool flat = arguments.has(QStringLiteral("flat"));
    const AdoptOptions options{QDir(contents->folder).dirName(), *common, !flat, !flat};
    const auto before = startState(context, dryRun);
    if (!before)
        return context.fail(before.error());
    auto plan = adoptPlan(contents->files, *before, options, watchOn(context.printer(), Ctl::tr("Understanding: %1")));
    if (!plan)
        return context.fail(plan.error());
    plan->remarks = contents->remarks + plan->remarks;

    Edit edit = plan->edit;
    if (!dryRun) {
        const auto whole = takeFolder(Vault(context.folder().vaultPath()), *contents, *plan, *before, plan->remarks);
        if (!whole)
            return context.fail(whole.error());
        edit = *whole;
    }
    const auto after = apply(*before, edit);
    if (!after)
        return context.fail(after.error());
    const auto proofs = proveAdoption(*plan, after->next, watchOn(context.printer(), Ctl::tr("Comparing: %1")));
    if (!proofs)
        return context.fail(proofs.error());
    if (!dryRun) {
        if (auto stored = context.perform(edit); !stored)
            return context.fail(stored.error());
    }
    return reportAdoption(context.printer(), *plan, *proofs, edit, dryRun);
}

} // namespace

CommandTable adoptCommands()
{
    return {{
        .name = "adopt",
        .operands = "FOLDER",
        .minOperands = 1,
        .maxOperands = 1,
        .summary = "take over the files of an existing TFTP or HTTP server",
        .description =
            "startup.cfg or aastra.cfg become the job's settings, 6867i.cfg a model's, 00085D2F9318.cfg a phone's; "
            "lines "
            "that\nphones share become blueprints, language packs, pictures and firmware come along. Then every file "
            "is "
            "made again and\ncompared with the old one, by parameters, values and marks. The folder is only read. A "
            "job "
            "that --job names and that\nis not there is made. Exit status 0 every file means the same, 1 some does not "
            "or was left out.\n"
            "JSON: {\"stored\",\"phones\",\"layers\":[...],\"variables\":[...],\"firmware\":[...],\"others\":[...],"
            "\"remarks\":[...],\n\"files\":[{\"file\",\"same\",\"parameters\",\"replaced\",\"moved\",\"different\"}]}.",
        .options = {{"dry-run", {}, "say what would happen, store nothing"},
                    {"common", "FILE", "where both are there and differ: startup.cfg (default) or aastra.cfg"},
                    {"flat", {}, "no blueprints and variables: all lines stay with the phones that had them"}},
        .run = adopt,
    }};
}

} // namespace firstring
