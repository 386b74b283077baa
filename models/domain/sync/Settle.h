// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/domain/sync/Reconcile.h"

#include <functional>

namespace firstring {

/// What a person decided about one item. Nothing: as the plan proposes; what differs stays as it is on both sides until
/// somebody decides.
struct SyncChoice
{
    bool later = false;             ///< leave the whole item out of this run
    std::optional<SyncSide> record; ///< the record as that side has it, its absence too
    QMap<QString, SyncSide> fields; ///< single fields
};
using SyncChoices = QHash<SyncKey, SyncChoice>;

/// What differs in \a item is as \a side has it; all else as the plan proposes.
SyncChoice decideFor(const SyncItem& item, SyncSide side);

/// One record's part of a run: how each side looks before and after. A side whose record is the same before and after
/// is not written. Once both are written, \a agreed is what the journal says of it.
struct SyncStep
{
    SyncKey key;
    QString title;
    std::optional<SyncRecord> hereBefore;
    std::optional<SyncRecord> hereAfter;
    std::optional<SyncRecord> thereBefore;
    std::optional<SyncRecord> thereAfter;
    std::optional<SyncRecord> agreed;
    bool kept = false; ///< a removal that is not carried out, because the record is still used

    bool writesHere() const { return hereBefore != hereAfter; }
    bool writesThere() const { return thereBefore != thereAfter; }
    friend bool operator==(const SyncStep&, const SyncStep&) = default;
};

/// What is to be done, in order: first what is put, so that what is named comes before what names it; then what is
/// removed, the other way round.
struct SyncSettled
{
    QList<SyncStep> steps;
    qsizetype undecided = 0; ///< items that still wait for a person
};

/// Turns a plan and the choices about it into steps. Pure; any thread. No record is removed on a side where something
/// still uses it after the run; it comes back on the other one instead.
SyncSettled settle(const SyncInput& input, const SyncPlan& plan, const SyncChoices& choices = {});

/// The order in which steps are done: what is put before what names it, then what is removed, the other way round.
void putInOrder(QList<SyncStep>& steps);

/// The part of \a steps that is done here, as one Edit for people to undo. Steps whose record is no longer as the plan
/// saw it are left out and named in \a moved; the next run plans them anew.
Edit editHere(const QList<SyncStep>& steps, const JobState& now, QList<SyncKey>* moved = nullptr);

/// Writes one record, or its absence, into the part of \a edit that is for its kind.
void addToEdit(Edit& edit, const SyncKey& key, const std::optional<SyncRecord>& record);

/// Calls \a visit with the key of every record that \a edit writes.
void forEachPut(const Edit& edit, const std::function<void(const SyncKey&)>& visit);
/// The same of those that it removes.
void forEachRemoved(const Edit& edit, const std::function<void(const SyncKey&)>& visit);
/// Both.
void forEachKey(const Edit& edit, const std::function<void(const SyncKey&)>& visit);

} // namespace firstring
