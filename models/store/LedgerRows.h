// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncNews.h"
#include "models/store/Sql.h"

namespace firstring {

class JobSeal;

// Other places: where they are, journals, accounts. Writers run inside the caller's transaction; what went wrong with
// the seal is its trouble().

Result<void> writeSync(SqlConnection& connection, JobSeal& seal, const SyncNews& news);
Result<SyncMemory> readSync(SqlConnection& connection, JobSeal& seal);
/// The journal of that remote: what was agreed, as a job of its own that shares with \a like what is alike.
/// JOB_DAMAGED, KEY_*.
Result<JobState> readAgreed(SqlConnection& connection, JobSeal& seal, const QString& remote, const JobState& like);
/// Seals what stands readable in journals though it has become secret since.
Result<void> sealAgreed(SqlConnection& connection, JobSeal& seal);

} // namespace firstring
