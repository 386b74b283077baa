// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/services/DhcpRun.h"

#include "app/server/dhcp/Frames.h"
#include "app/server/ports/DhcpSockets.h"
#include "models/base/Log.h"
#include "models/domain/Ipv4.h"

#include <QRandomGenerator>

namespace firstring {

namespace {

constexpr int receiveBuffer = 1024 * 1024; ///< a shelf of phones that get power back asks all at once

dhcp::Plan guarded(dhcp::Plan plan, const QString& job)
{
    plan.guard = dhcp::scoutMac("firstring job " + job.toUtf8());
    return plan;
}

dhcp::Scout::Plan scoutPlan(const dhcp::Plan& plan)
{
    return {.own = plan.own, .mac = plan.guard, .asPhone = false, .goesOn = true};
}

QString serversIn(const QList<DhcpServerSeen>& servers)
{
    QStringList names;
    for (const DhcpServerSeen& seen : servers)
        names.append(dotted(seen.server));
    return names.join(QLatin1String(", "));
}

} // namespace

DhcpRun::DhcpRun(const ServiceContext& context, dhcp::PhoneAdvisor& advisor, const DhcpSettings& settings,
                 dhcp::Plan plan, NetworkCard card)
    : m_context(context)
    , m_settings(settings)
    , m_card(std::move(card))
    , m_machine(guarded(std::move(plan), context.provisioner.job().name), advisor)
    , m_prober(m_card.hardware)
    , m_scout(scoutPlan(m_machine.plan()), QRandomGenerator::global()->generate() & 0x7fff'ffff)
{
    m_beat.setInterval(beatMs);
    connect(&m_beat, &QTimer::timeout, this, &DhcpRun::beat);
}

DhcpRun::~DhcpRun()
{
    m_notifier.reset();
    const bool wasOn = m_phase == Phase::On || m_phase == Phase::Waiting || m_phase == Phase::Looking;
    m_phase = Phase::Off;
    m_sentence.clear();
    if (wasOn)
        m_context.provisioner.report({.id = EventId::DhcpStopped, .transport = Transport::Dhcp});
    m_context.provisioner.setDhcpStatus({});
}

Result<void> DhcpRun::open()
{
    const PortHelper& helper = m_context.ports.helper();
    const Result<int> arp = openPackets(porthelper::arp, m_card, helper);
    if (!arp)
        return arp.error();
    m_arp = std::make_unique<PacketSocket>(*arp, m_card.index, [this](QByteArrayView packet) { hearArp(packet); });
    const Result<int> replies = openPackets(porthelper::dhcpReplies, m_card, helper);
    if (!replies)
        return replies.error();
    m_replies =
        std::make_unique<PacketSocket>(*replies, m_card.index, [this](QByteArrayView packet) { hearServer(packet); });
    const int given = m_context.ports.lend(QStringLiteral("dhcp"));
    const Result<int> port = given >= 0 ? Result<int>(given) : openDhcpPort(m_card, helper);
    if (!port)
        return port.error();
    if (m_port.adopt(*port, receiveBuffer) != 0)
        return dhcpElsewhere();
    m_notifier = std::make_unique<QSocketNotifier>(m_port.descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &DhcpRun::receive);

    refreshReservations();
    const qint64 wallNow = m_context.clock.now().toMSecsSinceEpoch();
    const QList<DhcpLease> leases = m_context.provisioner.leases().all();
    for (const DhcpLease& lease : leases) {
        // A clock set backwards never makes a lease longer than it was given for (trust.md 2).
        const qint64 left = qBound(qint64(0), lease.expiresMs - wallNow, m_machine.plan().leaseMs);
        m_machine.restore(lease.address, {lease.clientKey, lease.mac}, lease.model, now() + left);
    }
    m_phase = Phase::Looking;
    m_scout.look(now());
    m_beat.start();
    act();
    showStatus();
    return {};
}

void DhcpRun::receive()
{
    while (m_port.receive(m_inbox)) {
        if (!isAnswering())
            continue;
        for (const DatagramSocket::Incoming& incoming : m_inbox.received) {
            const dhcp::Parsed parsed = dhcp::parse(incoming.bytes);
            if (!parsed.message)
                continue;
            const auto chosen = parsed.message->number(dhcp::option::serverId);
            if (parsed.message->type() == dhcp::MessageType::Request && chosen && *chosen != m_machine.plan().own)
                m_scout.hint(now());
            m_machine.receive(*parsed.message, now());
        }
    }
    act();
}

void DhcpRun::hearServer(QByteArrayView packet)
{
    const auto udp = dhcp::readUdp(packet);
    if (!udp || udp->sourcePort != dhcp::serverPort)
        return;
    if (const dhcp::Parsed parsed = dhcp::parse(udp->payload); parsed.message)
        m_scout.hear(*parsed.message, udp->source);
    judge();
}

void DhcpRun::hearArp(QByteArrayView packet)
{
    if (const auto arp = dhcp::readArp(packet))
        m_prober.hear(*arp);
    act();
}

void DhcpRun::tick()
{
    refreshReservations();
    if (m_phase == Phase::Stopped)
        return close();
    m_scout.tick(now());
    act();
    showStatus();
}

/// The port is free for others from now on.
void DhcpRun::close()
{
    m_beat.stop();
    m_notifier.reset();
    m_port.close();
    m_arp.reset();
    m_replies.reset();
}

void DhcpRun::beat()
{
    if (m_phase == Phase::Stopped) {
        m_beat.stop();
        return;
    }
    m_scout.tick(now());
    m_prober.tick(now());
    judge();
    act();
}

void DhcpRun::judge()
{
    if (m_machine.plan().beside)
        judgeBeside();
    else
        judgeFull();
}

void DhcpRun::judgeFull()
{
    if (m_phase != Phase::Stopped && !m_scout.servers().isEmpty())
        return enter(Phase::Stopped, EventId::DhcpOtherServer, serversIn(m_scout.servers()));
    if (m_phase == Phase::Looking && m_scout.rounds() > 0)
        enter(Phase::On, EventId::DhcpStarted,
              QStringLiteral("%1-%2, %3").arg(m_settings.first, m_settings.last, m_card.name));
}

void DhcpRun::judgeBeside()
{
    for (const DhcpServerSeen& seen : m_scout.servers()) {
        if (!seen.mask)
            continue; // overheard only
        m_machine.setNetwork({.mask = seen.mask, .routers = seen.routers, .dns = seen.dns, .domain = seen.domain});
        if (m_phase != Phase::On)
            enter(Phase::On, EventId::DhcpStarted,
                  QStringLiteral("%1-%2, %3, %4")
                      .arg(m_settings.first, m_settings.last, m_card.name, dotted(seen.server)));
        return;
    }
    if (m_phase == Phase::Looking && m_scout.rounds() > 0)
        enter(Phase::Waiting, EventId::DhcpWaits, m_card.name);
}

void DhcpRun::enter(Phase phase, EventId event, const QString& subject)
{
    m_phase = phase;
    m_sentence = phase == Phase::On ? QString() : eventSentence(event, subject);
    m_context.provisioner.report({.id = event, .transport = Transport::Dhcp, .name = subject, .subject = subject});
    showStatus();
}

/// Does what the machines want done, until nothing is left.
void DhcpRun::act()
{
    if (m_phase == Phase::Stopped)
        return; // nothing leaves us any more, not even what was about to
    const QList<QByteArray> questions = m_scout.takeQuestions();
    for (const QByteArray& payload : questions)
        m_replies->send(PacketSocket::Payload::Ip, dhcp::questionFrame(payload, m_card.at.address));
    for (bool isMore = true; isMore;) {
        const QList<dhcp::AddressProber::Found> found = m_prober.takeFound();
        for (const dhcp::AddressProber::Found& one : found)
            m_machine.probed(one.address, one.owner, now());
        const dhcp::Actions actions = m_machine.take();
        isMore = !found.isEmpty();
        for (const quint32 address : actions.probe)
            m_prober.start(address, now());
        for (const dhcp::Outgoing& out : actions.send)
            send(out);
        for (const dhcp::News& news : actions.news)
            tell(news);
    }
    const QList<dhcp::ArpFrame> asked = m_prober.takeQuestions();
    for (const dhcp::ArpFrame& question : asked)
        m_arp->send(PacketSocket::Payload::Arp, dhcp::writeArp(question));
    m_port.flush();
    if (m_prober.isBusy() || m_scout.isLooking()) {
        if (!m_beat.isActive())
            m_beat.start();
    } else {
        m_beat.stop();
    }
}

void DhcpRun::send(const dhcp::Outgoing& out)
{
    if (out.link.isZero()) {
        m_port.send(Ipv4Endpoint{out.destination, out.port}, out.packet);
        return;
    }
    m_arp->send(PacketSocket::Payload::Ip,
                dhcp::writeUdp({.source = m_card.at.address,
                                .destination = out.destination,
                                .sourcePort = dhcp::serverPort,
                                .destinationPort = out.port,
                                .payload = out.packet}),
                out.link);
}

void DhcpRun::tell(const dhcp::News& news)
{
    LeaseNews told{.event = news.id,
                   .mac = news.mac,
                   .who = news.who,
                   .vendorClass = news.vendorClass,
                   .address = news.address,
                   .lease = {}};
    if (news.id == EventId::DhcpLeased || news.id == EventId::DhcpRenewed) {
        told.lease = DhcpLease{.address = news.address,
                               .mac = news.mac,
                               .clientKey = news.clientKey,
                               .model = news.who.model,
                               .expiresMs = m_context.clock.now().toMSecsSinceEpoch() + news.leaseMs};
    } else if (news.id == EventId::DhcpReleased || news.id == EventId::DhcpDeclined) {
        told.lease = DhcpLease{.address = news.address};
    } else if (news.id == EventId::DhcpPoolEmpty) {
        told.subject = QStringLiteral("%1-%2").arg(m_settings.first, m_settings.last);
    }
    m_context.provisioner.leased(told);
}

void DhcpRun::refreshReservations()
{
    const quint64 number = m_context.provisioner.jobNumber();
    if (m_reservedOf == number)
        return;
    m_reservedOf = number;
    QHash<MacAddress, quint32> reserved;
    m_context.provisioner.job().phones.forEach([&](const Phone& phone) {
        if (const quint32 address = reservedAddress(phone))
            reserved.insert(phone.mac, address);
    });
    m_machine.setReservations(reserved);
    for (auto it = reserved.cbegin(); it != reserved.cend(); ++it) {
        if (m_machine.book().reservedFor(it.key()) == it.value() || m_toldUnfit.contains(it.key()))
            continue;
        m_toldUnfit.insert(it.key());
        m_context.provisioner.report({.id = EventId::DhcpReservationUnfit,
                                      .mac = it.key(),
                                      .transport = Transport::Dhcp,
                                      .subject = dotted(it.value())});
    }
}

void DhcpRun::showStatus()
{
    const DhcpStatus status{.mode = m_settings.mode,
                            .phase = m_phase,
                            .card = m_card.name,
                            .range = m_settings.first + u'-' + m_settings.last,
                            .leases = m_machine.book().bound(now()),
                            .size = static_cast<int>(m_machine.book().size()),
                            .sentence = m_sentence};
    if (status == m_shown)
        return;
    m_shown = status;
    m_context.provisioner.setDhcpStatus(status);
}

} // namespace firstring
