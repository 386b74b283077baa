// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobKeys.h"
#include "models/store/JobSeal.h"
#include "models/store/JobStore.h"
#include "models/store/LedgerRows.h"
#include "models/store/Sqlite.h"

namespace firstring {

/// Everything of an open job file but its name, as of one moment. Errors as SqliteJobStore::open() and load().
Result<StoredJob> readJob(SqlConnection& connection, JobSeal& seal);
/// Looks at the file without writing, so that what is not ours stays as it is: JOB_DAMAGED, JOB_NOT_OURS, JOB_NEWER,
/// STORE_*.
Result<void> checkJobFileHead(const QString& path);

/// A job that another program has open: read as it is stored, never written. What would change it is refused with
/// JOB_LOOKED_AT.
class JobReader final : public JobStore
{
public:
    static Result<std::unique_ptr<JobReader>> open(const QString& path, JobKeys keys);

    Result<StoredJob> load() override;
    Result<void> commit(const Edit&, quint64) override { return refused(); }
    Result<void> saveNews(const ServerNews&) override { return {}; } ///< what is only seen is not kept here
    Result<void> forgetTracks(const QList<MacAddress>&) override { return refused(); }
    Result<void> setNote(const QString&, const QString&) override { return {}; }
    Result<void> setTokens(const ApiTokens&, const ApiTokens&) override { return refused(); }
    Result<void> setMark(const QString&, const QString&) override { return refused(); }
    Result<void> keepKeyBy(const WrappingKey&) override { return refused(); }
    Result<void> saveSync(const SyncNews&) override { return refused(); }
    Result<JobState> agreed(const QString& remote, const JobState& like) override
    {
        return readAgreed(m_connection, m_seal, remote, like);
    }
    Result<QList<Observation>> observations(MacAddress of, qint64 limit) override;

    /// The sentence for whoever tries to change it.
    static Error refused();

private:
    JobReader(SqliteConnection connection, JobKeys keys);

    SqliteConnection m_connection;
    JobSeal m_seal;
};

} // namespace firstring
