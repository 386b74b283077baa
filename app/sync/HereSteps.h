// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"
#include "models/domain/sync/Settle.h"

namespace firstring {

class Workspace;

/// The files that a record is made of.
QList<BlobRef> filesOf(const SyncRecord& record);
/// What people took out of this job.
QSet<SyncKey> removedFrom(const Workspace& workspace);

/// What became of the part of a run that is done here.
struct HereResult
{
    QList<SyncStep> done;
    QList<SyncStep> moved; ///< a person changed the record meanwhile
    QList<std::pair<SyncStep, QString>> refused;
    std::optional<Error> trouble; ///< the job takes nothing any more
};

/// Carries out what \a steps write here as one undoable edit called \a text. What the job refuses is left out, and all
/// else is done.
HereResult performSteps(Workspace& workspace, const QList<SyncStep>& steps, const QString& text);

} // namespace firstring
