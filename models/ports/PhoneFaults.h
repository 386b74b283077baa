// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace firstring {

/// What goes wrong with a simulated phone, for lessons and tests.
struct PhoneFaults
{
    int lossPercent = 0;     ///< so many of its requests get lost: nobody hears them
    int delayMs = 0;         ///< before each request
    int powerCutPercent = 0; ///< the power goes once, when so much of the firmware is there; 0: it does not
    QString startAt;         ///< the server it asks first instead of the fleet's; empty: that one
    QStringList offers;      ///< what DHCP told it, for the record only
    QByteArray trustedPem;   ///< roots it trusts over HTTPS; empty: it has none that is of use here

    friend bool operator==(const PhoneFaults&, const PhoneFaults&) = default;
};

} // namespace firstring
