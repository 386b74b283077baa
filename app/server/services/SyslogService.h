// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/services/Service.h"
#include "app/server/syslog/PhoneLog.h"
#include "app/server/transport/UdpListener.h"

namespace firstring {

/// Takes what phones write in their log. Server thread.
class SyslogService final : public Service
{
public:
    explicit SyslogService(const ServiceContext& context);

    Result<void> start(const ServerSettings& settings, const QHostAddress& address,
                       ServerEndpoints& endpoints) override;
    /// Phones get their files without it.
    bool isOptional(const ServerSettings&, const ServerEndpoints&) const override { return true; }
    void stop() override { m_listener.close(); }
    void tick() override;

private:
    const ServiceContext m_context;
    syslog::PhoneLog m_log;
    UdpListener m_listener;
};

} // namespace firstring
