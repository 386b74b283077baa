// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PhoneTimeZones.h"

#include "models/formats/NameDistance.h"

#include <QFile>

/// A static library's resources are not linked in by themselves. Outside the namespace, as Qt asks.
static void linkTimeZones()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace firstring {

const QList<PhoneTimeZone>& phoneTimeZones()
{
    static const QList<PhoneTimeZone> zones = [] {
        linkTimeZones();
        QList<PhoneTimeZone> read;
        QFile file(QStringLiteral(":/catalogue/timezones.tsv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        for (const QString& line : QString::fromUtf8(opened ? file.readAll() : QByteArray()).split(u'\n')) {
            if (!line.isEmpty() && !line.startsWith(u'#'))
                read.append({line.section(u'\t', 0, 0), line.section(u'\t', 1, 1)});
        }
        return read;
    }();
    return zones;
}

const PhoneTimeZone* findPhoneTimeZone(QStringView name)
{
    for (const PhoneTimeZone& zone : phoneTimeZones()) {
        if (name.compare(zone.name, Qt::CaseInsensitive) == 0)
            return &zone;
    }
    return nullptr;
}

QString nearestPhoneTimeZone(QStringView name)
{
    const QString wanted = name.toString().toLower();
    const QString city = wanted.section(u'/', -1).replace(u'_', u' ');
    for (const PhoneTimeZone& zone : phoneTimeZones()) {
        if (city.compare(QStringView(zone.name).sliced(3), Qt::CaseInsensitive) == 0)
            return zone.name;
    }
    QString best;
    int limit = tolerableDistance(wanted.size());
    for (const PhoneTimeZone& zone : phoneTimeZones()) {
        const int distance = limit < 0 ? 1 : nameDistance(wanted, zone.name.toLower(), limit);
        if (distance > limit)
            continue;
        best = zone.name;
        limit = distance - 1;
    }
    return best;
}

} // namespace firstring
