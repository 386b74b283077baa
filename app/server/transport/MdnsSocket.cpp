// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/MdnsSocket.h"

#include "app/server/transport/BoundSocket.h"
#include "app/server/transport/PortRefusal.h"
#include "app/server/transport/linux/SocketRefusal.h"

#include <QCoreApplication>
#include <QNetworkInterface>

#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring {

namespace {

constexpr int longestPacket = 9000; // RFC 6762 17
constexpr int hops = 255;           // 11

bool set(int descriptor, int level, int option, int value)
{
    return ::setsockopt(descriptor, level, option, &value, sizeof value) == 0;
}

sockaddr_in toSockaddr(quint32 address, quint16 port)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    name.sin_addr.s_addr = htonl(address);
    return name;
}

} // namespace

Result<void> MdnsSocket::open(const QHostAddress& address, int bound)
{
    close();
    m_address = address.toIPv4Address();
    bool multicast = false;
    m_card = 0;
    const QList<QNetworkInterface> cards = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& card : cards) {
        const QList<QNetworkAddressEntry> entries = card.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            if (entry.ip() != address)
                continue;
            m_card = card.index();
            m_mask = entry.netmask().toIPv4Address();
            multicast = card.flags().testFlag(QNetworkInterface::CanMulticast);
        }
    }
    if (m_card == 0 || !multicast) {
        if (bound >= 0)
            ::close(bound);
        if (m_card == 0)
            return portRefusal(Transport::Mdns, address, mdns::Responder::port,
                               QAbstractSocket::SocketAddressNotAvailableError, {});
        return Error{QStringLiteral("MDNS_NO_MULTICAST"),
                     QCoreApplication::translate("MdnsSocket",
                                                 "The network card of %1 carries no multicast, so phones that look for "
                                                 "a server would not be heard there. Choose the address of the card "
                                                 "they are plugged into.")
                         .arg(address.toString()),
                     {}};
    }
    if (!join(bound)) {
        const int why = errno;
        close();
        return portRefusal(Transport::Mdns, address, mdns::Responder::port, socketRefusal(why),
                           QString::fromLocal8Bit(strerror(why)));
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { read(); });
    return {};
}

bool MdnsSocket::join(int bound)
{
    m_descriptor = bound >= 0 ? bound : ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0 || (bound >= 0 && !takeOver(bound, false)))
        return false;
    const sockaddr_in everywhere = toSockaddr(INADDR_ANY, mdns::Responder::port);
    if (bound < 0 &&
        (!set(m_descriptor, SOL_SOCKET, SO_REUSEADDR, 1) || !set(m_descriptor, SOL_SOCKET, SO_REUSEPORT, 1) ||
         ::bind(m_descriptor, reinterpret_cast<const sockaddr*>(&everywhere), sizeof everywhere) != 0))
        return false;
    ip_mreqn group{};
    group.imr_multiaddr.s_addr = htonl(mdns::Responder::group);
    group.imr_address.s_addr = htonl(m_address);
    group.imr_ifindex = m_card;
    return ::setsockopt(m_descriptor, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof group) == 0 &&
           ::setsockopt(m_descriptor, IPPROTO_IP, IP_MULTICAST_IF, &group, sizeof group) == 0 &&
           set(m_descriptor, IPPROTO_IP, IP_MULTICAST_TTL, hops) && set(m_descriptor, IPPROTO_IP, IP_TTL, hops) &&
           set(m_descriptor, IPPROTO_IP, IP_MULTICAST_LOOP, 1) && set(m_descriptor, IPPROTO_IP, IP_PKTINFO, 1);
}

void MdnsSocket::close()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void MdnsSocket::send(const QByteArray& packet, const mdns::Peer& to)
{
    const sockaddr_in name = toSockaddr(to.address, to.port);
    // What does not leave is repeated by whoever wanted it.
    [[maybe_unused]] const auto sent =
        ::sendto(m_descriptor, packet.constData(), static_cast<size_t>(packet.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
                 reinterpret_cast<const sockaddr*>(&name), sizeof name);
}

void MdnsSocket::read()
{
    char bytes[longestPacket];
    for (int i = 0; i < perTurn && m_descriptor >= 0; ++i) {
        sockaddr_in from{};
        iovec piece{bytes, sizeof bytes};
        alignas(cmsghdr) char notes[256];
        msghdr message{};
        message.msg_name = &from;
        message.msg_namelen = sizeof from;
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        message.msg_control = notes;
        message.msg_controllen = sizeof notes;
        const auto length = ::recvmsg(m_descriptor, &message, MSG_DONTWAIT);
        if (length < 0)
            return;
        int card = 0;
        for (cmsghdr* note = CMSG_FIRSTHDR(&message); note; note = CMSG_NXTHDR(&message, note)) {
            if (note->cmsg_level != IPPROTO_IP || note->cmsg_type != IP_PKTINFO)
                continue;
            in_pktinfo info{};
            std::memcpy(&info, CMSG_DATA(note), sizeof info);
            card = info.ipi_ifindex;
        }
        const quint32 address = ntohl(from.sin_addr.s_addr);
        const bool near = (address & m_mask) == (m_address & m_mask);
        if (card == m_card && near && (message.msg_flags & MSG_TRUNC) == 0)
            m_receiver({bytes, length}, {address, ntohs(from.sin_port)});
    }
}

} // namespace firstring
