// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/timeline/Timeline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr qint64 stretchMs = 60'000; ///< so long after the last one the same thing still is the same stretch

struct LaneRow
{
    TimelineLane lane;
    const char* name;
    const char* text;
};

constexpr std::array lanes{
    LaneRow{TimelineLane::Network, "network", QT_TRANSLATE_NOOP("Timeline", "Network")},
    LaneRow{TimelineLane::Files, "files", QT_TRANSLATE_NOOP("Timeline", "Files")},
    LaneRow{TimelineLane::Firmware, "firmware", QT_TRANSLATE_NOOP("Timeline", "Firmware")},
    LaneRow{TimelineLane::Gate, "gate", QT_TRANSLATE_NOOP("Timeline", "Gate")},
    LaneRow{TimelineLane::Log, "log", QT_TRANSLATE_NOOP("Timeline", "Its log")},
    LaneRow{TimelineLane::State, "state", QT_TRANSLATE_NOOP("Timeline", "State")},
};

bool isIn(EventId id, EventId first, EventId last)
{
    return id >= first && id <= last;
}

TimelineLane laneOf(const Observation& seen)
{
    const EventId id = seen.id;
    if (seen.transport == Transport::Syslog)
        return TimelineLane::Log;
    if (isIn(id, EventId::DhcpAsked, EventId::DhcpRefusedToStart) || isIn(id, EventId::TimeSent, EventId::TlsRefused) ||
        id == EventId::IdentityDiffers)
        return TimelineLane::Network;
    if (isIn(id, EventId::FirmwareStarted, EventId::PhoneMinet))
        return TimelineLane::Firmware;
    if (isIn(id, EventId::GateReleased, EventId::ProbesTooMany) || id == EventId::PhoneUnknown ||
        id == EventId::PhoneOnHold || id == EventId::CertificateOtherPhone)
        return TimelineLane::Gate;
    if (isIn(id, EventId::EvidenceStartup, EventId::PhoneQuiet))
        return TimelineLane::State;
    return TimelineLane::Files;
}

QString bytesText(const Observation& seen)
{
    const QLocale locale;
    if (seen.total > 0 && seen.total != seen.bytes)
        return Text::tr("%1 of %2 bytes").arg(locale.toString(seen.bytes), locale.toString(seen.total));
    return seen.bytes > 0 ? Text::tr("%n byte(s)", nullptr, static_cast<int>(std::min<qint64>(seen.bytes, INT_MAX)))
                          : QString();
}

QString factsOf(const Observation& seen)
{
    QStringList parts;
    if (seen.transport != Transport::None) {
        QString protocol = transportName(seen.transport).toUpper();
        if (seen.status > 0)
            protocol += u' ' + QString::number(seen.status);
        parts << protocol;
    }
    if (!seen.name.isEmpty() && !seen.subject.isEmpty() && seen.name != seen.subject &&
        seen.transport != Transport::Syslog)
        parts << seen.name;
    if (const QString bytes = bytesText(seen); !bytes.isEmpty() && seen.transport != Transport::Syslog)
        parts << bytes;
    if (seen.durationMs > 0)
        parts << Text::tr("%1 ms").arg(QLocale().toString(seen.durationMs));
    if (!seen.address.isEmpty())
        parts << Text::tr("from %1").arg(seen.address);
    return parts.join(QStringLiteral(", "));
}

TimelineEntry entryOf(const Observation& seen)
{
    return {.seen = seen,
            .beginMs = seen.timeMs - std::max<qint64>(0, seen.durationMs),
            .endMs = seen.timeMs,
            .lane = laneOf(seen),
            .severity = eventInfo(seen.id).severity,
            .what = seen.sentence(),
            .facts = factsOf(seen),
            .explanation = timelineExplanation(seen.id)};
}

/// The same again: progress of one file, or the same request and answer as just before.
bool continues(const TimelineEntry& last, const Observation& seen)
{
    const Observation& before = last.seen;
    if (seen.id != before.id || seen.name != before.name || seen.transport != before.transport ||
        seen.timeMs - last.endMs > stretchMs)
        return false;
    return seen.id == EventId::FirmwareProgress ||
           (seen.subject == before.subject && seen.status == before.status && seen.address == before.address);
}

} // namespace

QString laneName(TimelineLane lane)
{
    return QString::fromLatin1(lanes[static_cast<std::size_t>(lane)].name);
}

QString laneText(TimelineLane lane)
{
    return QCoreApplication::translate("Timeline", lanes[static_cast<std::size_t>(lane)].text);
}

qint64 Timeline::endMs() const
{
    qint64 end = beginMs();
    for (const TimelineEntry& entry : entries)
        end = std::max(end, entry.endMs);
    return end;
}

Timeline timelineOf(MacAddress mac, const QString& name, const QList<Observation>& observations)
{
    Timeline timeline{.mac = mac, .name = name};
    QList<TimelineEntry>& entries = timeline.entries;
    std::array<qsizetype, timelineLanes.size()> lastOf;
    lastOf.fill(-1);
    for (const Observation& seen : observations) {
        if (seen.id == EventId::None || seen.timeMs == 0)
            continue;
        if (!seen.model.isEmpty())
            timeline.model = seen.model;
        qsizetype& last = lastOf[static_cast<std::size_t>(laneOf(seen))];
        if (last >= 0 && continues(entries[last], seen)) {
            TimelineEntry next = entryOf(seen);
            next.beginMs = std::min(entries[last].beginMs, next.beginMs);
            next.times = entries[last].times + 1;
            entries[last] = std::move(next);
            continue;
        }
        last = entries.size();
        entries.append(entryOf(seen));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return a.beginMs < b.beginMs; });
    return timeline;
}

} // namespace firstring
