// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/domain/sync/Access.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace firstring::api {

/// One change that a client wants.
struct ItemChange
{
    SyncKey key;
    std::optional<SyncRecord> record; ///< nothing: remove it
    std::optional<QByteArray>
        expected; ///< tag of the record that the client knows; empty: there must be none; nothing: anything
};

/// What came of it.
struct ItemOutcome
{
    int status = 200; ///< 200, 201, 204; 403, 404, 409, 412, 422
    QByteArray tag;   ///< of the record as it is now; empty when there is none
    QString code;     ///< of the problem, if it is one
    QString sentence;

    bool isDone() const { return status < 300; }
    QJsonObject toJson() const;
};

/// All changes of one request, judged one after the other, and the one Edit that they make together.
struct Batch
{
    Edit edit; ///< empty when nothing changes
    QList<ItemOutcome> outcomes;
};

/// Pure. Each item stands for itself: one that is refused does not stop the others. What is already as the client wants
/// it is done, whatever it expected: so a request may be sent again after its answer was lost.
Batch runBatch(const JobState& job, Role role, const QList<ItemChange>& items);

} // namespace firstring::api
