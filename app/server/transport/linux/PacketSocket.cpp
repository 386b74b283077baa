// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/linux/PacketSocket.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <cstring>
#include <fcntl.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring {

namespace {

constexpr int maxAtOnce = 256; ///< then timers and mailboxes have their turn
constexpr size_t longest = 2048;

} // namespace

PacketSocket::PacketSocket(int descriptor, int card, Heard heard)
    : m_descriptor(descriptor)
    , m_card(card)
    , m_heard(std::move(heard))
    , m_notifier(std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read))
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { receive(); });
}

PacketSocket::~PacketSocket()
{
    m_notifier.reset();
    ::close(m_descriptor);
}

void PacketSocket::receive()
{
    char bytes[longest];
    for (int i = 0; i < maxAtOnce; ++i) {
        const auto length = ::recv(m_descriptor, bytes, sizeof bytes, MSG_DONTWAIT);
        if (length < 0)
            return; // nothing more, or the card is down: the service looks after that
        m_heard(QByteArrayView(bytes, length));
    }
}

bool PacketSocket::send(Payload payload, const QByteArray& packet, MacAddress link)
{
    sockaddr_ll name{};
    name.sll_family = AF_PACKET;
    name.sll_protocol = htons(payload == Payload::Ip ? ETH_P_IP : ETH_P_ARP);
    name.sll_ifindex = m_card;
    name.sll_halen = ETH_ALEN;
    if (link.isZero()) {
        std::memset(name.sll_addr, 0xff, ETH_ALEN);
    } else {
        qToBigEndian(static_cast<quint16>(link.bits() >> 32), name.sll_addr);
        qToBigEndian(static_cast<quint32>(link.bits()), name.sll_addr + 2);
    }
    return ::sendto(m_descriptor, packet.constData(), static_cast<size_t>(packet.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
                    reinterpret_cast<const sockaddr*>(&name), sizeof name) == packet.size();
}

} // namespace firstring
