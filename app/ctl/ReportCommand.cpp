// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/HandOverReport.h"
#include "app/ctl/Text.h"

namespace firstring {

namespace {

Outcome report(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const QString& name = context.arguments().operands.first();
    const auto made = writeHandOver(context, **job, name, context.arguments().value(QStringLiteral("by")));
    if (!made)
        return context.fail(made.error());
    if (name == u"-")
        return Exit::Done;
    const int count = static_cast<int>(made->phones.size());
    context.printer().value(QJsonObject{{QStringLiteral("phones"), count},
                                        {QStringLiteral("exceptions"), made->exceptions()},
                                        {QStringLiteral("file"), name}});
    context.printer().text(Ctl::tr("The report of %n phone(s) is in “%1”.", nullptr, count).arg(name));
    if (made->exceptions() > 0)
        context.printer().note(
            Ctl::tr("%n phone(s) are not ready; the report names them with the reason.", nullptr, made->exceptions()));
    return Exit::Done;
}

} // namespace

CommandTable reportCommands()
{
    return {
        {.name = "report",
         .operands = "FILE.pdf|FILE.csv",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "make the report that is handed over with the phones",
         .description =
             "Site, date, who, every phone with its firmware before and after, the files phones took with\n"
             "their digests, the exceptions with their reasons, lines to sign. The same job and --date give\n"
             "the same bytes. \"job finish\" makes it once every phone has left.",
         .options = {{"by", "NAME", "who did it"},
                     {"date", "TIME", "what stands as its date (ISO 8601; default now)"},
                     {"secrets", {}, "with a page of the passwords in the phones' own files; without, none is in it"}},
         .run = report},
    };
}

} // namespace firstring
