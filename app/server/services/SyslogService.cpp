// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/services/SyslogService.h"

namespace firstring {

SyslogService::SyslogService(const ServiceContext& context)
    : m_context(context)
    , m_listener(Transport::Syslog, [this](const UdpListener::Datagram& datagram) {
        if (auto event = m_log.receive(datagram.bytes, datagram.from.toString(), m_context.clock.monotonicMs()))
            m_context.provisioner.report(std::move(*event));
    })
{}

Result<void> SyslogService::start(const ServerSettings& settings, const QHostAddress& address,
                                  ServerEndpoints& endpoints)
{
    const QString name = QStringLiteral("syslog");
    const ListenAt at = m_context.ports.place(name, address, settings.syslogPort);
    if (at.port < 0)
        return {};
    const Result<int> port = m_context.ports.open(name, porthelper::udp, at, [this](const ListenAt& here) {
        return m_listener.listen(here.address, here.port, here.bound);
    });
    if (!port)
        return port.error();
    endpoints.syslogPort = *port;
    return {};
}

void SyslogService::tick()
{
    for (Observation& event : m_log.tick(m_context.clock.monotonicMs()))
        m_context.provisioner.report(std::move(event));
}

} // namespace firstring
