// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/Settle.h"

namespace firstring {

/// What takes a run back: the records that \a done wrote, on both sides and in the journal as \a plan found them. Where
/// a record was changed since, its step is refused as any other whose record moved. Pure.
QList<SyncStep> takenBack(const QList<SyncStep>& done, const SyncPlan& plan);

} // namespace firstring
