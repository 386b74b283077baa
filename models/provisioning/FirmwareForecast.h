// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/InstallTime.h"
#include "models/provisioning/RolloutGate.h"

namespace firstring {

/// What one phone would do about its firmware when it asks next.
struct ForecastPhone
{
    MacAddress mac;
    QString model;        ///< as it says, else as the register does
    FirmwareVersion runs; ///< empty: it never said
    QString to;           ///< the assigned version, when the catalogue has its file; empty: it keeps what it runs
    QString first;        ///< the version it must run before, empty: none
    FirmwareDirection direction = FirmwareDirection::Same; ///< Same: nothing is sent
    qint64 bytes = 0;                                      ///< of all images it takes on the way

    bool changes() const { return direction != FirmwareDirection::Same; }
};

/// Pure. \a track may be null: never heard of.
ForecastPhone forecastPhone(const JobState& state, const Phone& phone, const PhoneTrack* track);

/// Those phones that would change, in the order of their addresses. Pure.
QList<ForecastPhone> firmwareForecast(const JobState& state, const TrackOf& trackOf);

/// `12 phones fetch 5.1.0; 2 of them go down; about 60 MB`, translated. Several versions are named while they are few.
QString forecastText(const QList<ForecastPhone>& phones);

} // namespace firstring
