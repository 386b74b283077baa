// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/timeline/TimelineAxis.h"

#include <algorithm>

namespace firstring {

namespace {

constexpr qint64 leastMs = 1000; ///< a stretch is shown as at least so long: one event alone is a place, not a line

/// Steps of a clock.
constexpr std::array<qint64, 13> steps{1'000,   2'000,   5'000,   10'000,    15'000,    30'000,    60'000,
                                       120'000, 300'000, 600'000, 1'800'000, 3'600'000, 14'400'000};

} // namespace

TimelineAxis::TimelineAxis(const Timeline& timeline, double begin, double end)
{
    for (const TimelineEntry& entry : timeline.entries) {
        if (m_stretches.isEmpty() || entry.beginMs - m_stretches.last().endMs > silenceMs)
            m_stretches.append({entry.beginMs, entry.beginMs + leastMs});
        m_stretches.last().endMs = std::max(m_stretches.last().endMs, entry.endMs);
    }
    if (m_stretches.isEmpty())
        return;
    qint64 total = 0;
    for (const Stretch& stretch : m_stretches)
        total += stretch.endMs - stretch.beginMs;
    const double cuts = breakLength * static_cast<double>(m_stretches.size() - 1);
    const double scale = std::max(0.0, end - begin - cuts) / static_cast<double>(total);
    double at = begin;
    for (Stretch& stretch : m_stretches) {
        stretch.begin = at;
        stretch.end = at + scale * static_cast<double>(stretch.endMs - stretch.beginMs);
        at = stretch.end + breakLength;
    }
}

double TimelineAxis::at(qint64 ms) const
{
    for (const Stretch& stretch : m_stretches) {
        if (ms > stretch.endMs)
            continue;
        const double part = static_cast<double>(std::max<qint64>(0, ms - stretch.beginMs)) /
                            static_cast<double>(stretch.endMs - stretch.beginMs);
        return stretch.begin + part * (stretch.end - stretch.begin);
    }
    return m_stretches.isEmpty() ? 0 : m_stretches.last().end;
}

QList<TimelineAxis::Break> TimelineAxis::breaks() const
{
    QList<Break> all;
    for (qsizetype i = 1; i < m_stretches.size(); ++i)
        all.append({m_stretches[i - 1].end + breakLength / 2, m_stretches[i].beginMs - m_stretches[i - 1].endMs});
    return all;
}

QList<TimelineAxis::Tick> TimelineAxis::ticks(double apart) const
{
    QList<Tick> all;
    for (const Stretch& stretch : m_stretches) {
        const double perMs = (stretch.end - stretch.begin) / static_cast<double>(stretch.endMs - stretch.beginMs);
        const auto step = std::find_if(steps.begin(), steps.end(),
                                       [&](qint64 ms) { return perMs * static_cast<double>(ms) >= apart; });
        const bool hasRoom = all.isEmpty() || stretch.begin - all.last().at >= apart;
        if (hasRoom)
            all.append({stretch.begin, stretch.beginMs});
        if (step == steps.end())
            continue;
        for (qint64 ms = (stretch.beginMs / *step + 1) * *step; ms <= stretch.endMs; ms += *step) {
            if (at(ms) - all.last().at >= apart)
                all.append({at(ms), ms});
        }
    }
    return all;
}

} // namespace firstring
