// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/DailyWindow.h"

#include <QRegularExpression>

namespace firstring {

namespace {

constexpr int hourMinutes = 60;

QString timeText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / hourMinutes, 2, 10, QLatin1Char('0'))
        .arg(minute % hourMinutes, 2, 10, QLatin1Char('0'));
}

/// Minutes since midnight; 24:00 is 0. Nothing for what no clock shows.
std::optional<int> minuteOf(QStringView hours, QStringView minutes)
{
    const int hour = hours.toInt();
    const int minute = minutes.toInt();
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return std::nullopt;
    return hour % 24 * hourMinutes + minute;
}

} // namespace

bool DailyWindow::contains(int minute) const
{
    if (!isSet())
        return true;
    return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

QString DailyWindow::text() const
{
    return isSet() ? timeText(from) + u'-' + timeText(to) : QString();
}

QString DailyWindow::opening() const
{
    return isSet() ? timeText(from) : QString();
}

std::optional<DailyWindow> DailyWindow::parse(QStringView text)
{
    if (text.trimmed().isEmpty())
        return DailyWindow();
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{1,2}):(\\d{2})\\s*[-\u2013]\\s*(\\d{1,2}):(\\d{2})\\z"));
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto from = minuteOf(match.capturedView(1), match.capturedView(2));
    const auto to = minuteOf(match.capturedView(3), match.capturedView(4));
    if (!from || !to || *from == *to)
        return std::nullopt;
    return DailyWindow{*from, *to};
}

} // namespace firstring
