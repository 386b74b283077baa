// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/RemoteSide.h"
#include "models/domain/sync/Remote.h"
#include "models/vault/Vault.h"

#include <memory>

namespace firstring {

/// The way to that remote. REMOTE_PROFILE.
Result<std::unique_ptr<RemoteSide>> sideOf(const Remote& remote, const Vault& vault);

/// A remote as people type it: a name, and an address or a folder; with the random word by which this copy of the job
/// is known there.
Remote newRemote(const QString& name, const QString& place);

} // namespace firstring
