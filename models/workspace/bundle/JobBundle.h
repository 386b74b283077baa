// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/bundle/BundleManifest.h"
#include "models/workspace/JobFolder.h"
#include "models/workspace/VaultCare.h"
#include "models/workspace/bundle/JobText.h"

#include <functional>

namespace firstring {

/// What goes into a bundle.
struct BundleWish
{
    bool files = true;    ///< else only their digests
    bool secrets = false; ///< else they are left out
    QString passphrase;   ///< empty: not encrypted
};

/// What was written.
struct BundleReceipt
{
    qint64 bytes = 0; ///< of the bundle
    int files = 0;    ///< that are in it
    Withheld withheld;
};

/// Bytes of files so far, and of all; false ends the work (BUNDLE_CANCELLED). Called in the thread that works.
using BundleProgress = std::function<bool(qint64 done, qint64 total)>;

/// Writes \a job as one file, whole or not at all, readable by its owner only. Every file is checked by its digest on
/// the way; none is held in memory. Any thread; blocks. BUNDLE_WRITE, BUNDLE_SOURCE: a file of the job is missing or
/// damaged, PASSPHRASE_SHORT.
Result<BundleReceipt> saveBundle(const JobState& job, const Vault& vault, const QString& path, const BundleWish& wish,
                                 const BundleProgress& progressed = {});

/// A bundle that was read to its end and found sound.
struct SoundBundle
{
    BundleManifest manifest;
    BundledJob content;
};

/// Whether a passphrase is needed. BUNDLE_NOT, BUNDLE_READ.
Result<bool> isBundleSealed(const QString& path);

/// Reads every byte, checks every digest and that a job can hold it. Writes nothing. Any thread; blocks. BUNDLE_*,
/// RECORD_SHAPE, EDIT_*.
Result<SoundBundle> readBundle(const QString& path, const QString& passphrase, const BundleProgress& progressed = {});

/// Takes the files of a bundle that readBundle() found sound into the vault. Any thread; blocks. BUNDLE_*, VAULT_*.
Result<void> takeBundleFiles(const QString& path, const QString& passphrase, const Vault& vault,
                             const BundleProgress& progressed = {});

/// Makes a job of that name out of it, stored when this returns; nothing of it stays when that is refused. Main thread.
/// JOB_NAME, JOB_EXISTS, STORE_*, KEY_*.
Result<void> makeBundledJob(const JobFolder& folder, const QString& name, const SoundBundle& bundle);

/// The name for it: the bundle's own, or with a number behind it where there is such a job already.
QString freeJobName(const JobFolder& folder, const QString& wanted);

/// Files that the job needs and the vault does not have.
QList<BlobUse> missingFiles(const JobState& job, const Vault& vault);

} // namespace firstring
