// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"
#include "models/domain/Observation.h"
#include "models/domain/preflight/PreflightFinding.h"

#include <QHash>
#include <QList>
#include <QPair>

namespace firstring {

/// What a problem report is made of.
struct ProblemFacts
{
    JobSnapshot job;
    QList<PhoneTrack> tracks;
    QList<Observation> log; ///< oldest first
    QList<PreflightFinding> findings;
    QHash<QString, QString> notes; ///< how the server and the window are set
    qint64 nowMs = 0;              ///< wall clock
};

/// The files of a problem report, name and content, for people who are to find out what went wrong: what is in it, the
/// versions of everything, how the job is set (names of settings, never values), the phones and the log. Masked: no
/// label, no whole MAC address, no address of the internet, no name of a person or server, no secret. Pure but for the
/// versions of this computer.
QList<QPair<QString, QByteArray>> problemBundle(const ProblemFacts& facts);

} // namespace firstring
