// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SharedNews.h"
#include "models/domain/sync/SyncRecord.h"

namespace firstring {

/// An edit as it is made over what others did meanwhile.
struct Rebased
{
    Edit edit;
    QList<FieldClash> clashes;
};

/// What \a edit does to a job that is \a now, though it was made when the records were as its \a inverse says. Fields
/// that it changed are changed; fields that others changed since stay; where both changed the same one, that of \a now
/// stays and is a clash. A record that others took out is not brought back; one that they changed is not taken out.
/// Pure; any thread. Equal to \a edit, at little cost, where others did nothing to its records.
Rebased rebase(const Edit& edit, const Edit& inverse, const JobState& now);

/// \a mine with what \a theirs changed since \a base; where both changed the same field, \a mine stays. For looking at:
/// what is still on its way to be stored.
SyncRecord mergedOver(const SyncRecord& base, const SyncRecord& mine, const SyncRecord& theirs);

/// The records of \a keys as \a state has them, as an edit: those that are missing are taken out.
Edit recordsAsTheyAre(const JobState& state, const QList<SyncKey>& keys);

/// Writes the records of \a edit into \a state without looking at what they refer to.
void putAll(JobState& state, const Edit& edit);

} // namespace firstring
