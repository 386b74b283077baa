// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/EventReport.h"

#include "app/ctl/StatusReport.h"

#include <QDateTime>

namespace firstring {

namespace {

QString eventText(const JobState& job, const Observation& event)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(event.timeMs).toString(QStringLiteral("HH:mm:ss"));
    QString who = event.mac.isZero() ? event.address : event.mac.pretty();
    if (const Phone* phone = job.phones.find(event.mac); phone && !phone->label.isEmpty())
        who += QLatin1String("  ") + phone->label;
    return time + QLatin1String("  ") + who + QLatin1String("  ") + event.sentence();
}

} // namespace

QJsonObject eventJson(const Observation& event, const QString& state)
{
    return {{QStringLiteral("event"), QString::fromLatin1(eventInfo(event.id).name)},
            {QStringLiteral("time"), isoTime(event.timeMs)},
            {QStringLiteral("mac"), event.mac.isZero() ? QString() : event.mac.plain()},
            {QStringLiteral("from"), event.address},
            {QStringLiteral("protocol"), transportName(event.transport)},
            {QStringLiteral("name"), event.name},
            {QStringLiteral("status"), event.status},
            {QStringLiteral("bytes"), event.bytes},
            {QStringLiteral("digest"), QString::fromLatin1(event.digest.toHex())},
            {QStringLiteral("ms"), event.durationMs},
            {QStringLiteral("state"), state}};
}

void printNews(Printer& printer, const Workspace& job, const ServerNews& news)
{
    for (const Observation& event : news.observations) {
        if (printer.isJson())
            printer.line(
                eventJson(event, event.mac.isZero() ? QString() : stateName(job.track(event.mac).status.state)));
        else if (event.id != EventId::FirmwareProgress)
            printer.text(eventText(job.state(), event));
    }
}

} // namespace firstring
