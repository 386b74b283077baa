// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ServerEngine.h"

#include "app/server/services/DhcpService.h"
#include "app/server/services/HttpService.h"
#include "app/server/services/HttpsService.h"
#include "app/server/services/MdnsService.h"
#include "app/server/services/NtpService.h"
#include "app/server/services/SyslogService.h"
#include "app/server/services/TftpService.h"

#include <QCoreApplication>
#include <QNetworkInterface>

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
                           TransportKind transport, PortOpener ports, CertificateFolder certificates)
    : m_clock(clock)
    , m_reports(std::move(reports))
    , m_provisioner(clock)
    , m_ports(std::move(ports))
    , m_certificates(std::move(certificates))
{
    const ServiceContext context{m_provisioner, files,    clock,       m_ports,
                                 transport,     m_nextId, m_reachable, m_certificates};
    m_services.push_back(std::make_unique<HttpService>(context));
    m_services.push_back(std::make_unique<HttpsService>(context));
    m_services.push_back(std::make_unique<TftpService>(context));
    m_services.push_back(std::make_unique<MdnsService>(context)); // behind TFTP, of which it tells
    m_services.push_back(std::make_unique<SyslogService>(context));
    m_services.push_back(std::make_unique<NtpService>(context));
    m_services.push_back(std::make_unique<DhcpService>(context)); // behind those that it points phones at
    connect(&m_newsTimer, &QTimer::timeout, this, &ServerEngine::tellNews);
    connect(&m_tickTimer, &QTimer::timeout, this, &ServerEngine::tick);
}

ServerEngine::~ServerEngine() = default;

bool ServerEngine::start(const ServerSettings& settings, const JobSnapshot& job, const QList<PhoneTrack>& tracks,
                         const QList<DhcpLease>& leases)
{
    raiseDescriptorLimit();
    // Before a listener opens: the first phone must find everything in place.
    if (job)
        m_provisioner.setJob(job);
    m_provisioner.restore(tracks);
    m_provisioner.restoreLeases(leases);
    Result<ServerUp> up = listen(settings);
    if (!up) {
        closeAll();
        m_reports.post(ServerRefused{up.error()});
        return false;
    }
    m_endpoints = up->endpoints;
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
    ServerUp up{.endpoints = {.address = address.toString()}, .warnings = {}};
    for (const std::unique_ptr<Service>& service : m_services) {
        const Result<void> started = service->start(settings, address, up.endpoints);
        if (started)
            continue;
        if (!service->isOptional(settings, up.endpoints))
            return started.error();
        up.warnings.append(started.error());
    }
    if (!up.endpoints.isOn()) {
        return Error{QStringLiteral("NOTHING_TO_SERVE"),
                     QCoreApplication::translate(
                         "ServerEngine", "HTTP, HTTPS and TFTP are all switched off. Phones would find nothing. "
                                         "Switch one of them on and start again."),
                     {}};
    }
    m_reachable = {.httpPort = up.endpoints.httpPort,
                   .httpsPort = up.endpoints.httpsPort,
                   .httpsOldPort = up.endpoints.httpsOldPort};
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

void ServerEngine::tick()
{
    m_provisioner.tick();
    watchAddress();
    for (const std::unique_ptr<Service>& service : m_services)
        service->tick();
}

/// A cable is pulled, a card goes to sleep, DHCP takes its time: sockets that are bound to an address outlive that, and
/// phones are answered again as soon as it is back.
void ServerEngine::watchAddress()
{
    const QHostAddress address(m_endpoints.address);
    if (address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6)
        return;
    const bool here = QNetworkInterface::allAddresses().contains(address);
    if (here == m_endpoints.addressHere)
        return;
    m_endpoints.addressHere = here;
    m_provisioner.report(
        {.id = here ? EventId::ServerAddressBack : EventId::ServerAddressGone, .name = m_endpoints.address});
    for (const std::unique_ptr<Service>& service : m_services) {
        if (here)
            service->addressReturned();
    }
    m_reports.post(ServerChanged{m_endpoints});
}

void ServerEngine::closeAll()
{
    for (auto service = m_services.rbegin(); service != m_services.rend(); ++service)
        (*service)->stop();
}

void ServerEngine::tellNews()
{
    if (m_provisioner.hasNews())
        m_reports.post(m_provisioner.takeNews());
}

} // namespace firstring
