// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/FirmwareForecast.h"

#include "models/domain/PhoneModel.h"
#include "models/domain/PhoneTrack.h"
#include "models/provisioning/BootFirmware.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmwareForecast)
};

/// Of all images it takes from what it runs to the last one.
qint64 bytesOnTheWay(const Assignment& assignment, FirmwareVersion runs)
{
    qint64 bytes = 0;
    for (const FirmwareImage* image = nextImage(assignment, runs);; image = nextImage(assignment, runs)) {
        bytes += image->blob.size;
        if (image == &*assignment.image)
            return bytes;
        runs = FirmwareVersion(image->version);
    }
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace

ForecastPhone forecastPhone(const JobState& state, const Phone& phone, const PhoneTrack* track)
{
    static const PhoneTrack never;
    const PhoneTrack& known = track ? *track : never;
    const QString said = known.status.model.isEmpty() ? phone.model : known.status.model;
    ForecastPhone forecast{.mac = phone.mac, .model = canonicalModel(said), .runs = known.status.version};
    const Assignment assignment = effectiveAssignment(state, phone, said);
    if (phone.onHold || !assignment.image)
        return forecast;
    forecast.to = assignment.image->version;
    if (isFirmwareSatisfied(known, assignment))
        return forecast;
    forecast.direction = firmwareDirection(forecast.runs, FirmwareVersion(forecast.to));
    forecast.bytes = bytesOnTheWay(assignment, forecast.runs);
    if (const FirmwareImage* next = nextImage(assignment, forecast.runs); next != &*assignment.image)
        forecast.first = next->version;
    return forecast;
}

QList<ForecastPhone> firmwareForecast(const JobState& state, const TrackOf& trackOf)
{
    QList<ForecastPhone> phones;
    state.phones.forEach([&](const Phone& phone) {
        ForecastPhone forecast = forecastPhone(state, phone, trackOf(phone.mac));
        if (forecast.changes())
            phones.append(std::move(forecast));
    });
    return phones;
}

QString forecastText(const QList<ForecastPhone>& phones)
{
    constexpr int versionsNamed = 3;
    if (phones.isEmpty())
        return Text::tr("No phone changes its firmware.");
    QStringList versions;
    qint64 bytes = 0;
    int down = 0;
    int unknown = 0;
    for (const ForecastPhone& phone : phones) {
        if (!versions.contains(phone.to))
            versions.append(phone.to);
        bytes += phone.bytes;
        down += phone.direction == FirmwareDirection::Down;
        unknown += phone.direction == FirmwareDirection::Unknown;
    }
    const QString what = versions.size() <= versionsNamed
                             ? versions.join(QStringLiteral(", "))
                             : Text::tr("%n different version(s)", nullptr, static_cast<int>(versions.size()));
    QStringList parts{Text::tr("%n phone(s) fetch %1", nullptr, static_cast<int>(phones.size())).arg(what)};
    if (down > 0)
        parts.append(Text::tr("%n of them go(es) down", nullptr, down));
    if (unknown > 0)
        parts.append(Text::tr("%n of them never said what they run", nullptr, unknown));
    parts.append(Text::tr("about %1").arg(sizeText(bytes)));
    return parts.join(QStringLiteral("; "));
}

} // namespace firstring
