// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncPlan.h"

#include <QSet>

#include <array>

namespace firstring {

/// What the other side is able to hold and to tell.
struct SyncCapabilities
{
    /// What it can say of a kind.
    struct Kind
    {
        bool carried = true;
        QSet<QString> fields; ///< empty: all of them

        bool isWhole() const { return carried && fields.isEmpty(); }
    };

    std::array<Kind, syncKindCount> kinds;
    bool secrets = true;       ///< else it neither shows nor takes passwords (withoutSecrets())
    bool tellsRemovals = true; ///< a record that is missing there without having been removed there was lost there
    bool canRemove = true;
    /// It is told what this job says, and nothing comes from it: records of others there are none of ours, and where
    /// both changed a person decides whether it is told again.
    bool onlyThere = false;

    const Kind& of(SyncKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
    Kind& of(SyncKind kind) { return kinds[static_cast<std::size_t>(kind)]; }
};

/// Everything that a plan is made of. The states are those of the job; what is not a SyncRecord in them is not
/// compared.
struct SyncInput
{
    const JobState& base; ///< what both sides agreed about last; empty before the first run
    const JobState& here;
    const JobState& there;
    SyncCapabilities can = {};
    QSet<SyncKey> removedHere = {};       ///< by a person, on purpose; may hold older ones
    QSet<SyncKey> removedThere = {};      ///< the same, as the other side tells
    QHash<SyncKey, QString> foreign = {}; ///< records there that belong to somebody else, and to whom
    QList<SyncRecord> cannotSay = {};     ///< records of this job for which it has no words
    bool otherRestored = false;           ///< the other side went back to an older state: what it says is no news
};

/// Compares three states and proposes what to do, per record and per field. Pure; any thread. Linear in the number of
/// records: 100,000 phones on both sides take some tens of milliseconds.
///
/// Nothing is removed on one side because it is missing on the other: only because it was removed there on purpose and
/// has not been changed here since. Where both changed, a person decides.
SyncPlan reconcile(const SyncInput& input);

} // namespace firstring
