// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/Remote.h"
#include "models/domain/sync/SyncAccount.h"

#include <QByteArray>

namespace firstring::json {

/// Without its secret, which the store seals.
QByteArray fromRemote(const Remote& remote);
/// JOB_DAMAGED when it is not what fromRemote() writes.
Result<Remote> toRemote(const QByteArray& text);

QByteArray fromAccount(const SyncAccount& account);
Result<SyncAccount> toAccount(const QByteArray& text);

} // namespace firstring::json
