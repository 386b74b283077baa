// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace firstring {

/// One address of one network card of this computer.
struct CardAddress
{
    QString card;    ///< `enp3s0`
    QString address; ///< `192.168.1.20`
    bool loopback = false;

    friend bool operator==(const CardAddress&, const CardAddress&) = default;
};

/// What was seen of this computer and its networks, and what the server is wanted to do. Values only: whoever gathers
/// them is elsewhere.
struct PreflightFacts
{
    QString bind; ///< the address wanted
    QList<CardAddress> addresses;

    friend bool operator==(const PreflightFacts&, const PreflightFacts&) = default;
};

} // namespace firstring
