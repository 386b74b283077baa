// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/DhcpSurvey.h"
#include "models/domain/JobState.h"
#include "models/domain/PhoneTrack.h"
#include "models/domain/gate/PhoneGate.h"
#include "models/domain/preflight/PreflightFacts.h"
#include "models/domain/why/Facts.h"
#include "models/domain/why/PhoneHistory.h"

#include <QSet>

namespace firstring::why {

/// Labels that more than one phone of the job has, folded.
QSet<QString> labelsInUseTwice(const JobState& state);

/// What the job, the gate and its history say of one phone, in it or not. Pure.
void addPhone(Facts& facts, const JobState& state, const PhoneTrack& track, const QSet<QString>& labelsTwice,
              qint64 nowMs);
void addHistory(Facts& facts, const PhoneHistory& history, int sharingAddress);
void addGate(Facts& facts, const PhoneGate& gate, const QList<SilencedAddress>& silenced, const QString& address,
             qint64 nowMs);
/// What was seen of this computer when somebody looked last.
void addComputer(Facts& facts, const PreflightFacts& seen);
/// Who else gives out addresses, and where they point phones. \a ourAddress: of the local server; empty: it is off.
void addSurvey(Facts& facts, const DhcpSurvey& survey, const QString& ourAddress);

} // namespace firstring::why
