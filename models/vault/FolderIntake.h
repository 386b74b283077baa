// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/adopt/AdoptProof.h"
#include "models/vault/Vault.h"

namespace firstring {

/// Everything under one folder that phones could ask for.
struct FolderContents
{
    QString folder; ///< its real path
    QList<AdoptFile> files;
    QList<AdoptRemark> remarks; ///< what was left out while reading, and why
};

/// Reads the folder of an existing server, and only reads: files are opened for reading, nothing is made or changed in
/// it. A link to a file is followed where that file lies in the same folder; links that lead out, links to folders,
/// pipes and devices are told and left out, and so is what lies more than eight folders deep.
///
/// Configuration files up to largestAdoptedConfig are read whole, of others the beginning, of certificates up to 1 MiB.
/// ADOPT_FOLDER (not there, no folder, not readable), ADOPT_MANY (more than 100,000 files, or 256 MiB of
/// configuration), ADOPT_STOPPED. May block: for the pool.
Result<FolderContents> readFolder(const QString& folder, const AdoptWatch& watch = {});

/// The plan as one edit, with firmware and other files copied into the vault. A file that cannot be taken is told in
/// \a remarks and left out. ADOPT_INSIDE when the vault lies in the folder: it would be written into. VAULT_FULL and
/// other errors of writing end it; what was copied before is only unused. May block: for the pool.
Result<Edit> takeFolder(const Vault& vault, const FolderContents& contents, const AdoptPlan& plan,
                        const JobState& state, QList<AdoptRemark>& remarks, const AdoptWatch& watch = {});

} // namespace firstring
