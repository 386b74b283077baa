// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timeline/Timeline.h"

#include <QJsonObject>

namespace firstring {

/// `08:12:03.250`, in local time.
QString timelineClock(qint64 ms);
/// `+0.25 s`, `+3 min 5 s`: since the beginning.
QString timelineOffset(qint64 ms);

/// For people who read it in a letter: one line for each entry, its facts and its explanation below.
QString timelineText(const Timeline& timeline);
/// For programs: mac, name, model, from, to, entries (begin, end, lane, event, severity, times, name, subject,
/// protocol, status, bytes, total, ms, from, sentence, explanation). Times are ISO 8601 in UTC.
QJsonObject timelineJson(const Timeline& timeline);

} // namespace firstring
