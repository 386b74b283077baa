// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/OutputFile.h"
#include "app/ctl/Text.h"
#include "models/formats/PhoneListWriter.h"
#include "models/provisioning/Variables.h"

namespace firstring {

namespace {

Outcome exportList(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const JobState& state = (*job)->state();
    const QByteArray bytes = writePhoneList(state.phones.toList(), {context.wantsSecrets(), secretVariables(state)});
    const QString& name = context.arguments().operands.first();
    if (auto written = writeOutput(context.printer(), name, bytes); !written)
        return context.fail(written.error());
    if (name == u"-")
        return Exit::Done;
    const int count = static_cast<int>(state.phones.size());
    context.printer().value(QJsonObject{{QStringLiteral("exported"), count}, {QStringLiteral("file"), name}});
    context.printer().text(Ctl::tr("%n phone(s) written to “%1”.", nullptr, count).arg(name));
    return Exit::Done;
}

} // namespace

CommandTable phoneExportCommands()
{
    return {
        {.name = "phones export",
         .operands = "FILE",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "write all phones as a CSV list that \"phones import\" reads; - is standard output",
         .options = {secretsOption()},
         .run = exportList},
    };
}

} // namespace firstring
