// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"

namespace firstring {

/// Names of settings and variables, and how many values of each were left out.
using Withheld = QMap<QString, int>;

int countOf(const Withheld& withheld);
/// Translated: `sip line1 password (12), pin (3)`.
QString withheldText(const Withheld& withheld);

/// \a job without what must not be read by others (JobSeal): such settings and variables are left out, passwords in
/// addresses of servers and the key for encrypted files are emptied. Content of files is not looked at.
JobState withoutSecrets(JobState job, Withheld& withheld);

/// The `job.json` of a bundle: all that people edit, and nothing of this computer. `defaults` as in a job file
/// (models/store/JobJson), then an array for each kind of record (models/formats/RecordJson): `servers`, `firmware`,
/// `branding`, `blueprints`, `files`, `phones`; and `withheld`. Equal jobs give equal bytes.
QByteArray jobToJson(const JobState& job, const Withheld& withheld);

/// What a bundle holds, as the edit that makes it of an empty job. BUNDLE_DAMAGED, RECORD_SHAPE, or why no job can hold
/// it (apply()).
struct BundledJob
{
    Edit edit;
    JobState job;
    Withheld withheld;
};
Result<BundledJob> jobFromJson(const QByteArray& json);

} // namespace firstring
