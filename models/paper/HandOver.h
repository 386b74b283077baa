// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"
#include "models/domain/PhoneTrack.h"

#include <QDateTime>
#include <QHash>

namespace firstring {

/// One phone as it is handed over.
struct HandOverPhone
{
    MacAddress mac;
    QString label;
    QString model;
    QString before;       ///< firmware it reported first since it was staged; empty: not known
    QString after;        ///< firmware it reported last; empty: not known
    QString server;       ///< where it gets its configuration from now on
    QString state;        ///< translated
    QString address;      ///< where it asked from last
    QByteArray ownDigest; ///< SHA-256 of its own settings as it took them; empty: it did not
    qint64 sinceMs = 0;   ///< wall clock, when the state began
    QString exception;    ///< why it is not ready; empty: it is
};

/// A file that phones took, beside each one's own.
struct HandOverFile
{
    QString name;
    QByteArray digest; ///< SHA-256
    int phones = 0;    ///< that took it
};

/// A secret value of one phone, only for a report that is to hold them.
struct HandOverSecret
{
    MacAddress mac;
    QString name;
    QString value;
};

/// What a customer gets beside the phones: who did what to which phone, by evidence.
struct HandOver
{
    QString site;
    QString who;                 ///< may be empty
    QDateTime made;              ///< as local time
    QList<HandOverPhone> phones; ///< in the order of the bench
    QList<HandOverFile> files;   ///< by name
    QList<HandOverSecret> secrets;

    int exceptions() const;
};

struct HandOverOrder
{
    QString who;
    QDateTime made;
    bool secrets = false;
};

/// Out of the job and the evidence. Pure: the same input gives the same report.
HandOver handOver(const JobState& state, const QHash<MacAddress, PhoneTrack>& tracks, const HandOverOrder& order);

/// The report as a table for other programs: a line a phone, UTF-8, CRLF, cells guarded against spreadsheets. With the
/// secrets of a report that has them, as one more column.
QByteArray handOverCsv(const HandOver& report);

} // namespace firstring
