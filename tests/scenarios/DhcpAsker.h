// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/dhcp/DhcpMessage.h"
#include "app/server/dhcp/Frames.h"
#include "tests/support/Namespace.h"

#include <cstdio>
#include <cstring>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring::test {

/// What came back, and how.
struct Heard
{
    bool toAll = false; ///< as an Ethernet broadcast
    quint32 destination = 0;
    dhcp::Message message;
};

/// Runs inside a namespace: sends one message as a broadcast of the card and prints the first answer to its transaction
/// as `all|us ADDRESS HEX`; nothing after \a tenths of a second.
inline int askOnce(const char* card, const QByteArray& payload, int tenths)
{
    const int descriptor = ::socket(AF_PACKET, SOCK_DGRAM, htons(ETH_P_IP));
    sockaddr_ll name{};
    name.sll_family = AF_PACKET;
    name.sll_protocol = htons(ETH_P_IP);
    name.sll_ifindex = int(::if_nametoindex(card));
    name.sll_halen = ETH_ALEN;
    if (descriptor < 0 || ::bind(descriptor, reinterpret_cast<sockaddr*>(&name), sizeof name) != 0)
        return 2;
    const auto asked = dhcp::parse(payload).message;
    if (!asked)
        return 2;
    const QByteArray frame = dhcp::writeUdp({.source = asked->ciaddr,
                                             .destination = 0xffff'ffff,
                                             .sourcePort = dhcp::clientPort,
                                             .destinationPort = dhcp::serverPort,
                                             .payload = payload});
    std::memset(name.sll_addr, 0xff, ETH_ALEN);
    ::sendto(descriptor, frame.constData(), size_t(frame.size()), 0, reinterpret_cast<sockaddr*>(&name), sizeof name);
    for (int left = tenths; left > 0;) {
        pollfd waiting{descriptor, POLLIN, 0};
        if (::poll(&waiting, 1, 100) != 1) {
            --left;
            continue;
        }
        char bytes[2048];
        sockaddr_ll from{};
        socklen_t length = sizeof from;
        const auto got = ::recvfrom(descriptor, bytes, sizeof bytes, 0, reinterpret_cast<sockaddr*>(&from), &length);
        const auto udp = dhcp::readUdp(QByteArrayView(bytes, qMax<qsizetype>(0, got)));
        if (!udp || udp->destinationPort != dhcp::clientPort || from.sll_pkttype == PACKET_OUTGOING)
            continue;
        const auto answer = dhcp::parse(udp->payload).message;
        if (!answer || !answer->isReply || answer->xid != asked->xid || answer->hardware != asked->hardware)
            continue;
        std::printf("%s %u %s\n", from.sll_pkttype == PACKET_BROADCAST ? "all" : "us", udp->destination,
                    udp->payload.toByteArray().toHex().constData());
        return 0;
    }
    return 0;
}

inline constexpr int duePatience = 150;    ///< tenths of a second; a server probes an address before it offers it
inline constexpr int silencePatience = 15; ///< where no answer is due

/// The answer to \a message, asked on eth0 of \a place by this program itself, started in there.
inline std::optional<Heard> ask(const Namespace& place, const dhcp::Message& message, int tenths = duePatience)
{
    const NamespaceRun run =
        place.run({QCoreApplication::applicationFilePath(), QStringLiteral("--ask"), QStringLiteral("eth0"),
                   QString::fromLatin1(dhcp::serialize(message).toHex()), QString::number(tenths)});
    const QByteArrayList words = run.out.simplified().split(' ');
    if (words.size() != 3)
        return std::nullopt;
    const auto parsed = dhcp::parse(QByteArray::fromHex(words[2])).message;
    if (!parsed)
        return std::nullopt;
    return Heard{words[0] == "all", words[1].toUInt(), *parsed};
}

} // namespace firstring::test
