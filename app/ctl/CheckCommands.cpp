// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/formats/FileKind.h"
#include "models/store/SelftestWriter.h"
#include "models/workspace/JobCheck.h"
#include "models/workspace/bundle/JobBundle.h"

#include <QFileInfo>

namespace firstring {

namespace {

/// Writes until it is ended from outside: what was printed must be there afterwards.
Outcome selftestWriter(Context& context)
{
    auto writer = SelftestWriter::open(context.arguments().operands.first());
    if (!writer)
        return context.fail(writer.error());
    while (!context.printer().isOutputGone()) {
        const auto id = writer->addOne();
        if (!id)
            return context.fail(id.error());
        context.printer().bytes("COMMITTED " + QByteArray::number(*id) + '\n');
    }
    return Exit::Environment;
}

Outcome check(Context& context)
{
    const QString& path = context.arguments().operands.first();
    const auto damages = checkJob(path);
    if (!damages)
        return context.fail(damages.error());
    context.printer().value(QJsonObject{{QStringLiteral("sound"), damages->isEmpty()},
                                        {QStringLiteral("damages"), QJsonArray::fromStringList(*damages)}});
    for (const QString& damage : *damages)
        context.printer().text(damage);
    if (!damages->isEmpty())
        return Exit::Data;
    context.printer().text(Ctl::tr("“%1” is sound.").arg(path));
    return Exit::Done;
}

/// Read in pieces: it may be larger than memory.
Outcome checkBundle(Context& context, const QString& file)
{
    const auto bundle = readBundle(file, {});
    if (!bundle)
        return context.fail(bundle.error());
    const QString sentence =
        Ctl::tr("This is a bundle of the job “%1” with %n phones.", nullptr, bundle->manifest.phones)
            .arg(bundle->manifest.job);
    context.printer().value(QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("sentence"), sentence}});
    context.printer().text(sentence);
    return Exit::Done;
}

Outcome importCheck(Context& context)
{
    const Arguments& arguments = context.arguments();
    const QString file = arguments.value(QStringLiteral("check"));
    if (file.isEmpty())
        return context.fail("USAGE_IMPORT",
                            Ctl::tr("Say which file: import --check FILE. Phones are imported by “phones import”."));
    if (file.endsWith(QLatin1StringView(".firstring")))
        return checkBundle(context, file);
    const auto bytes = context.readAll(file);
    if (!bytes)
        return context.fail(bytes.error());
    const auto checked = checkFile(QFileInfo(file).fileName(), *bytes);
    if (!checked)
        return context.fail(checked.error());
    context.printer().value(
        QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("sentence"), checked->sentence}});
    context.printer().text(checked->sentence);
    return Exit::Done;
}

} // namespace

CommandTable checkCommands()
{
    return {
        {.name = "check",
         .operands = "DB",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "look at every part of a job file",
         .description = "Exit status 0 when it is sound, 4 when it is damaged; each damage is a line. Reads only, also "
                        "while the job "
                        "is open.",
         .run = check},
        {.name = "import",
         .summary = "parse a file, change nothing",
         .description =
             "Phone lists, configuration files, language packs, firmware, PEM, JSON, job bundles. Exit status 0 or 4.",
         .options = {{"check", "FILE", "the file to parse; - is standard input"}},
         .run = importCheck},
        {.name = "selftest writer",
         .operands = "DB",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "add rows to a job file for ever, to test durability from outside",
         .description =
             "Prints \"COMMITTED id\" after each commit; whatever was printed is there after any kill or power cut.",
         .run = selftestWriter},
    };
}

} // namespace firstring
