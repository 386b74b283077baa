// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/ports/PortHelper.h"
#include "models/domain/preflight/PreflightFacts.h"

namespace firstring {

/// The ports that \a wish wants, each tried for a moment and given back at once. Any thread.
QList<PortFact> lookAtPorts(const PreflightWish& wish, const PortHelper& helper);

/// A request of this computer to that address of its own arrives: at \a port of our running server, else (0) at a
/// listener made for the purpose. Blocks at most 2 s: for the pool.
bool reachesItself(const QString& address, int port);

} // namespace firstring
