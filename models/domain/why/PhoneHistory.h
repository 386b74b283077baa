// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"

#include <QHash>
#include <QMap>

namespace firstring::why {

/// What one phone's observations add up to, since it was Ready or released last. A value.
struct PhoneHistory
{
    QMap<EventId, int> heard;
    bool askedEncrypted = false; ///< a .tuz file
    bool askedPlain = false;     ///< a .cfg file
    QString askedElsewhere;      ///< a settings file of a folder that is not ours
    QString address;             ///< where it asked from last
    QString addressBefore;       ///< another one, before that
    bool addressesReturn = false;
    qint64 slowestKbs = -1; ///< KiB a second over firmware of 1 MiB or more; -1: none was taken
    QString registration;   ///< the last word of it: `REGISTERED`, `REFUSED`
    bool logCertificate = false;
    bool logEncrypted = false;
    bool logFirmware = false;
    bool logVlan = false;
    bool log8021x = false;

    void take(const Observation& observation);
};

/// The histories of all phones of a job. What carries no name (a refused TLS connection, a line of syslog) belongs to
/// the phone that was heard from that address last. Bounded; one thread.
class PhoneHistories
{
public:
    static constexpr qsizetype mostPhones = 200'000;

    /// In the order of time. Gives the phones that it concerned.
    QList<MacAddress> take(const QList<Observation>& observations);
    PhoneHistory of(MacAddress mac) const { return m_histories.value(mac); }
    /// How many phones asked from that address.
    int sharing(const QString& address) const { return static_cast<int>(m_phonesAt.value(address).size()); }
    void forget(const QList<MacAddress>& phones);

private:
    QHash<MacAddress, PhoneHistory> m_histories;
    QHash<QString, QList<MacAddress>> m_phonesAt; ///< by address, the latest last; the last few
};

} // namespace firstring::why
