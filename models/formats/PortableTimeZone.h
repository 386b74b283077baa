// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Setting.h"

#include <QByteArray>
#include <QStringList>

namespace firstring {

/// A time zone as the lines that say it to every phone (phones.md B20): Custom, minutes west of UTC, and when summer
/// time begins and ends. Phones know 168 names of their own; this way knows every zone.
struct PortableTimeZone
{
    SettingList settings; ///< `time zone name` ... in a fixed order
    bool exact = true;    ///< false: phones cannot say it to the hour (a change at an hour that no day has)
};

/// From the rule that zone files end with (POSIX TZ, `CET-1CEST,M3.5.0,M10.5.0/3`). ZONE_RULE: this is none, or one
/// that phones have no lines for (a day counted from the year's beginning with leap days).
Result<PortableTimeZone> portableTimeZone(QByteArrayView posixRule);

/// From the computer's own zone files, by IANA name without regard to case: `Europe/Berlin`. ZONE_UNKNOWN with the
/// nearest name, if there is one; ZONE_RULE. Reads one small file.
Result<PortableTimeZone> portableTimeZoneOf(const QString& ianaName);

/// The names portableTimeZoneOf() takes, sorted; places (`Europe/Berlin`) and UTC, no aliases such as `Etc/GMT+1`.
QStringList timeZoneNames();

/// \a settings with these lines in the place of those of a time zone or summer time that were there.
SettingList withTimeZone(const SettingList& settings, const PortableTimeZone& zone);

/// True for the names of parameters that say a time zone or summer time.
bool isTimeZoneParameter(QStringView name);

} // namespace firstring
