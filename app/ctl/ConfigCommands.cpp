// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/formats/CfgLint.h"
#include "models/formats/LearntNames.h"
#include "models/provisioning/adopt/AdoptFile.h"

#include <algorithm>

namespace firstring {

namespace {

Outcome cat(Context& context)
{
    const auto bytes = context.readAll(context.arguments().operands.first());
    if (!bytes)
        return context.fail(bytes.error());
    context.printer().bytes(CfgDocument::read(*bytes).bytes());
    return Exit::Done;
}

/// What the options say of the phones; the file's name may say more.
Result<LintContext> contextOf(const Arguments& arguments, const QString& file)
{
    LintContext phones = lintContextFor(file);
    if (arguments.has(QStringLiteral("model"))) {
        const QString name = arguments.value(QStringLiteral("model"));
        phones.model = findModel(name);
        if (!phones.model)
            return Error{QStringLiteral("USAGE_MODEL"),
                         Ctl::tr("“%1” is no model that Firstring knows. Write it like 6867i.").arg(name),
                         {}};
    }
    phones.release = FirmwareVersion(arguments.value(QStringLiteral("release")));
    phones.closedNetwork = arguments.has(QStringLiteral("closed-network"));
    return phones;
}

/// Not one line of it is a setting, and some line is nothing at all.
bool isNoConfiguration(const CfgDocument& document)
{
    const auto has = [&](CfgLineKind kind) {
        return std::any_of(document.lines().begin(), document.lines().end(),
                           [kind](const CfgDocumentLine& line) { return line.kind == kind; });
    };
    return !has(CfgLineKind::Setting) && has(CfgLineKind::Unreadable);
}

void print(Printer& printer, const QString& file, const Finding& finding)
{
    const bool problem = finding.severity == FindingSeverity::Problem;
    printer.line(
        QJsonObject{{QStringLiteral("file"), file},
                    {QStringLiteral("line"), finding.line},
                    {QStringLiteral("column"), finding.column},
                    {QStringLiteral("length"), finding.length},
                    {QStringLiteral("code"), finding.code},
                    {QStringLiteral("severity"), problem ? QStringLiteral("problem") : QStringLiteral("warning")},
                    {QStringLiteral("reason"), finding.reason},
                    {QStringLiteral("fix"), finding.fix}});
    printer.text(
        QStringLiteral("%1:%2:%3: %4: %5 %6 [%7]")
            .arg(file)
            .arg(finding.line)
            .arg(finding.column)
            .arg(problem ? Ctl::tr("problem") : Ctl::tr("warning"), finding.reason, finding.fix, finding.code));
}

/// Exit status of one file: 0 nothing found, 1 findings, 2 options, 4 unreadable.
Exit checkOne(Context& context, const QString& file, const LearntNames& learnt)
{
    auto phones = contextOf(context.arguments(), file);
    if (!phones)
        return context.fail(phones.error());
    phones->learnt = &learnt;
    const auto bytes = context.readAll(file);
    if (!bytes)
        return context.fail(bytes.error());
    if (bytes->size() > largestAdoptedConfig)
        return context.fail("CFG_SIZE", Ctl::tr("“%1” has %2 MB. No phone reads a configuration of that size, so its "
                                                "lines were not looked at.")
                                            .arg(file)
                                            .arg(bytes->size() / 1'000'000));
    const CfgDocument document = CfgDocument::read(*bytes);
    if (phones->audience != CfgAudience::MiNet && isNoConfiguration(document))
        return context.fail("CFG_NOTHING",
                            Ctl::tr("“%1” is no phone configuration: no line reads name: value.").arg(file));
    const QList<Finding> findings = lint(document, *phones);
    for (const Finding& finding : findings)
        print(context.printer(), file, finding);
    return findings.isEmpty() ? Exit::Done : Exit::InPart;
}

Outcome check(Context& context)
{
    LearntNames learnt;
    if (context.arguments().has(QStringLiteral("learnt"))) {
        const auto job = context.openJob();
        if (!job)
            return context.fail(job.error());
        learnt = LearntNames::fromText((*job)->note(QLatin1String(learntNamesNote)));
    }
    Exit worst = Exit::Done;
    for (const QString& file : context.arguments().operands) {
        worst = std::max(worst, checkOne(context, file, learnt));
        if (worst == Exit::Usage)
            return worst;
    }
    return worst;
}

/// Takes the names of files that phones wrote into the job. Values are not looked at.
Outcome learn(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    LearntNames names = LearntNames::fromText((*job)->note(QLatin1String(learntNamesNote)));
    QStringList found;
    Exit status = Exit::Done;
    for (const QString& file : context.arguments().operands) {
        const auto bytes = context.readAll(file);
        if (bytes)
            found += names.learn(CfgDocument::read(*bytes));
        else
            status = context.fail(bytes.error());
    }
    (*job)->setNote(QLatin1String(learntNamesNote), names.toText());
    if (auto stored = (*job)->waitStored(); !stored)
        return context.fail(stored.error());
    found.sort();
    for (const QString& name : std::as_const(found))
        context.printer().text(name);
    context.printer().value(QJsonObject{{QStringLiteral("learnt"), QJsonArray::fromStringList(found)},
                                        {QStringLiteral("known"), static_cast<int>(names.patterns().size())}});
    context.printer().text(Ctl::tr("%n new name(s).", nullptr, static_cast<int>(found.size())));
    return status;
}

} // namespace

CommandTable configCommands()
{
    return {
        {.name = "config cat",
         .operands = "FILE",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "read a configuration file and print it again, byte for byte",
         .description = "- is standard input. Whatever the file holds comes out as it went in: comments, marks, "
                        "quotes, line ends,\nencoding, also what is no configuration at all.",
         .run = cat},
        {.name = "config check",
         .operands = "FILE...",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "find what phones will not take as it is written",
         .description = "Misspelt names, wrong values, too many keys, doubles, open secrets and more, each with file, "
                        "line, column,\nreason and fix. startup.cfg, aastra.cfg, 6867i.cfg and 00085D2F9318.cfg are "
                        "known by their names. Exit status\n0 nothing found, 1 findings, 4 a file cannot be read.",
         .options = {{"model", "MODEL", "the model of the phones (default: any)"},
                     {"release", "VERSION", "the firmware they run, such as 4.2.0 (default: any)"},
                     {"closed-network", {}, "they have no way to the Internet, so contact rcs must be off"},
                     {"learnt", {}, "names that the job learnt from phones count as known"}},
         .run = check},
        {.name = "config learn",
         .operands = "FILE...",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "take names of settings that phones have from the files they wrote",
         .description = "server.cfg and local.cfg can be had from a phone's web page. Names that the catalogue lacks "
                        "are kept in the job;\ntheir values are not. The editor, and config check --learnt, take them "
                        "for known then.",
         .run = learn},
    };
}

} // namespace firstring
