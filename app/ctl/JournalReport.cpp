// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/JournalReport.h"

#include "app/ctl/EventReport.h"

namespace firstring {

namespace {

QByteArray priorityOf(Severity severity)
{
    switch (severity) {
    case Severity::Detail:
        return "7";
    case Severity::News:
        return "6";
    case Severity::Good:
        return "5";
    case Severity::Warning:
        return "4";
    case Severity::Stop:
        return "3";
    }
    return "6";
}

JournalFields entry(const JobState& job, const QString& message, Severity severity)
{
    return {{"MESSAGE", message.toUtf8()},
            {"PRIORITY", priorityOf(severity)},
            {"SYSLOG_IDENTIFIER", "firstringctl"},
            {"FIRSTRING_JOB", job.name.toUtf8()}};
}

} // namespace

JournalFields journalFields(const JobState& job, const Observation& event, const QString& state)
{
    const EventInfo& info = eventInfo(event.id);
    JournalFields fields = entry(job, whoOf(job, event) + QLatin1String("  ") + event.sentence(), info.severity);
    const auto put = [&fields](const char* name, const QByteArray& value) {
        if (!value.isEmpty())
            fields.append({name, value});
    };
    put("FIRSTRING_EVENT", info.name);
    put("FIRSTRING_MAC", event.mac.isZero() ? QByteArray() : event.mac.plain().toUtf8());
    put("FIRSTRING_FROM", event.address.toUtf8());
    put("FIRSTRING_PROTOCOL", QString(transportName(event.transport)).toUtf8());
    put("FIRSTRING_NAME", event.name.toUtf8());
    put("FIRSTRING_STATUS", event.status ? QByteArray::number(event.status) : QByteArray());
    put("FIRSTRING_BYTES", event.bytes ? QByteArray::number(event.bytes) : QByteArray());
    put("FIRSTRING_DIGEST", event.digest.toHex());
    put("FIRSTRING_STATE", state.toUtf8());
    return fields;
}

JournalFields journalFields(const JobState& job, const Error& why)
{
    JournalFields fields = entry(job, why.sentence, Severity::Warning);
    fields.append({"FIRSTRING_CODE", why.code.toUtf8()});
    return fields;
}

void journalNews(const Journal& journal, const Workspace& job, const ServerNews& news)
{
    for (const Observation& event : news.observations) {
        if (event.id != EventId::FirmwareProgress)
            journal.send(journalFields(job.state(), event,
                                       event.mac.isZero() ? QString() : QString(stateName(job.stateOf(event.mac)))));
    }
}

} // namespace firstring
