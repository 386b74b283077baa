// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/AuditRecord.h"
#include "models/domain/Edit.h"
#include "models/formats/FirmwareKnowledge.h"
#include "models/provisioning/FirmwareForecast.h"

namespace firstring {

/// A weakness that phones would get back, because they go below a version that mends it.
struct LostMending
{
    QString model;
    FirmwareVersion from;
    QString to;
    FirmwareRemark remark;
    int phones = 0;
};

/// Those of \a phones that go down past a version that mends something, by model and version. Pure.
QList<LostMending> lostMendings(const QList<ForecastPhone>& phones, const FirmwareKnowledge& knowledge);
/// The same for what \a edit, which leads from \a before to \a after, would newly send to phones that told what they
/// run; nothing for what they would be sent anyway. Pure; looks at all phones only when what many of them shall run
/// changes.
QList<LostMending> lostMendings(const JobState& before, const JobState& after, const Edit& edit, const TrackOf& trackOf,
                                const FirmwareKnowledge& knowledge);
/// What would come back, one line for each weakness and model, translated, for people; at most \a most lines, then how
/// many more.
QString lostText(const QList<LostMending>& lost, int most);

/// A downgrade is done for a reason (trust.md 1): DOWNGRADE_REASON unless \a lost is empty or there is one. Pure.
Result<void> askReason(const QList<LostMending>& lost, const QString& reason);
/// The lines of the audit log, one for each model and pair of versions:
/// `6930 6.4.0.140 to 5.1.0.6044 phones=12 CVE-2024-41710: the old headsets`.
QList<AuditRecord> downgradeRecords(const QList<LostMending>& lost, const QString& reason, qint64 nowMs);
/// Those that no line of \a records tells of.
QList<LostMending> withoutRecord(const QList<LostMending>& lost, const QList<AuditRecord>& records);

} // namespace firstring
