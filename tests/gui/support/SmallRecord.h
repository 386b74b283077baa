// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Exchange.h"

namespace firstring::test {

/// A start that nobody needs to wait for: some of every kind of arrow.
inline QByteArray smallRecord()
{
    const MacAddress mac(0x00085D0A0003);
    const QString rcs = QStringLiteral("http://192.168.88.1:8080/");
    const QString display = QStringLiteral("Redirecting Step 2");
    QList<Exchange> all{
        {.mac = mac,
         .lane = LadderLane::Dhcp,
         .end = ExchangeEnd::Told,
         .asked = QStringLiteral("server: this RCS"),
         .display = QStringLiteral("DHCP: Waiting for IP")},
        {.atMs = 12,
         .durationMs = 3,
         .mac = mac,
         .end = ExchangeEnd::Absent,
         .asked = rcs + QStringLiteral("security.tuz"),
         .display = display,
         .status = 404},
        {.atMs = 31,
         .durationMs = 300,
         .mac = mac,
         .end = ExchangeEnd::Silent,
         .asked = rcs + QStringLiteral("startup.cfg")},
        {.atMs = 340,
         .durationMs = 4,
         .mac = mac,
         .asked = rcs + QStringLiteral("startup.cfg"),
         .display = display,
         .status = 200,
         .bytes = 61,
         .head = "# This redirection service speaks through each phone's own file.\n"},
        {.atMs = 352,
         .durationMs = 4,
         .mac = mac,
         .asked = rcs + QStringLiteral("00085D0A0003.cfg"),
         .display = QStringLiteral("Redirecting Step 4"),
         .status = 200,
         .bytes = 184,
         .head = "# Room 2\ndownload protocol: HTTP\nhttp server: 192.168.88.1\nhttp port: 8080\nhttp path: cfg\n"},
        {.atMs = 380,
         .durationMs = 950,
         .mac = mac,
         .end = ExchangeEnd::Broken,
         .asked = rcs + QStringLiteral("6869i.st"),
         .display = QStringLiteral("Downloading"),
         .bytes = 104'857},
        {.atMs = 4'000,
         .durationMs = 5,
         .mac = mac,
         .lane = LadderLane::Config,
         .asked = rcs + QStringLiteral("cfg/00085D0A0003.cfg"),
         .display = QStringLiteral("Downloading configuration"),
         .status = 200,
         .bytes = 912,
         .head = "sip line1 user name: 2302\n"},
        {.atMs = 4'010,
         .durationMs = 2,
         .mac = mac,
         .lane = LadderLane::Config,
         .end = ExchangeEnd::Refused,
         .asked = rcs + QStringLiteral("cfg/6869i.st"),
         .display = QStringLiteral("Checking for Firmware"),
         .status = 503},
    };
    return exchangesText(all);
}

} // namespace firstring::test
