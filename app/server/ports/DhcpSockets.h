// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/ports/PortHelper.h"
#include "app/server/transport/NetworkCard.h"

namespace firstring {

// The sockets that DHCP needs, by our own right or else through the port helper. The descriptors belong to the caller.
// Errors: DHCP_NEEDS_RIGHT, DHCP_PORT_IN_USE, DHCP_ELSEWHERE (this system is not Linux: nothing of the kind is offered
// there), PORT_HELPER_SILENT. Any thread; waits for the helper a moment.

/// UDP port 67 of the whole card, from which broadcasts can be sent.
Result<int> openDhcpPort(const NetworkCard& card, const PortHelper& helper);
/// \a kind: arp or dhcpReplies.
Result<int> openPackets(porthelper::Kind kind, const NetworkCard& card, const PortHelper& helper);

/// Why DHCP cannot be served or looked at here.
Error dhcpElsewhere();

} // namespace firstring
