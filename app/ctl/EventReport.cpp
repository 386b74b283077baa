// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/EventReport.h"

#include "models/base/JsonText.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace firstring {

namespace {

QString eventText(const JobState& job, const Observation& event)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(event.timeMs).toString(QStringLiteral("HH:mm:ss"));
    return time + QLatin1String("  ") + whoOf(job, event) + QLatin1String("  ") + event.sentence();
}

/// ISO 8601 in UTC with milliseconds, as isoTime() has it. By hand: a storm of phones prints thousands a second.
std::string utcTime(qint64 sinceEpochMs)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(sinceEpochMs)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::string text = "0000-00-00T00:00:00.000Z";
    const auto put = [&text](std::size_t end, int number) {
        for (; number > 0; number /= 10)
            text[--end] = static_cast<char>('0' + number % 10);
    };
    put(4, std::clamp(static_cast<int>(date.year()), 0, 9999));
    put(7, static_cast<int>(static_cast<unsigned>(date.month())));
    put(10, static_cast<int>(static_cast<unsigned>(date.day())));
    put(13, static_cast<int>(clock.hours().count()));
    put(16, static_cast<int>(clock.minutes().count()));
    put(19, static_cast<int>(clock.seconds().count()));
    put(23, static_cast<int>(clock.subseconds().count()));
    return text;
}

} // namespace

QString levelName(Severity level)
{
    switch (level) {
    case Severity::Detail:
        return QStringLiteral("detail");
    case Severity::News:
        return QStringLiteral("news");
    case Severity::Good:
        return QStringLiteral("good");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Stop:
        return QStringLiteral("stop");
    }
    return {};
}

QString whoOf(const JobState& job, const Observation& event)
{
    QString who = event.mac.isZero() ? event.address : event.mac.pretty();
    if (const Phone* phone = job.phones.find(event.mac); phone && !phone->label.isEmpty())
        who += QLatin1String("  ") + phone->label;
    return who;
}

void appendEvent(std::string& out, const Observation& event, const QString& state)
{
    json::ObjectWriter object(out);
    object.put("bytes", event.bytes);
    object.putHex("digest", event.digest);
    object.put("event", QLatin1String(eventInfo(event.id).name));
    object.put("from", event.address);
    object.put("mac", event.mac.isZero() ? QString() : event.mac.plain());
    object.put("ms", event.durationMs);
    object.put("name", event.name);
    object.put("protocol", transportName(event.transport));
    object.put("state", state);
    object.put("status", event.status);
    if (event.timeMs == 0)
        object.putNull("time");
    else
        object.put("time", QLatin1String(utcTime(event.timeMs).c_str()));
    object.close();
}

void printNews(Printer& printer, const Workspace& job, const ServerNews& news)
{
    std::string lines;
    for (const Observation& event : news.observations) {
        if (printer.isJson())
            appendEvent(lines, event, event.mac.isZero() ? QString() : stateName(job.stateOf(event.mac)));
        else if (event.id != EventId::FirmwareProgress)
            lines += eventText(job.state(), event).toStdString();
        else
            continue;
        lines += '\n';
    }
    printer.bytes(QByteArray::fromStdString(lines));
}

} // namespace firstring
