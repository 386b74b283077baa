// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/ntp/TimeAnswers.h"
#include "app/server/services/Service.h"
#include "app/server/transport/UdpListener.h"

namespace firstring {

/// Tells phones the time of this computer. Server thread.
class NtpService final : public Service
{
public:
    explicit NtpService(const ServiceContext& context);

    Result<void> start(const ServerSettings& settings, const QHostAddress& address,
                       ServerEndpoints& endpoints) override;
    /// Phones get their files without it.
    bool isOptional(const ServerSettings&, const ServerEndpoints&) const override { return true; }
    void stop() override { m_listener.close(); }

private:
    const ServiceContext m_context;
    ntp::TimeAnswers m_time;
    UdpListener m_listener;
};

} // namespace firstring
