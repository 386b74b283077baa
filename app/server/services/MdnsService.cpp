// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/services/MdnsService.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSysInfo>

#include <algorithm>

namespace firstring {

namespace {

constexpr qsizetype longestHostShown = 32; // bytes, in a label of 63
constexpr qsizetype mostAskers = 4096;

mdns::Offered offered(const QHostAddress& address)
{
    // One that no other program of this computer uses: Avahi has the plain host name.
    const QByteArray host = "firstring-" + address.toString().replace(u'.', u'-').toLatin1();
    const QByteArray computer =
        QSysInfo::machineHostName()
            .section(u'.', 0, 0)
            .toUtf8()
            .first(qMin(longestHostShown, QSysInfo::machineHostName().section(u'.', 0, 0).toUtf8().size()));
    return {"Firstring (" + computer + ')', host, address.toIPv4Address()};
}

} // namespace

MdnsService::MdnsService(const ServiceContext& context)
    : m_context(context)
    , m_socket([this](QByteArrayView packet, const mdns::Peer& from) {
        if (!m_responder)
            return;
        m_responder->receive(packet, from, m_context.clock.monotonicMs());
        flush();
    })
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_responder->tick(m_context.clock.monotonicMs());
        flush();
    });
}

Result<void> MdnsService::start(const ServerSettings& settings, const QHostAddress& address, ServerEndpoints& endpoints)
{
    if (!settings.mdns)
        return {};
    if (endpoints.tftpPort != mdns::OwnRecords::tftpPort) {
        return Error{QStringLiteral("MDNS_NEEDS_TFTP"),
                     QCoreApplication::translate("MdnsService",
                                                 "Old phones that look for a server in their network ask it by TFTP on "
                                                 "port 69; they know no other port. TFTP is not on port 69 here, so "
                                                 "they are not told of it."),
                     {}};
    }
    m_address = address;
    if (auto opened = open(); !opened)
        return opened;
    endpoints.mdns = true;
    return {};
}

Result<void> MdnsService::open()
{
    const ListenAt at = m_context.ports.place(QStringLiteral("mdns"), m_address, mdns::Responder::port);
    const Result<int> opened =
        m_context.ports.open(QStringLiteral("mdns"), porthelper::udp, at, [this](const ListenAt& here) -> Result<int> {
            const Result<void> open = m_socket.open(m_address, here.bound);
            return open ? Result<int>(here.port) : Result<int>(open.error());
        });
    if (!opened)
        return opened.error();
    m_responder = std::make_unique<mdns::Responder>(
        offered(m_address), [](int bound) { return QRandomGenerator::global()->bounded(bound); });
    m_responder->start(m_context.clock.monotonicMs());
    flush();
    return {};
}

void MdnsService::addressReturned()
{
    // The card may be another one now, and its groups are forgotten with the old one.
    if (m_responder && !open())
        stop();
}

void MdnsService::stop()
{
    if (m_responder) {
        m_responder->stop();
        flush();
    }
    m_timer.stop();
    m_responder.reset();
    m_socket.close();
}

void MdnsService::flush()
{
    for (const mdns::Responder::Outgoing& outgoing : m_responder->takeOutput())
        m_socket.send(outgoing.packet, outgoing.to);
    for (const mdns::Responder::News& news : m_responder->takeNews())
        report(news);
    const qint64 wakeAt = m_responder->wakeAt();
    if (wakeAt >= 0)
        m_timer.start(static_cast<int>(std::clamp<qint64>(wakeAt - m_context.clock.monotonicMs(), 0, 60'000)));
    else
        m_timer.stop();
}

void MdnsService::report(const mdns::Responder::News& news)
{
    using What = mdns::Responder::News::What;
    if (news.what == What::Renamed) {
        m_context.provisioner.report(
            {.id = EventId::DiscoveryRenamed, .transport = Transport::Mdns, .name = news.name});
        return;
    }
    const qint64 now = m_context.clock.monotonicMs();
    if (m_toldMs.size() >= mostAskers)
        m_toldMs.clear();
    if (const auto told = m_toldMs.constFind(news.asker); told != m_toldMs.constEnd() && now - *told < toldEveryMs)
        return;
    m_toldMs.insert(news.asker, now);
    m_context.provisioner.report({.id = EventId::DiscoveryAnswered,
                                  .address = QHostAddress(news.asker).toString(),
                                  .transport = Transport::Mdns});
}

} // namespace firstring
