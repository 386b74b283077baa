// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"
#include "models/vault/Vault.h"
#include "models/workspace/JobFolder.h"

#include <functional>

namespace firstring {

/// A file of the vault and what the job calls it.
struct BlobUse
{
    QString name; ///< `6867i 5.1.0.6044 (6867i.st)`, `logo.png`
    BlobRef blob;
};

/// Every file that a job needs, each content once.
QList<BlobUse> blobsOf(const JobState& job);

/// What reading every byte found.
struct VaultReport
{
    struct Finding
    {
        BlobUse use;
        Error why;             ///< VAULT_MISSING, VAULT_UNREADABLE, VAULT_DAMAGED
        bool putAside = false; ///< damaged, and moved to the quarantine
    };
    int files = 0;
    qint64 bytes = 0; ///< of those that are sound
    QList<Finding> findings;
};

/// Reads all of them; what is damaged goes to the quarantine, so that nothing serves it. Pure of the job; may take as
/// long as reading them: for the pool. \a cancelled is asked before each file.
VaultReport verifyVault(
    const Vault& vault, const QList<BlobUse>& uses, const std::function<bool()>& cancelled = [] { return false; });

/// What a clean-up took out, or would.
struct VaultCleanup
{
    int removed = 0;
    int keptYoung = 0; ///< nobody's, but too young to be sure of that
    qint64 bytes = 0;  ///< of those removed
};

/// How long a file that nobody refers to is left alone: an import or another program may be about to name it.
inline constexpr qint64 cleanupAgeSeconds = 24 * 3600;

/// Takes out files that no job of \a folder refers to and that are older than cleanupAgeSeconds at \a now. Does nothing
/// when any job cannot be read in full: VAULT_JOB_UNREAD, which names it. Works while jobs are open elsewhere.
Result<VaultCleanup> cleanVault(const JobFolder& folder, const QDateTime& now, bool dryRun);

} // namespace firstring
