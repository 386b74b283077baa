// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/PhoneListReport.h"
#include "app/ctl/Text.h"
#include "models/formats/PhoneListReader.h"

namespace firstring {

namespace {

Result<PhoneListOptions> mappings(const QStringList& texts)
{
    PhoneListOptions options;
    for (const QString& text : texts) {
        const auto mapping = parseMapping(text);
        if (!mapping)
            return mapping.error();
        options.map.append(*mapping);
    }
    return options;
}

Outcome import(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto options = mappings(arguments.values(QStringLiteral("map")));
    if (!options)
        return context.fail(options.error());
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const auto bytes = context.readAll(arguments.operands.first());
    if (!bytes)
        return context.fail(bytes.error());
    auto draft = readPhoneList(*bytes, (*job)->state(), *options);
    if (!draft)
        return context.fail(draft.error());

    noteRemarks(context.printer(), *draft);
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    const QJsonObject report = importJson(*draft);
    const QString pattern =
        dryRun ? Ctl::tr("Would add %1, change %2, leave %3 as they are, refuse %4 line(s). Nothing was stored.")
               : Ctl::tr("%1 added, %2 changed, %3 as they were, %4 line(s) refused.");
    const QString summary = pattern.arg(draft->added.size())
                                .arg(draft->changed.size())
                                .arg(draft->unchanged.size())
                                .arg(draft->refusedLines);
    const bool useless = draft->isEmpty() && draft->unchanged.isEmpty();
    const Exit exit = draft->refusedLines == 0 ? Exit::Done : useless ? Exit::Data : Exit::InPart;
    if (!dryRun && !draft->isEmpty()) {
        if (auto stored = context.perform(toEdit(std::move(*draft))); !stored)
            return context.fail(stored.error());
    }
    context.printer().value(report);
    context.printer().text(summary);
    return exit;
}

} // namespace

CommandTable phoneImportCommands()
{
    return {
        {.name = "phones import",
         .operands = "FILE",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "take phones from a CSV list; - reads standard input",
         .description =
             "Comma, semicolon or tab, UTF-8 or Latin-1, header names as usual (mac, name, label, ext, model, ...); "
             "columns with\n"
             "other names become variables. Good lines go in as one step; every other line is listed with line, column "
             "and "
             "reason.\n"
             "JSON: "
             "{\"added\":n,\"changed\":n,\"unchanged\":n,\"refused\":[{\"line\",\"column\",\"code\",\"reason\"}],"
             "\"warnings\":[...]}.",
         .options = {{"map", "COLUMN=FIELD",
                      "what a column means: a header or its number, and a field of \"phones set\" or \"mac\"", true},
                     {"dry-run", {}, "say what would happen, store nothing"},
                     reasonOption()},
         .run = import},
    };
}

} // namespace firstring
