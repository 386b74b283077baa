// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/QuietLimits.h"

#include <QFile>

/// A static library's resources are not linked in by themselves. Outside the namespace, as Qt asks.
static void linkQuietLimits()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace firstring {

Result<QuietLimits> QuietLimits::parse(const QByteArray& tsv)
{
    constexpr qint64 dayS = 86'400;
    QuietLimits limits;
    int number = 0;
    for (const QByteArray& line : tsv.split('\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> cells = line.split('\t');
        const PhoneState state = stateFromName(QString::fromUtf8(cells.first()));
        bool isNumber = false;
        const qint64 seconds = cells.value(1).toLongLong(&isNumber);
        if (cells.size() != 2 || stateName(state).toUtf8() != cells.first() || !isNumber || seconds < 1 ||
            seconds > dayS)
            return Error{QStringLiteral("LIMITS_ROW"), QStringLiteral("line %1").arg(number), QString::fromUtf8(line)};
        limits.m_ms[static_cast<std::size_t>(state)] = seconds * 1000;
    }
    return limits;
}

const QuietLimits& quietLimits()
{
    static const QuietLimits limits = [] {
        linkQuietLimits();
        QFile file(QStringLiteral(":/catalogue/quiet.tsv"));
        const auto read = QuietLimits::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        Q_ASSERT_X(read, "quiet.tsv", qPrintable(read.error().sentence));
        return read.value_or(QuietLimits());
    }();
    return limits;
}

} // namespace firstring
