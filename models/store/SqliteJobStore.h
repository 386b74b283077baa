// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobKeys.h"
#include "models/store/DiskCare.h"
#include "models/store/JobLock.h"
#include "models/store/JobSeal.h"
#include "models/store/JobStore.h"
#include "models/store/JobSum.h"
#include "models/store/Sqlite.h"

namespace firstring {

/// A job in one SQLite file: WAL, synchronous=FULL, one writer (JobLock), schema by numbered files.
class SqliteJobStore final : public JobStore
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
    Result<void> commit(const Edit& edit, quint64 revision) override;
    Result<void> saveNews(const ServerNews& news) override;
    Result<void> forgetTracks(const QList<MacAddress>& phones) override;
    Result<void> setNote(const QString& key, const QString& value) override;
    Result<void> setTokens(const ApiTokens& tokens) override;
    Result<void> setMark(const QString& client, const QString& mark) override;
    Result<QList<Observation>> observations(MacAddress of, qint64 limit) override;
    Result<void> saveSync(const SyncNews& news) override;
    Result<JobState> agreed(const QString& remote, const JobState& like) override;
    void rest() override;
    Result<void> keepKeyBy(const WrappingKey& key) override;

    /// For checks, tests and SelftestWriter, which keep other tables beside ours.
    SqliteConnection& connection()
    {
        [[maybe_unused]] const auto ready = willWrite();
        return m_connection;
    }

private:
    SqliteJobStore(JobLock lock, SqliteConnection connection, JobKeys keys);
    static Result<std::unique_ptr<SqliteJobStore>> openLocked(JobLock lock, const QString& path, JobKeys keys);
    Result<void> write(const Edit& edit, quint64 revision);
    Result<void> saveSeal();
    void sealReadable(const JobState& state);
    Result<void> willWrite();
    /// One transaction. On a full disk the reserve is given up, once, so that people can at least take things out.
    template <typename F>
    Result<void> change(F&& work)
    {
        if (auto ready = willWrite(); !ready)
            return ready;
        Result<void> done = m_connection.transaction(work);
        if (!done && done.error().code == u"STORE_FULL" && m_reserve.giveUp())
            done = m_connection.transaction(work);
        return done;
    }
    void restIfLong();

    JobLock m_lock; ///< before the connection: given up after the file is closed
    SqliteConnection m_connection;
    JobSeal m_seal;
    JobSum m_sum;
    DiskReserve m_reserve;
    bool m_mayHaveWritten = false;
};

} // namespace firstring
