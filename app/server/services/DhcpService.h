// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/dhcp/DhcpPlan.h"
#include "app/server/services/Service.h"
#include "app/server/transport/NetworkCard.h"

#include <QTimer>

#include <memory>

namespace firstring {

class DhcpRun;

/// Addresses over DHCP (wire.md 5), off by default. Server thread.
///
/// Its sockets open with the other services, but nothing is offered before a look around has ended. Full: another
/// server that answers, then or in a later look, ends it; the rest of the local server goes on. Beside: offers begin
/// when the other server's facts are known.
class DhcpService final : public Service, public dhcp::PhoneAdvisor
{
public:
    explicit DhcpService(const ServiceContext& context);
    ~DhcpService() override;

    Result<void> start(const ServerSettings& settings, const QHostAddress& address,
                       ServerEndpoints& endpoints) override;
    /// Without it phones with an address from elsewhere are still served.
    bool isOptional(const ServerSettings&, const ServerEndpoints& endpoints) const override { return endpoints.isOn(); }
    void stop() override;
    void tick() override;
    /// Perhaps on another card, with another network: begins again, with a look around.
    void addressReturned() override;
    dhcp::PhoneAdvice adviceFor(MacAddress mac) override;

private:
    Result<dhcp::Plan> planFor(const DhcpSettings& settings, const NetworkCard& card) const;

    const ServiceContext m_context;
    ServerSettings m_settings;
    ServerEndpoints m_endpoints;
    QString m_rcsUrl;
    SiteAddress m_site;
    std::unique_ptr<DhcpRun> m_run; ///< while it is on
};

} // namespace firstring
