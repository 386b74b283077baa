// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/services/TftpService.h"

namespace firstring {

Result<void> TftpService::start(const ServerSettings& settings, const QHostAddress& address, ServerEndpoints& endpoints)
{
    const QString name = QStringLiteral("tftp");
    const ListenAt at = m_context.ports.place(name, address, settings.tftpPort);
    if (at.port < 0)
        return {};
    m_transport = makeTftpTransport(m_context.transport, at.address,
                                    {.handler = m_context.handler,
                                     .files = m_context.files,
                                     .nextId = &m_context.nextId,
                                     .ports = &m_context.reachable},
                                    m_context.clock);
    const Result<int> port = m_context.ports.open(name, porthelper::udp, at, [&](const ListenAt& here) {
        return m_transport->listen(here.address, here.port, endpoints.httpPort, here.bound);
    });
    if (!port)
        return port.error();
    endpoints.tftpPort = *port;
    return {};
}

} // namespace firstring
