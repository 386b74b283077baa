// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/DiskCare.h"
#include "models/store/JobLock.h"
#include "models/store/JobSum.h"
#include "models/store/SqlJobStore.h"
#include "models/store/Sqlite.h"

namespace firstring {

/// A job in one SQLite file: WAL, synchronous=FULL, one writer (JobLock), schema by numbered files.
class SqliteJobStore final : public SqlJobStore
{
public:
    /// Makes an empty job, readable by its owner only; it has its name only once it is whole. JOB_EXISTS when there is
    /// a file already; STORE_*.
    static Result<std::unique_ptr<SqliteJobStore>> create(const QString& path, JobKeys keys = {});
    /// Opens a job and brings it to the newest schema. JOB_UNKNOWN, JOB_LOCKED, JOB_NEWER, JOB_NOT_OURS, JOB_DAMAGED,
    /// STORE_PRAGMA, STORE_*. A file that is refused is left as it is.
    /// \a keys: where the key of its secrets is; without, a job that holds some is refused by load() (KEY_NONE).
    static Result<std::unique_ptr<SqliteJobStore>> open(const QString& path, JobKeys keys = {});
    /// The key that a job's secrets need, if it holds any. Looks without opening the job.
    static Result<std::optional<KeyWanted>> keyWanted(const QString& path);

    ~SqliteJobStore() override;

    Result<StoredJob> load() override;
    void rest() override;
    void remove() override;

    /// For checks, tests and SelftestWriter, which keep other tables beside ours.
    SqliteConnection& connection()
    {
        [[maybe_unused]] const auto ready = willWrite();
        return m_connection;
    }

protected:
    SqlConnection& sql() override { return m_connection; }
    Result<void> change(const std::function<Result<void>()>& work) override;
    Result<void> prepareMove(const SqlJobStore& to) override;

private:
    SqliteJobStore(JobLock lock, SqliteConnection connection, JobKeys keys);
    static Result<std::unique_ptr<SqliteJobStore>> openLocked(JobLock lock, const QString& path, JobKeys keys);
    Result<StoredJob> loadSealed(Result<void>& sealing);
    Result<void> sealReadable(const JobState& state);
    Result<void> willWrite();
    void restIfLong();

    JobLock m_lock; ///< before the connection: given up after the file is closed
    SqliteConnection m_connection;
    JobSum m_sum;
    DiskReserve m_reserve;
    bool m_mayHaveWritten = false;
};

} // namespace firstring
