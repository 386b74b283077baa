// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/bench/AgeText.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Age)
};

} // namespace

QString ageText(const PhoneStatus& status, const QDateTime& now)
{
    if (status.sinceMs == 0 || status.state == PhoneState::Waiting)
        return {};
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(status.sinceMs);
    if (stateGroup(status.state) == StateGroup::Ready)
        return QLocale().toString(since.time(), QStringLiteral("HH:mm"));
    const qint64 seconds = std::max<qint64>(0, since.secsTo(now));
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Text::tr("%1 min").arg(seconds / 60);
    if (seconds < 24 * 3600)
        return Text::tr("%1 h").arg(seconds / 3600);
    return QLocale().toString(since.date(), QLocale::ShortFormat);
}

} // namespace firstring
