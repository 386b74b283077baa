// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/LocalServer.h"
#include "models/vault/Vault.h"
#include "models/workspace/Workspace.h"

namespace firstring {

/// From now on \a server, where it speaks HTTPS, lets other workstations ask for \a job and change it: who has a token.
/// Main thread; lasts as long as the server, which the job outlives.
void serveOthers(LocalServer& server, Workspace& job, const Vault& vault, const Clock& clock);

} // namespace firstring
