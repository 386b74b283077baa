// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Rollout.h"

#include <QString>

namespace firstring {

/// What an estimate of an installation takes for granted.
struct InstallAssumptions
{
    int linkMbit = 100;     ///< what this computer's network carries; phones of one wave share it
    int usefulPercent = 94; ///< of it that is firmware: headers and pauses take the rest
    int writeSeconds = 240; ///< a phone writes its memory and restarts; all of one wave at the same time
    int phoneMbit = 100;    ///< what one phone's port carries
};

/// How much there is to send and how long it takes.
struct InstallEstimate
{
    int phones = 0;
    qint64 bytes = 0;
    qint64 seconds = 0;
    int linkMbit = 0;

    /// Whole minutes, rounded up.
    qint64 minutes() const { return (seconds + 59) / 60; }
    friend bool operator==(const InstallEstimate&, const InstallEstimate&) = default;
};

/// \a bytes of each phone, in their order, in the waves of \a plan (whose phones do not matter). A wave takes as long
/// as its bytes need on the link, or its largest file on one phone's port, and then the writing. Pure.
InstallEstimate estimateInstall(const QList<qint64>& bytes, const Rollout& plan,
                                const InstallAssumptions& assumptions = {});

/// `about 12 min for 40 phones at 100 Mbit/s`, translated.
QString installText(const InstallEstimate& estimate);

} // namespace firstring
