// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/LocalServer.h"
#include "models/workspace/Workspace.h"

namespace firstring {

/// From now on \a server, which serves \a job, judges phones as one with the servers of others, if the job is shared:
/// HTTP and HTTPS as one, TFTP as far as its phones ask again; addresses of DHCP are each server's own. Before it
/// starts. Main thread; lasts as long as the server, which the job outlives.
void shareGate(LocalServer& server, Workspace& job);

} // namespace firstring
