// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobKeys.h"
#include "models/store/AuditLog.h"
#include "models/store/JobSeal.h"
#include "models/store/JobStore.h"
#include "models/store/Sql.h"

#include <optional>

namespace firstring {

/// What a job in a file and one in a database elsewhere do alike: its rows, and the seal of what is secret in them. The
/// back ends say what a transaction takes.
class SqlJobStore : public JobStore
{
public:
    Result<void> commit(const Edit& edit, quint64 revision) override;
    Result<void> saveNews(const ServerNews& news) override;
    Result<void> forgetTracks(const QList<MacAddress>& phones) override;
    Result<void> setNote(const QString& key, const QString& value) override;
    Result<void> setTokens(const ApiTokens& before, const ApiTokens& after) override;
    Result<void> setMark(const QString& client, const QString& mark) override;
    Result<QList<Observation>> observations(MacAddress of, qint64 limit) override;
    Result<void> saveSync(const SyncNews& news) override;
    Result<JobState> agreed(const QString& remote, const JobState& like) override;
    Result<void> keepKeyBy(const WrappingKey& key) override;

    /// All of this job becomes \a to, an empty one, and nobody writes it meanwhile; what is left here is put aside.
    /// JOB_COPY; after any Error this job is as it was, but after STORE_IN_BOTH: the copy is whole, and whether this
    /// one was put aside is not known.
    Result<void> moveTo(SqlJobStore& to);
    /// As in AuditLog.h.
    Result<QList<AuditLine>> auditLog(qint64 limit) { return readAuditLog(sql(), limit); }
    Result<AuditCheck> checkAudit() { return checkAuditLog(sql()); }
    /// Takes away an empty job that was made for nothing; this object is of no use afterwards.
    virtual void remove() = 0;
    /// As in SyncRows.h.
    Result<SyncShelf> shelf();
    /// See jobText().
    Result<QByteArray> allText();

protected:
    explicit SqlJobStore(JobKeys keys)
        : m_seal(std::move(keys))
    {}

    virtual SqlConnection& sql() = 0;
    /// \a work as one transaction.
    virtual Result<void> change(const std::function<Result<void>()>& work) = 0;
    /// Before the transaction in which the rows of this one are copied.
    virtual Result<void> prepareMove(const SqlJobStore& to) = 0;
    /// In the transaction in which rows of another job were copied into this one.
    virtual Result<void> settleIn() { return {}; }
    /// In the transaction in which the rows of this one were copied.
    virtual Result<void> putAside() { return {}; }

    /// Inside a transaction: the edit, what it removes, and what becomes secret by it.
    Result<void> write(const Edit& edit, quint64 revision);
    /// Inside a transaction.
    Result<void> writeNews(const ServerNews& news);
    /// The rows alone, and the seal.
    Result<void> writeRecords(const Edit& edit, quint64 revision);

    JobSeal m_seal;

private:
    Result<void> saveSeal();
};

} // namespace firstring
