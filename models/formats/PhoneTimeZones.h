// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace firstring {

/// A time zone by the name phones know (phones.md B20).
struct PhoneTimeZone
{
    QString name; ///< `DE-Berlin`
    QString code; ///< `CET`, what `time zone code` says beside it
};

/// All of resources/catalogue/timezones.tsv, read when first asked for; any thread.
const QList<PhoneTimeZone>& phoneTimeZones();

/// Without case; null when no phone is known to know it. `Custom` is none of them.
const PhoneTimeZone* findPhoneTimeZone(QStringView name);

/// The phones' name for a misspelt one or for one of the IANA (`Europe/Berlin`, `Berlin`); empty when none is near.
QString nearestPhoneTimeZone(QStringView name);

} // namespace firstring
