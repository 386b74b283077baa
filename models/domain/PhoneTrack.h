// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneStatus.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace firstring {

/// All evidence about one phone: its state and what it is concluded from. Kept in the job file, so that a restart
/// forgets nothing. Digests are SHA-256 of what the phone took whole.
struct PhoneTrack
{
    PhoneStatus status;

    // RCS role
    bool redirectTaken = false; ///< it took the redirect file
    QSet<QByteArray> brandingTaken;

    // Configuration server role
    QByteArray commonTaken; ///< startup.cfg or aastra.cfg
    QByteArray modelTaken;
    QByteArray phoneTaken;     ///< <MAC>.cfg
    bool configAsked = false;  ///< it asked its configuration server since it took the redirect file
    bool notFollowing = false; ///< it took a redirection and came back without following it

    // Where it reached this program last: its files name that address
    QString reachedAddress;
    int reachedHttpPort = 0;  ///< 0 or less: HTTP was off
    int reachedHttpsPort = 0; ///< that serves phones of its model; 0 or less: HTTPS was off

    // Firmware
    QString firmwareFirst;          ///< the version it reported first since it was staged anew; empty: none yet
    QByteArray firmwareTaken;       ///< image of the last whole download
    QByteArray firmwareShown;       ///< the image that firmwareSatisfied is about
    bool firmwareSatisfied = false; ///< shown without a version: stopped early, or took it whole and came back
    QString firmwareReports;  ///< the version it reported after firmwareTaken, when that was another one than before
    int wholeDownloads = 0;   ///< in a row without the reported version becoming another one
    int imageDownloads = 0;   ///< whole downloads of firmwareTaken in all, since it was Ready last
    int abortedDownloads = 0; ///< broken off in the middle, in a row
    QStringList versionsReported; ///< the last few, newest last; alternation shows a loop

    // Evidence, wall clock milliseconds; 0 = none since the files changed
    qint64 startupMs = 0;
    qint64 registeredMs = 0;

    friend bool operator==(const PhoneTrack&, const PhoneTrack&) = default;

    QJsonObject toJson() const;
    /// Unknown members are ignored, absent ones keep their defaults.
    static PhoneTrack fromJson(const QJsonObject& json);
};

} // namespace firstring
