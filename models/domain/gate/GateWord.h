// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace firstring {

/// What a server tells the others of its job in passing, so that they judge alike: worth nothing after a restart, so it
/// is told and not stored. Whoever does not hear it counts a little less and serves on.
struct GateWord
{
    struct Probe
    {
        QString address;
        MacAddress mac;

        friend bool operator==(const Probe&, const Probe&) = default;
    };

    QList<Probe> probes;     ///< addresses that were sent away from the files of a phone
    QStringList served;      ///< addresses that got a phone's own file: their row is broken
    QList<MacAddress> heard; ///< phones whose taker is active

    bool isEmpty() const { return probes.isEmpty() && served.isEmpty() && heard.isEmpty(); }
    friend bool operator==(const GateWord&, const GateWord&) = default;

    /// As several objects, none longer than \a most bytes as compact JSON: a notice of PostgreSQL holds 8,000.
    QList<QJsonObject> toJson(qsizetype most) const;
    /// What is not understood is left out.
    static GateWord fromJson(const QJsonObject& json);
};

} // namespace firstring
