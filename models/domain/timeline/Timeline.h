// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"

#include <QList>

#include <array>

namespace firstring {

/// The kinds of things that happen to a phone, one row of a drawing each, from the network up.
enum class TimelineLane : quint8 { Network, Files, Firmware, Gate, Log, State };
inline constexpr std::array timelineLanes{TimelineLane::Network, TimelineLane::Files, TimelineLane::Firmware,
                                          TimelineLane::Gate,    TimelineLane::Log,   TimelineLane::State};
/// `network`, `files`, `firmware`, `gate`, `log`, `state`.
QString laneName(TimelineLane lane);
QString laneText(TimelineLane lane); ///< translated

/// One thing that happened, or one stretch of time in which the same went on.
struct TimelineEntry
{
    Observation seen;   ///< as it was logged; of a stretch the last
    qint64 beginMs = 0; ///< wall clock, milliseconds since 1970 UTC
    qint64 endMs = 0;   ///< the same, or later
    TimelineLane lane = TimelineLane::Files;
    Severity severity = Severity::Detail;
    int times = 1;       ///< how many log lines it stands for
    QString what;        ///< translated sentence
    QString facts;       ///< `HTTP 200, 12,345 of 12,345 bytes, 40 ms, from 192.168.1.7`; may be empty
    QString explanation; ///< translated: what a phone does there, and what it means; may be empty
};

/// Everything that happened to one phone, on one axis of time. A value.
struct Timeline
{
    MacAddress mac;
    QString name; ///< its label, else its MAC
    QString model;
    QList<TimelineEntry> entries; ///< in the order of their beginning

    qint64 beginMs() const { return entries.isEmpty() ? 0 : entries.first().beginMs; }
    qint64 endMs() const;
};

/// Out of the log of one phone, oldest first. A request stands where it began; progress of one transfer, and the same
/// thing many times in a row, is one stretch. Pure.
Timeline timelineOf(MacAddress mac, const QString& name, const QList<Observation>& observations);

/// What a phone does when that happens, and what it means, in a sentence or two; empty where the event says it all.
QString timelineExplanation(EventId event);

} // namespace firstring
