// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/domain/timeline/TimelineSvg.h"
#include "models/domain/timeline/TimelineText.h"
#include "models/store/JobStore.h"

#include <QJsonDocument>

namespace firstring {

namespace {

Outcome timeline(Context& context)
{
    const QString format = context.arguments().value(QStringLiteral("format"), QStringLiteral("text"));
    if (format != u"text" && format != u"json" && format != u"svg")
        return context.fail("USAGE_FORMAT", Ctl::tr("--format takes text, json or svg."));
    const auto mac = MacAddress::parse(context.arguments().operands.first());
    if (!mac)
        return context.fail(mac.error());
    const auto opened = context.openJob();
    if (!opened)
        return context.fail(opened.error());
    Workspace& job = **opened;
    Result<QList<Observation>> seen = QList<Observation>();
    job.recall(*mac, JobStore::observationsKept, &job, [&seen](const auto& read) { seen = read; });
    // What cannot be written any more can still be read.
    [[maybe_unused]] const auto stored = job.waitStored();
    if (!seen)
        return context.fail(seen.error());
    const Phone* phone = job.state().phones.find(*mac);
    if (!phone && seen->isEmpty()) {
        return context.fail("PHONE_UNKNOWN",
                            Ctl::tr("There is no phone %1 in this job, and none asked.").arg(mac->plain()));
    }
    const QString name = phone && !phone->label.isEmpty() ? phone->label : mac->pretty();
    const Timeline all = timelineOf(*mac, name, *seen);

    Printer& printer = context.printer();
    if (printer.isJson() || format == u"json")
        printer.bytes(QJsonDocument(timelineJson(all)).toJson(QJsonDocument::Compact) + '\n');
    else
        printer.bytes(format == u"svg" ? timelineSvg(all) : timelineText(all).toUtf8());
    return Exit::Done;
}

} // namespace

CommandTable timelineCommands()
{
    return {
        {.name = "timeline",
         .operands = "MAC",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "show everything that happened to a phone, in order of time, with explanations",
         .description = "Requests, steps, bytes, states, lines of its own log and what it reported, as far as the job "
                        "still has them\n(the latest 100,000 of all phones). JSON: an object with mac, name, model, "
                        "from, to and entries (begin, end,\nlane, event, severity, times, name, subject, protocol, "
                        "status, bytes, total, ms, from, sentence, explanation).",
         .options = {{"format", "FORMAT", "text, json or svg (default text)"}},
         .run = timeline},
    };
}

} // namespace firstring
