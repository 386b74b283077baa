// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/services/HttpService.h"

namespace firstring {

HttpService::HttpService(const ServiceContext& context)
    : m_context(context)
    , m_http{.handler = context.handler, .files = context.files, .nextId = &context.nextId, .ports = &context.reachable}
{}

Result<void> HttpService::start(const ServerSettings& settings, const QHostAddress& address, ServerEndpoints& endpoints)
{
    const QString name = QStringLiteral("http");
    const ListenAt at = m_context.ports.place(name, address, settings.httpPort);
    if (at.port < 0)
        return {};
    m_http.proxies = http::TrustedProxies(settings.trustedProxies);
    m_transport = makeHttpTransport(m_context.transport, at.address, m_http, m_context.clock,
                                    {.connections = settings.maxConnections, .perAddress = settings.maxPerAddress});
    const Result<int> port = m_context.ports.open(name, porthelper::tcp, at, [this](const ListenAt& here) {
        return m_transport->listen(here.address, here.port, here.bound);
    });
    if (!port)
        return port.error();
    endpoints.httpPort = *port;
    return {};
}

} // namespace firstring
