// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/ListeningSockets.h"
#include "app/server/transport/Transports.h"
#include "models/ports/ServerControl.h"
#include "models/workspace/JobFolder.h"

#include <memory>

namespace firstring {

/// The local server for a job of \a folder, with the evidence of earlier runs; not started yet.
/// \a given: sockets that were handed to this program.
std::unique_ptr<ServerControl> openServer(const JobFolder& folder, Workspace& job,
                                          TransportKind transport = TransportKind::Fast,
                                          std::shared_ptr<const ListeningSockets> given = {});

} // namespace firstring
