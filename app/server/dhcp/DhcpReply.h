// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/dhcp/DhcpMessage.h"
#include "app/server/dhcp/DhcpPlan.h"

namespace firstring::dhcp {

/// A packet and where it goes. Port 68, or 67 for a relay.
struct Outgoing
{
    QByteArray packet;
    quint32 destination = 0; ///< 255.255.255.255: to all
    quint16 port = clientPort;
    MacAddress link; ///< straight to this card: its owner has no address yet and answers no ARP; zero: as usual
};

/// An offer or an acknowledgement. \a address and \a leaseMs are 0 in the answer to INFORM. \a advice: null for what is
/// no phone. Mask always; router, DNS, NTP and the rest as the client asked (option 55), or all if it did not say.
Message makeReply(const Plan& plan, const NetworkFacts& network, const Message& request, MessageType type,
                  quint32 address, qint64 leaseMs, const PhoneAdvice* advice);
/// A refusal; \a why is for people who read packets.
Message makeNak(const Plan& plan, const Message& request, const char* why);

/// With the length the client takes, and to where RFC 2131 4.1 says.
Outgoing dispatch(const Message& reply, const Message& request);

/// Option 43 of these phones: sub-option 2 = URL, 3 = contact the maker's RCS (phones.md B6). Empty without a URL, or
/// with one too long.
QByteArray phoneInformation(const PhoneAdvice& advice);

} // namespace firstring::dhcp
