// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/discovery/DnsMessage.h"

namespace firstring::mdns {

/// The bytes of \a message. Names are written once and pointed at after that (RFC 1035 4.1.4), also those in PTR, SRV
/// and NSEC data, except SRV's when \a forOldClients (RFC 6762 18.14). Round trip: parse() gives the same message.
QByteArray write(const Message& message, bool forOldClients = false);

} // namespace firstring::mdns
