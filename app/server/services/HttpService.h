// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/services/Service.h"

namespace firstring {

/// Files over HTTP. Server thread.
class HttpService final : public Service
{
public:
    explicit HttpService(const ServiceContext& context);

    Result<void> start(const ServerSettings& settings, const QHostAddress& address,
                       ServerEndpoints& endpoints) override;
    bool isOptional(const ServerSettings&, const ServerEndpoints&) const override { return false; }
    void stop() override { m_transport.reset(); }
    void askAgain(const QSet<quint64>& ids) override
    {
        if (m_transport)
            m_transport->askAgain(ids);
    }

private:
    const ServiceContext m_context;
    http::Context m_http;
    std::unique_ptr<HttpTransport> m_transport; ///< while it is on
};

} // namespace firstring
