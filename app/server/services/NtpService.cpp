// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/services/NtpService.h"

namespace firstring {

NtpService::NtpService(const ServiceContext& context)
    : m_context(context)
    , m_time(NtpClock::system())
    , m_listener(Transport::Ntp, [this](const UdpListener::Datagram& question) {
        ntp::TimeAnswers::Reply reply = m_time.receive(question.bytes, question.from.toString(),
                                                       NtpClock::system().nowNs(), m_context.clock.monotonicMs());
        if (!reply.packet.isEmpty())
            m_listener.send({reply.packet, question.from, question.port});
        if (reply.event)
            m_context.provisioner.report(std::move(*reply.event));
    })
{}

Result<void> NtpService::start(const ServerSettings& settings, const QHostAddress& address, ServerEndpoints& endpoints)
{
    const QString name = QStringLiteral("ntp");
    const ListenAt at = m_context.ports.place(name, address, settings.ntpPort);
    if (at.port < 0)
        return {};
    const Result<int> port = m_context.ports.open(name, porthelper::udp, at, [this](const ListenAt& here) {
        return m_listener.listen(here.address, here.port, here.bound);
    });
    if (!port)
        return port.error();
    endpoints.ntpPort = *port;
    return {};
}

} // namespace firstring
