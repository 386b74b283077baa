// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Edit.h"
#include "models/domain/JobKeys.h"
#include "models/domain/Observation.h"
#include "models/domain/sync/SharedNews.h"
#include "models/domain/sync/SyncNews.h"
#include "models/domain/sync/SyncShelf.h"

#include <QHash>

namespace firstring {

/// Everything a job file holds. JobState::name is left to whoever opened it: a job is called as its file is.
struct StoredJob
{
    JobState state;
    QHash<MacAddress, PhoneTrack> tracks;
    QHash<QString, QString> notes;
    QList<DhcpLease> leases; ///< of our DHCP, by address
    QHash<MacAddress, PhoneGate> gates;
    QList<SilencedAddress> silenced;
    SyncShelf shelf;
    SyncMemory sync;
};

/// An edit, and the records that it changes as they were when it was made.
struct EditOver
{
    Edit edit;
    Edit inverse;
    quint64 revision = 0;
};

/// Where one open job lives for good. What a call acknowledged survives a power cut; what it refused left no trace. Of
/// a change that a database did not answer (STORE_AWAY) nobody knows: the same call again finds out, and does it once.
///
/// The contract every back end passes (tests/contract). Thread: one at a time; after StoreThread took it, that thread
/// only. Errors of every call: STORE_FULL (no space), STORE_READ_ONLY, STORE_IO, JOB_DAMAGED, JOB_BUSY, STORE_FAILED;
/// of a shared job STORE_AWAY, and JOB_UNKNOWN when it was moved or removed meanwhile.
class JobStore
{
public:
    /// Observations beyond this many are dropped, oldest first.
    static constexpr qint64 observationsKept = 100'000;

    /// Closes, and lets others open the job.
    virtual ~JobStore() = default;

    virtual Result<StoredJob> load() = 0;
    /// One edit, as one transaction; what it removes is noted on the shelf. \a revision is that of the state after it.
    virtual Result<void> commit(const Edit& edit, quint64 revision) = 0;
    /// Evidence, leases, log and Records in one transaction; of several tracks or gates of one phone, or leases of one
    /// address, the last counts.
    virtual Result<void> saveNews(const ServerNews& news) = 0;
    virtual Result<void> forgetTracks(const QList<MacAddress>& phones) = 0;
    virtual Result<void> setNote(const QString& key, const QString& value) = 0;
    /// What \a after says of the accounts of other workstations that \a before, which whoever changed them saw, does
    /// not. What others did to a shared job's accounts meanwhile stays.
    virtual Result<void> setTokens(const ApiTokens& before, const ApiTokens& after) = 0;
    virtual Result<void> setMark(const QString& client, const QString& mark) = 0;
    /// The key of the job's secrets is opened by \a key from now on; nothing else changes. Errors KEY_* too.
    virtual Result<void> keepKeyBy(const WrappingKey& key) = 0;
    /// The latest \a limit observations of that phone (a zero MAC: of everybody), oldest first.
    virtual Result<QList<Observation>> observations(MacAddress of, qint64 limit) = 0;
    /// Remotes, journals and accounts, as one transaction.
    virtual Result<void> saveSync(const SyncNews& news) = 0;
    /// What was agreed with that remote, as a job of its own that shares with \a like what is alike (AlikeJob); empty
    /// when there is no such remote.
    virtual Result<JobState> agreed(const QString& remote, const JobState& like) = 0;

    /// Whether others change the job too while it is open here.
    virtual bool isShared() const { return false; }
    /// Edits of a shared job in order, as one transaction, each over what others did since it was made (rebase()). What
    /// comes out differently is told by hear().
    virtual Result<void> commitOver(const QList<EditOver>& edits)
    {
        Q_ASSERT(edits.size() == 1);
        return commit(edits.first().edit, edits.first().revision);
    }
    /// What others did since the last call. Asks the database only when it said that there is something, or when the
    /// connection was lost; that may take until it answers, or is given up.
    virtual Result<SharedNews> hear() { return SharedNews(); }

    /// Upkeep that may wait: called when nothing else is to do.
    virtual void rest() {}
};

} // namespace firstring
