// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/ApiToken.h"
#include "models/domain/sync/SyncRecord.h"

#include <QHash>

namespace firstring {

struct Edit;

/// Records that people took out of the job, and the revision of the job after that. One that came back is none.
using Removals = QHash<SyncKey, quint64>;

/// Notes in \a removed what \a edit takes out and brings back; \a revision is the job's after it.
void noteRemovals(Removals& removed, const Edit& edit, quint64 revision);

/// What a job keeps for other workstations: not part of what people edit, and of this copy of the job alone.
struct SyncShelf
{
    QString store;                 ///< names this job for ever: 32 hex digits; another job has others
    ApiTokens tokens;              ///< who may ask for its records
    QHash<QString, QString> marks; ///< what clients left here after a run, by client
    Removals removed;

    friend bool operator==(const SyncShelf&, const SyncShelf&) = default;
};

} // namespace firstring
