// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/services/Service.h"

namespace firstring {

/// Files over TFTP. Starts behind HTTP, whose port goes into the files it sends. Server thread.
class TftpService final : public Service
{
public:
    explicit TftpService(const ServiceContext& context)
        : m_context(context)
    {}

    Result<void> start(const ServerSettings& settings, const QHostAddress& address,
                       ServerEndpoints& endpoints) override;
    bool isOptional(const ServerSettings& settings, const ServerEndpoints& endpoints) const override
    {
        return settings.tftpOptional && endpoints.isOn();
    }
    void stop() override { m_transport.reset(); }

private:
    const ServiceContext m_context;
    std::unique_ptr<TftpTransport> m_transport; ///< while it is on
};

} // namespace firstring
