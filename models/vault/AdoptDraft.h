// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/vault/FolderIntake.h"

namespace firstring {

/// A folder that may be taken over, understood and proven, before anything is stored.
struct AdoptDraft
{
    FolderContents contents;
    AdoptPlan plan; ///< its remarks begin with those about reading the folder
    QList<FileProof> proofs;
    int phones = 0;

    int different() const; ///< files that do not mean the same
    int leftOut() const;   ///< remarks that are a problem
};

/// Understands \a contents for a job in \a state and compares every file that would be made with the old one. Pure; for
/// the pool. Errors of adoptPlan() and proveAdoption().
Result<AdoptDraft> draftAdoption(const FolderContents& contents, const JobState& state, const AdoptOptions& options,
                                 const AdoptWatch& watch = {});

} // namespace firstring
