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
#include "models/domain/gate/PublicAddress.h"

#include <QCoreApplication>
#include <QNetworkInterface>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace firstring {

namespace {

/// An address of every card is as public as the most public of them; one that this computer does not have is told
/// otherwise.
bool isReachedFromEverywhere(const QHostAddress& address)
{
    const bool every =
        address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    return std::any_of(own.begin(), own.end(),
                       [&](const QHostAddress& a) { return (every || a == address) && isPublicAddress(a.toString()); });
}

/// The server as phones will ask it: an address of every card is each of them.
QList<SiteAddress> sitesAt(const QHostAddress& address, SiteAddress site)
{
    QList<SiteAddress> sites;
    const bool every = address == QHostAddress::Any || address == QHostAddress::AnyIPv4;
    const QList<QHostAddress> all = every ? QNetworkInterface::allAddresses() : QList<QHostAddress>{address};
    for (const QHostAddress& one : all) {
        if (one.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        site.address = one.toString();
        sites.append(site);
    }
    return sites;
}

/// Whoever can be reached from everywhere needs a path that nobody guesses, and a person who means it.
Result<void> checkAddress(const ServerSettings& settings, const JobState& job)
{
    if (!isReachedFromEverywhere(QHostAddress(settings.bind)))
        return {};
    if (job.defaults.urlKey.isEmpty())
        return Error{QStringLiteral("ADDRESS_PUBLIC_KEY"),
                     QCoreApplication::translate(
                         "ServerEngine",
                         "%1 can be reached from the whole internet, and anybody could ask for the files "
                         "of phones there. Set a URL key for the job first, or choose a private address.")
                         .arg(settings.bind),
                     {}};
    if (!settings.publicConfirmed)
        return Error{QStringLiteral("ADDRESS_PUBLIC"),
                     QCoreApplication::translate(
                         "ServerEngine", "%1 can be reached from the whole internet. Type that address once more to "
                                         "confirm that it is meant, or choose a private one.")
                         .arg(settings.bind),
                     {}};
    return {};
}

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
                           TransportKind transport, PortOpener ports, CertificateFolder certificates,
                           EncryptionProgram encryption)
    : m_clock(clock)
    , m_reports(std::move(reports))
    , m_provisioner(clock)
    , m_neighbours(clock)
    , m_twins(m_provisioner, clock, std::move(encryption))
    , m_gate(m_provisioner, clock,
             [this](const QString& source, MacAddress mac) { return m_neighbours.judge(source, mac); })
    , m_api(m_provisioner, clock, m_reports)
    , m_ports(std::move(ports))
    , m_certificates(std::move(certificates))
{
    const ServiceContext context{m_provisioner, m_gate,   files,       clock,          m_ports,
                                 transport,     m_nextId, m_reachable, m_certificates, m_api};
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

bool ServerEngine::start(const ServerSettings& settings, const JobSnapshot& job, const ServerPast& past)
{
    raiseDescriptorLimit();
    // Before a listener opens: the first phone must find everything in place.
    if (job)
        serve(job);
    m_provisioner.restore(past.tracks);
    m_provisioner.restoreLeases(past.leases);
    if (past.isShared)
        m_gate.share([this](const GateClaim& claim) { m_reports.post(claim); });
    m_gate.restore(past.gates, past.silenced);
    m_api.setTokens(past.tokens);
    if (auto ok = job ? checkAddress(settings, *job) : Result<void>(); !ok) {
        m_reports.post(ServerRefused{ok.error()});
        return false;
    }
    m_gate.begin();
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
    m_twins.setSites(sitesAt(address, m_reachable));
    return up;
}

void ServerEngine::serve(const JobSnapshot& job)
{
    m_gate.setJob(job);
    m_provisioner.setJob(job);
    m_twins.setJob(job);
}

void ServerEngine::forget(const QList<MacAddress>& phones)
{
    m_provisioner.forget(phones);
    tellNews();
}

void ServerEngine::settle(const QList<ClaimAnswer>& answers)
{
    m_gate.settle(answers);
    askAgain();
}

void ServerEngine::hear(const OthersNews& news)
{
    m_gate.hear(news);
    m_provisioner.hear(news.tracks, news.forgotten);
}

/// Phones that waited for another server's word.
void ServerEngine::askAgain()
{
    const QList<quint64> settled = m_gate.takeSettled();
    if (settled.isEmpty())
        return;
    const QSet<quint64> ids(settled.begin(), settled.end());
    for (const std::unique_ptr<Service>& service : m_services)
        service->askAgain(ids);
}

void ServerEngine::reload()
{
    ServerChanged now{m_endpoints, {}};
    for (const std::unique_ptr<Service>& service : m_services) {
        if (const Result<void> done = service->reload(now.endpoints); !done)
            now.warnings.append(done.error());
    }
    m_endpoints = now.endpoints;
    tellNews();
    m_reports.post(now);
}

void ServerEngine::stop()
{
    m_newsTimer.stop();
    m_tickTimer.stop();
    closeAll();
    m_gate.end();
    tellNews();
}

void ServerEngine::tick()
{
    m_provisioner.tick();
    m_gate.tick();
    askAgain();
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
    m_twins.look();
    if (GateWord word = m_gate.takeWord(); !word.isEmpty())
        m_reports.post(std::move(word));
    if (!m_provisioner.hasNews() && !m_gate.hasNews() && !m_api.hasNews())
        return;
    ServerNews news = m_provisioner.takeNews();
    m_gate.observe(news.tracks);
    m_gate.addNews(news);
    m_api.addNews(news);
    m_reports.post(std::move(news));
}

} // namespace firstring
