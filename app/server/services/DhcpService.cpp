// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/services/DhcpService.h"

#include "app/server/ports/DhcpSockets.h"
#include "models/domain/Ipv4.h"
#ifdef Q_OS_LINUX
#include "app/server/services/DhcpRun.h"
#endif

namespace firstring {

DhcpService::DhcpService(const ServiceContext& context)
    : m_context(context)
{}

DhcpService::~DhcpService() = default;

#ifdef Q_OS_LINUX

Result<void> DhcpService::start(const ServerSettings& settings, const QHostAddress& address, ServerEndpoints& endpoints)
{
    if (settings.dhcp.mode == DhcpMode::Off)
        return {};
    const auto refuse = [&](const Error& why) -> Result<void> {
        m_context.provisioner.dhcpRefused(settings.dhcp.mode, why);
        return why;
    };
    if (m_context.transport != TransportKind::Fast)
        return refuse(dhcpElsewhere());
    const Result<NetworkCard> card = findCard(settings.dhcp.interfaceName, address);
    if (!card)
        return refuse(card.error());
    const Result<dhcp::Plan> plan = planFor(settings.dhcp, *card);
    if (!plan)
        return refuse(plan.error());
    m_settings = settings;
    m_endpoints = endpoints;
    ServerEndpoints reached = endpoints;
    reached.address = card->address().toString();
    m_site = {reached.address, reached.httpPort, reached.httpsPort, reached.httpsOldPort};
    m_rcsUrl = reached.httpUrl().isEmpty() ? reached.tftpUrl() : reached.httpUrl();
    auto run = std::make_unique<DhcpRun>(m_context, *this, settings.dhcp, *plan, *card);
    if (const Result<void> opened = run->open(); !opened)
        return refuse(opened.error());
    m_run = std::move(run);
    return {};
}

void DhcpService::stop()
{
    m_run.reset();
}

void DhcpService::tick()
{
    if (m_run)
        m_run->tick();
}

void DhcpService::addressReturned()
{
    if (!std::exchange(m_run, nullptr))
        return;
    // Refused, it has said why; nobody waits for the answer here.
    [[maybe_unused]] const Result<void> again = start(m_settings, QHostAddress(m_endpoints.address), m_endpoints);
}

#else

class DhcpRun
{};

void DhcpService::addressReturned() {}

Result<void> DhcpService::start(const ServerSettings& settings, const QHostAddress&, ServerEndpoints&)
{
    if (settings.dhcp.mode == DhcpMode::Off)
        return {};
    m_context.provisioner.dhcpRefused(settings.dhcp.mode, dhcpElsewhere());
    return dhcpElsewhere();
}

void DhcpService::stop() {}
void DhcpService::tick() {}

#endif

Result<dhcp::Plan> DhcpService::planFor(const DhcpSettings& settings, const NetworkCard& card) const
{
    const Result<DhcpRange> range = checkDhcp(settings, card.at);
    if (!range)
        return range.error();
    const auto numbers = [](const QStringList& texts) {
        QList<quint32> addresses;
        for (const QString& text : texts) {
            if (const quint32 address = ipv4(text))
                addresses.append(address);
        }
        return addresses;
    };
    dhcp::Plan plan{.beside = settings.mode == DhcpMode::Beside,
                    .own = card.at.address,
                    .mask = card.at.mask,
                    .first = range->first,
                    .last = range->last,
                    .network = {},
                    .ntp = numbers(settings.ntp),
                    .leaseMs = qint64(settings.leaseMinutes) * 60'000,
                    .guard = {}};
    if (!plan.beside)
        plan.network = {
            .mask = card.at.mask, .routers = numbers({settings.router}), .dns = numbers(settings.dns), .domain = {}};
    if (plan.ntp.isEmpty() && m_context.provisioner.job().defaults.timeHere)
        plan.ntp = {card.at.address};
    return plan;
}

dhcp::PhoneAdvice DhcpService::adviceFor(MacAddress mac)
{
    const JobState& job = m_context.provisioner.job();
    QString rcs = m_rcsUrl;
    if (!rcs.isEmpty() && !job.defaults.urlKey.isEmpty())
        rcs += u'/' + job.defaults.urlKey;
    return {.url = m_context.provisioner.dhcpUrl(mac, m_site, rcs).toUtf8(),
            .contactVendorRcs = !job.defaults.contactRcsOff};
}

} // namespace firstring
