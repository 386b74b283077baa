// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/DhcpDetector.h"

#include "app/server/dhcp/Frames.h"
#include "app/server/dhcp/Scout.h"
#include "app/server/ports/DhcpSockets.h"
#ifdef Q_OS_LINUX
#include "app/server/transport/linux/PacketSocket.h"
#endif

#include <QRandomGenerator>

namespace firstring {

#ifndef Q_OS_LINUX
class PacketSocket
{};
#endif

namespace {

constexpr int beatMs = 50;

} // namespace

DhcpDetector::DhcpDetector(PortHelper helper, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_helper(std::move(helper))
    , m_clock(clock)
{
    m_beat.setInterval(beatMs);
    connect(&m_beat, &QTimer::timeout, this, &DhcpDetector::beat);
}

DhcpDetector::~DhcpDetector() = default;

void DhcpDetector::start(const QString& interfaceName)
{
    if (const Result<void> opened = open(interfaceName); !opened) {
        QTimer::singleShot(0, this, [this, why = opened.error()] { Q_EMIT finished(why); });
        return;
    }
    m_scout->look(m_clock.monotonicMs());
    send();
    m_beat.start();
}

#ifdef Q_OS_LINUX

Result<void> DhcpDetector::open(const QString& interfaceName)
{
    const Result<NetworkCard> card = findCard(interfaceName, QHostAddress());
    if (!card)
        return card.error();
    const Result<int> socket = openPackets(porthelper::dhcpReplies, *card, m_helper);
    if (!socket)
        return socket.error();
    m_card = card->name;
    m_own = card->at.address;
    m_socket = std::make_unique<PacketSocket>(*socket, card->index, [this](QByteArrayView packet) { hear(packet); });
    // The same address at every look from this card: other servers set aside one for it at most.
    const MacAddress mac = dhcp::scoutMac("firstring look " + card->hardware.plain().toLatin1());
    m_scout = std::make_unique<dhcp::Scout>(dhcp::Scout::Plan{.own = m_own, .mac = mac, .asPhone = true},
                                            QRandomGenerator::global()->generate() & 0x7fff'ffff);
    return {};
}

void DhcpDetector::hear(QByteArrayView packet)
{
    const auto udp = dhcp::readUdp(packet);
    if (!udp || udp->sourcePort != dhcp::serverPort)
        return;
    if (const dhcp::Parsed parsed = dhcp::parse(udp->payload); parsed.message)
        m_scout->hear(*parsed.message, udp->source);
}

void DhcpDetector::send()
{
    const QList<QByteArray> questions = m_scout->takeQuestions();
    for (const QByteArray& payload : questions)
        m_socket->send(PacketSocket::Payload::Ip, dhcp::questionFrame(payload, m_own));
}

#else

Result<void> DhcpDetector::open(const QString&)
{
    return dhcpElsewhere();
}

void DhcpDetector::hear(QByteArrayView) {}
void DhcpDetector::send() {}

#endif

void DhcpDetector::beat()
{
    m_scout->tick(m_clock.monotonicMs());
    send();
    if (m_scout->isLooking())
        return;
    m_beat.stop();
    Q_EMIT finished(DhcpSurvey{m_card, m_scout->servers()});
}

} // namespace firstring
