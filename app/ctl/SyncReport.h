// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Printer.h"
#include "models/domain/sync/Remote.h"
#include "models/domain/sync/SyncAccount.h"
#include "models/domain/sync/SyncPlan.h"

namespace firstring {

/// Secret values as dots unless \a withSecrets.
void printPlan(Printer& printer, const QString& remote, const SyncPlan& plan, bool otherRestored, bool withSecrets);
void printAccount(Printer& printer, const SyncAccount& account);
/// Without what is secret of it.
void printRemotes(Printer& printer, const QList<Remote>& remotes, const QList<SyncAccount>& runs);

} // namespace firstring
