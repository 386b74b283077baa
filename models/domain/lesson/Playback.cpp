// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lesson/Playback.h"

#include <algorithm>

namespace firstring {

namespace {

constexpr qint64 leastCalmMs = 1'200; ///< to read a file name and say what it is
constexpr qint64 mostCalmMs = 3'000;  ///< nobody waits longer for a restart
constexpr qint64 mostRealMs = 60'000;

} // namespace

void Playback::begin(QList<Exchange> record, bool complete)
{
    m_record = std::move(record);
    m_shown = 0;
    m_complete = complete;
}

bool Playback::step()
{
    if (!hasNext())
        return false;
    ++m_shown;
    return true;
}

bool Playback::back()
{
    if (m_shown == 0)
        return false;
    --m_shown;
    return true;
}

int Playback::pauseMs(Pace pace) const
{
    const qint64 before = m_shown > 0 ? m_record[m_shown - 1].atMs : 0;
    const qint64 real = hasNext() ? std::max<qint64>(0, next().atMs - before) : 0;
    const qint64 calm = std::clamp(real, leastCalmMs, mostCalmMs);
    switch (pace) {
    case Pace::Calm:
        return static_cast<int>(calm);
    case Pace::TenTimes:
        return static_cast<int>(calm / 10);
    case Pace::AsItCame:
        break;
    }
    return static_cast<int>(std::min(real, mostRealMs));
}

} // namespace firstring
