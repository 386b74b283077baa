// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preflight/PreflightFacts.h"

namespace firstring {

/// The firewalls of this computer and what they do to \a wanted (`8080/tcp`): ufw by its files, firewalld and nftables
/// by their own programs; reading only. Blocks: for the pool.
QList<FirewallFact> firewalls(const QStringList& wanted);

} // namespace firstring
