// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ServerEngine.h"

#include "app/server/transport/PortRefusal.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace firstring {

namespace {

/// Thousands of connections and transfers need a descriptor each; the usual soft limit is 1,024.
void raiseDescriptorLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = qMin<rlim_t>(limit.rlim_max, 65'536);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

} // namespace

ServerEngine::ServerEngine(FileOpener& files, const Clock& clock, Mailbox<ServerReport>::Handle reports,
                           TransportKind transport, PortOpener ports)
    : m_clock(clock)
    , m_reports(std::move(reports))
    , m_provisioner(clock)
    , m_httpContext{.handler = m_provisioner, .files = files, .nextId = &m_nextId}
    , m_transport(transport)
    , m_ports(std::move(ports))
{
    connect(&m_newsTimer, &QTimer::timeout, this, &ServerEngine::tellNews);
    connect(&m_tickTimer, &QTimer::timeout, this, [this] { m_provisioner.tick(); });
}

ServerEngine::~ServerEngine() = default;

bool ServerEngine::start(const ServerSettings& settings, const JobSnapshot& job, const QList<PhoneTrack>& tracks)
{
    raiseDescriptorLimit();
    // Before a listener opens: the first phone must find everything in place.
    if (job)
        m_provisioner.setJob(job);
    m_provisioner.restore(tracks);
    Result<ServerUp> up = listen(settings);
    if (!up) {
        closeAll();
        m_reports.post(ServerRefused{up.error()});
        return false;
    }
    m_reports.post(*up);
    m_newsTimer.start(newsMs);
    m_tickTimer.start(tickMs);
    return true;
}

Result<ServerUp> ServerEngine::listen(const ServerSettings& settings)
{
    const QHostAddress address(settings.bind);
    if (address.isNull()) {
        return Error{QStringLiteral("ADDRESS_NOT_HERE"),
                     QCoreApplication::translate(
                         "ServerEngine", "%1 is not an address. Phones can't reach the server. Choose one of this "
                                         "computer's addresses.")
                         .arg(settings.bind),
                     {}};
    }
    ServerUp up{.endpoints = {.address = address.toString()}};
    if (const ListenAt at = m_ports.place(QStringLiteral("http"), address, settings.httpPort); at.port >= 0) {
        m_http = makeHttpTransport(m_transport, at.address, m_httpContext, m_clock);
        const Result<int> port =
            m_ports.open(QStringLiteral("http"), porthelper::tcp, at,
                         [this](const ListenAt& here) { return m_http->listen(here.address, here.port, here.bound); });
        if (!port)
            return port.error();
        up.endpoints.httpPort = *port;
    }
    if (const ListenAt at = m_ports.place(QStringLiteral("tftp"), address, settings.tftpPort); at.port >= 0) {
        m_tftp =
            makeTftpTransport(m_transport, at.address,
                              {.handler = m_provisioner, .files = m_httpContext.files, .nextId = &m_nextId}, m_clock);
        const Result<int> port = m_ports.open(QStringLiteral("tftp"), porthelper::udp, at, [&](const ListenAt& here) {
            return m_tftp->listen(here.address, here.port, up.endpoints.httpPort, here.bound);
        });
        if (port)
            up.endpoints.tftpPort = *port;
        else if (settings.tftpOptional && up.endpoints.isOn())
            up.warning = port.error();
        else
            return port.error();
    }
    if (!up.endpoints.isOn()) {
        return Error{QStringLiteral("NOTHING_TO_SERVE"),
                     QCoreApplication::translate(
                         "ServerEngine", "Both HTTP and TFTP are switched off. Phones would find nothing. Switch one "
                                         "of them on and start again."),
                     {}};
    }
    return up;
}

void ServerEngine::forget(const QList<MacAddress>& phones)
{
    m_provisioner.forget(phones);
    tellNews();
}

void ServerEngine::stop()
{
    m_newsTimer.stop();
    m_tickTimer.stop();
    closeAll();
    tellNews();
}

void ServerEngine::closeAll()
{
    m_http.reset();
    m_tftp.reset();
}

void ServerEngine::tellNews()
{
    if (m_provisioner.hasNews())
        m_reports.post(m_provisioner.takeNews());
}

} // namespace firstring
