// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/why/Facts.h"
#include "models/ports/ServerControl.h"

namespace firstring {

/// What the local server is, as facts that may explain why a phone is as it is. Pure.
void addServer(why::Facts& facts, const ServerEndpoints& at);
/// The same of our DHCP.
void addDhcp(why::Facts& facts, const DhcpStatus& dhcp);

} // namespace firstring
