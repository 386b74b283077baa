// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/HttpTransport.h"
#include "app/server/transport/linux/Epoll.h"

namespace firstring {

/// HTTP by accept4 and epoll, over IPv4; content leaves by sendfile as in every HttpConnection. Lives in the server
/// thread.
class LinuxHttpTransport final : public HttpTransport
{
    Q_OBJECT

public:
    LinuxHttpTransport(http::Context& context, const Clock& clock, Limits limits, QObject* parent = nullptr);
    ~LinuxHttpTransport() override;

private:
    class Watched;
    class Listener final : public Epoll::Waiter
    {
    public:
        explicit Listener(LinuxHttpTransport& transport)
            : m_transport(transport)
        {}
        void ready(quint32) override { m_transport.acceptAll(); }

    private:
        LinuxHttpTransport& m_transport;
    };

    Result<int> openListener(const QHostAddress& address, int port, int bound) override;
    void closeListener() override;
    void resumeAccepting() override;
    std::unique_ptr<Readiness> watch(int descriptor, HttpConnection& connection) override;
    void acceptAll();

    Epoll m_epoll;
    Listener m_listener;
    int m_descriptor = -1;
    bool m_paused = false; ///< out of descriptors
    QString m_reachedAt;   ///< the one address we listen on; empty: on every one
};

} // namespace firstring
