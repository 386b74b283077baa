// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace firstring::dhcp {

/// A UDP datagram as a packet socket sees it: with its IPv4 header. Host order.
struct UdpFrame
{
    quint32 source = 0;
    quint32 destination = 0;
    quint16 sourcePort = 0;
    quint16 destinationPort = 0;
    QByteArrayView payload; ///< points into what was read
};

/// Any bytes. Nothing: no whole UDP over IPv4, or a fragment. Checksums are not looked at: within one computer cards
/// leave them to be filled in later.
std::optional<UdpFrame> readUdp(QByteArrayView bytes);
QByteArray writeUdp(const UdpFrame& frame);

/// An ARP packet for IPv4 over Ethernet, without its Ethernet header (RFC 826).
struct ArpFrame
{
    bool isReply = false;
    MacAddress sender;
    quint32 senderAddress = 0;
    MacAddress target;
    quint32 targetAddress = 0;
};

std::optional<ArpFrame> readArp(QByteArrayView bytes);
QByteArray writeArp(const ArpFrame& frame);

} // namespace firstring::dhcp
