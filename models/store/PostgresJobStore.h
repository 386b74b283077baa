// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncRecord.h"
#include "models/store/Postgres.h"
#include "models/store/SqlJobStore.h"

namespace firstring {

/// A job in a PostgreSQL database that several workstations have open at the same time: schema by numbered files of its
/// own, one writer at a time by a lock that ends with each transaction.
class PostgresJobStore final : public SqlJobStore
{
public:
    /// Makes an empty job. JOB_EXISTS when that database has one of that name, also in other case; errors of
    /// PostgresConnection::open(), STORE_*.
    static Result<std::unique_ptr<PostgresJobStore>> create(const SharedJobUrl& job, const QString& password,
                                                            JobKeys keys = {});
    /// Opens a job and brings it to the newest schema. JOB_UNKNOWN, JOB_NEWER, JOB_NOT_OURS, and as above.
    static Result<std::unique_ptr<PostgresJobStore>> open(const SharedJobUrl& job, const QString& password,
                                                          JobKeys keys = {});
    /// The key that a job's secrets need, if it holds any.
    static Result<std::optional<KeyWanted>> keyWanted(const SharedJobUrl& job, const QString& password);

    ~PostgresJobStore() override;

    Result<StoredJob> load() override;
    /// As commitOver(), of an edit made to the job as it was loaded, written or heard here last.
    Result<void> commit(const Edit& edit, quint64 revision) override;
    /// Revisions are the job's own; those of \a edits are not looked at.
    Result<void> commitOver(const QList<EditOver>& edits) override;
    bool isShared() const override { return true; }
    Result<SharedNews> hear() override;
    Result<void> saveNews(const ServerNews& news) override;
    Result<void> forgetTracks(const QList<MacAddress>& phones) override;
    /// What this object stores is told to all but those of that name (NewsWire), from this number on.
    const QString& writer() const { return m_writer; }
    qint64 newsAtLoad() const { return m_newsAtLoad; }
    Result<QList<Observation>> observations(MacAddress of, qint64 limit) override;
    Result<JobState> agreed(const QString& remote, const JobState& like) override;
    void remove() override;

    /// For checks and tests.
    PostgresConnection& connection() { return *m_connection; }

protected:
    SqlConnection& sql() override { return *m_connection; }
    Result<void> change(const std::function<Result<void>()>& work) override;
    Result<void> prepareMove(const SqlJobStore& to) override;
    Result<void> settleIn() override;
    Result<void> putAside() override;

private:
    PostgresJobStore(std::unique_ptr<PostgresConnection> connection, JobKeys keys);

    /// What may differ from what was told.
    struct Moved
    {
        QSet<SyncKey> keys;
        bool defaults = false;
        QList<FieldClash> clashes;
    };
    Result<void> catchUp(JobState& state, Moved& moved);
    Result<void> readRemoved(quint64 since, JobState& state, Moved& moved);
    Result<void> writeOver(const EditOver& one, JobState& state, Moved& moved);
    Result<void> noteRevision(quint64 revision);
    void tell(Moved moved);
    Result<bool> wasMade();

    std::unique_ptr<PostgresConnection> m_connection;
    JobState m_state; ///< the job as it was there when it was loaded, written or heard last
    bool m_isLoaded = false;
    const QString m_writer; ///< names this object among all that have the job open
    qint64 m_newsAtLoad = 0;
    qint64 m_task = 1;       ///< the transaction that is made now or next
    bool m_isUnsure = false; ///< whether the last one was made
    JobSeal::Memo m_beforeUnsure;
    Moved m_unsureMoved;     ///< to be told if it was
    Moved m_moved;           ///< not yet told
    bool m_mustLook = false; ///< what was said while the connection was lost was not heard
};

} // namespace firstring
