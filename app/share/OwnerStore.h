// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/share/OwnerLine.h"
#include "models/store/JobStore.h"

namespace firstring {

/// A job that another program has open, as a store: read from its file, changed by asking that program. So a command
/// works the same whoever has the job. Thread: as every JobStore.
class OwnerStore final : public JobStore
{
public:
    /// \a reader: of the same job.
    OwnerStore(std::unique_ptr<JobStore> reader, std::unique_ptr<OwnerLine> owner);

    Result<StoredJob> load() override;
    Result<void> commit(const Edit& edit, quint64 revision) override;
    /// Records only: evidence is the owner's.
    Result<void> saveNews(const ServerNews& news) override;
    Result<void> forgetTracks(const QList<MacAddress>& phones) override;
    Result<void> setNote(const QString& key, const QString& value) override;
    Result<void> setTokens(const ApiTokens& before, const ApiTokens& after) override;
    Result<void> setMark(const QString& client, const QString& mark) override;
    Result<void> keepKeyBy(const WrappingKey& key) override;
    /// Refused: a run belongs where the job is open.
    Result<void> saveSync(const SyncNews& news) override;
    Result<JobState> agreed(const QString& remote, const JobState& like) override
    {
        return m_reader->agreed(remote, like);
    }
    Result<QList<Observation>> observations(MacAddress of, qint64 limit) override
    {
        return m_reader->observations(of, limit);
    }

private:
    std::unique_ptr<JobStore> m_reader;
    std::unique_ptr<OwnerLine> m_owner;
    JobState m_state; ///< as the owner was last known to have it
};

} // namespace firstring
