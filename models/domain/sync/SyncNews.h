// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/Remote.h"
#include "models/domain/sync/SyncAccount.h"

namespace firstring {

/// What the journal says of one record.
struct AgreedRecord
{
    SyncKey key;
    std::optional<SyncRecord> record; ///< nothing: both sides have none

    friend bool operator==(const AgreedRecord&, const AgreedRecord&) = default;
};

/// Accounts beyond so many are dropped, oldest first.
inline constexpr qint64 syncRunsKept = 200;

/// What the store is to keep about other places. One transaction.
struct SyncNews
{
    QList<Remote> remotes;      ///< new or changed
    QStringList gone;           ///< names of remotes that are no more; their journals go too
    QString remote;             ///< whose journal \a agreed belongs to
    QList<AgreedRecord> agreed; ///< of several of one key the last counts
    QList<SyncAccount> runs;    ///< that ended
};

/// What a job file holds of it, but for the journals, which are read when a run needs them.
struct SyncMemory
{
    QList<Remote> remotes;   ///< by folded name
    QList<SyncAccount> runs; ///< the newest first
};

} // namespace firstring
