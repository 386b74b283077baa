// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/timeline/TimelineText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

// In the order of Severity.
constexpr std::array severityNames{"detail", "news", "good", "warning", "stop"};
constexpr std::array severityMarks{' ', '-', '+', '!', 'X'};

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject entryJson(const TimelineEntry& entry)
{
    const Observation& seen = entry.seen;
    return {{QStringLiteral("begin"), isoTime(entry.beginMs)},
            {QStringLiteral("end"), isoTime(entry.endMs)},
            {QStringLiteral("lane"), laneName(entry.lane)},
            {QStringLiteral("event"), QString::fromLatin1(eventInfo(seen.id).name)},
            {QStringLiteral("severity"), QString::fromLatin1(severityNames[static_cast<std::size_t>(entry.severity)])},
            {QStringLiteral("times"), entry.times},
            {QStringLiteral("name"), seen.name},
            {QStringLiteral("subject"), seen.subject},
            {QStringLiteral("protocol"), transportName(seen.transport)},
            {QStringLiteral("status"), seen.status},
            {QStringLiteral("bytes"), seen.bytes},
            {QStringLiteral("total"), seen.total},
            {QStringLiteral("ms"), seen.durationMs},
            {QStringLiteral("from"), seen.address},
            {QStringLiteral("sentence"), entry.what},
            {QStringLiteral("explanation"), entry.explanation}};
}

} // namespace

QString timelineClock(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString timelineOffset(qint64 ms)
{
    constexpr qint64 minuteMs = 60'000;
    constexpr qint64 hourMs = 60 * minuteMs;
    const QLocale locale;
    if (ms < minuteMs)
        return Text::tr("+%1 s").arg(locale.toString(static_cast<double>(ms) / 1000, 'f', 2));
    if (ms < hourMs)
        return Text::tr("+%1 min %2 s").arg(locale.toString(ms / minuteMs), locale.toString(ms % minuteMs / 1000));
    return Text::tr("+%1 h %2 min").arg(locale.toString(ms / hourMs), locale.toString(ms % hourMs / minuteMs));
}

QString timelineText(const Timeline& timeline)
{
    QStringList lines;
    QString head = timeline.name;
    if (head != timeline.mac.pretty())
        head += QStringLiteral(" (%1)").arg(timeline.mac.pretty());
    if (!timeline.model.isEmpty())
        head += QStringLiteral(", ") + timeline.model;
    lines << head;
    if (timeline.entries.isEmpty())
        return lines.first() + u'\n' + Text::tr("Nothing was seen of this phone.") + u'\n';
    const qint64 begin = timeline.beginMs();
    lines << Text::tr("%1 to %2")
                 .arg(QDateTime::fromMSecsSinceEpoch(begin).toString(Qt::ISODate),
                      QDateTime::fromMSecsSinceEpoch(timeline.endMs()).toString(Qt::ISODate))
          << QString();
    const QString indent(16, u' ');
    for (const TimelineEntry& entry : timeline.entries) {
        QString line =
            QStringLiteral("%1  %2 %3")
                .arg(timelineClock(entry.beginMs),
                     QChar(QLatin1Char(severityMarks[static_cast<std::size_t>(entry.severity)])), entry.what);
        if (entry.times > 1)
            line += QStringLiteral(" (%1x, %2)").arg(entry.times).arg(timelineOffset(entry.endMs - entry.beginMs));
        lines << line;
        for (const QString& more : {entry.facts, entry.explanation}) {
            if (!more.isEmpty())
                lines << indent + more;
        }
    }
    return lines.join(u'\n') + u'\n';
}

QJsonObject timelineJson(const Timeline& timeline)
{
    QJsonArray entries;
    for (const TimelineEntry& entry : timeline.entries)
        entries.append(entryJson(entry));
    QJsonObject json{{QStringLiteral("mac"), timeline.mac.plain()},
                     {QStringLiteral("name"), timeline.name},
                     {QStringLiteral("model"), timeline.model},
                     {QStringLiteral("entries"), entries}};
    if (!timeline.entries.isEmpty()) {
        json.insert(QStringLiteral("from"), isoTime(timeline.beginMs()));
        json.insert(QStringLiteral("to"), isoTime(timeline.endMs()));
    }
    return json;
}

} // namespace firstring
