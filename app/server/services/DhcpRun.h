// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/dhcp/AddressProber.h"
#include "app/server/dhcp/DhcpMachine.h"
#include "app/server/dhcp/Scout.h"
#include "app/server/services/Service.h"
#include "app/server/transport/NetworkCard.h"
#include "app/server/transport/linux/DatagramSocket.h"
#include "app/server/transport/linux/PacketSocket.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace firstring {

/// One run of our DHCP on one card of a Linux computer: three sockets (port 67; ARP; what other servers say), and
/// between them the machine that answers, the prober that looks whether an address is in use, and the scout that looks
/// for other servers. Moves bytes and time, decides only when to begin and to end. Server thread.
class DhcpRun final : public QObject
{
    Q_OBJECT

public:
    static constexpr int beatMs = 50; ///< while a probe or a look goes on

    DhcpRun(const ServiceContext& context, dhcp::PhoneAdvisor& advisor, const DhcpSettings& settings, dhcp::Plan plan,
            NetworkCard card);
    ~DhcpRun() override;

    /// Opens the sockets and begins to look around.
    Result<void> open();
    /// About once a second.
    void tick();

private:
    using Phase = DhcpStatus::Phase;

    void receive();
    void hearServer(QByteArrayView packet);
    void hearArp(QByteArrayView packet);
    void beat();
    void close();
    void judge();
    void judgeFull();
    void judgeBeside();
    void act();
    void send(const dhcp::Outgoing& out);
    void tell(const dhcp::News& news);
    void enter(Phase phase, EventId event, const QString& subject);
    void showStatus();
    void refreshReservations();
    bool isAnswering() const { return m_phase == Phase::On; }
    qint64 now() const { return m_context.clock.monotonicMs(); }

    const ServiceContext m_context;
    const DhcpSettings m_settings;
    const NetworkCard m_card;
    dhcp::DhcpMachine m_machine;
    dhcp::AddressProber m_prober;
    dhcp::Scout m_scout;
    DatagramSocket m_port;
    DatagramSocket::Inbox m_inbox;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<PacketSocket> m_arp;
    std::unique_ptr<PacketSocket> m_replies;
    QTimer m_beat;
    Phase m_phase = Phase::Off;
    QString m_sentence;
    int m_judgedRounds = 0;
    quint64 m_reservedOf = 0; ///< the job whose reservations are set
    QSet<MacAddress> m_toldUnfit;
    DhcpStatus m_shown;
};

} // namespace firstring
