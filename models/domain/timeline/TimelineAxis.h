// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timeline/Timeline.h"

namespace firstring {

/// Where on a line of some length each moment stands. Long silences are cut out, so that a start in the morning and
/// another in the afternoon are both seen. Pure; lengths in the drawing's unit.
class TimelineAxis
{
public:
    static constexpr qint64 silenceMs = 120'000; ///< a longer one is cut out
    static constexpr double breakLength = 28;    ///< what stands for it

    /// A silence that was cut out.
    struct Break
    {
        double at = 0; ///< its middle
        qint64 ms = 0; ///< how long it was
    };
    /// A moment that is worth a label.
    struct Tick
    {
        double at = 0;
        qint64 ms = 0; ///< wall clock
    };

    TimelineAxis(const Timeline& timeline, double begin, double end);

    double at(qint64 ms) const;
    QList<Break> breaks() const;
    /// Round moments, at least \a apart from one another.
    QList<Tick> ticks(double apart) const;

private:
    /// A stretch without long silences.
    struct Stretch
    {
        qint64 beginMs = 0;
        qint64 endMs = 0;
        double begin = 0;
        double end = 0;
    };
    QList<Stretch> m_stretches;
};

} // namespace firstring
