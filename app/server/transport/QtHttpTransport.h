// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/HttpTransport.h"

#include <QTcpServer>

namespace firstring {

/// HTTP over Qt Network's listener and notifiers. Lives in the server thread.
class QtHttpTransport final : public HttpTransport
{
    Q_OBJECT

public:
    QtHttpTransport(http::Context& context, const Clock& clock, Limits limits, QObject* parent = nullptr);
    ~QtHttpTransport() override;

private:
    /// Hands the bare descriptor on instead of making a QTcpSocket of it.
    class Listener final : public QTcpServer
    {
    public:
        explicit Listener(std::function<void(qintptr)> accepted)
            : m_accepted(std::move(accepted))
        {}

    protected:
        void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

    private:
        std::function<void(qintptr)> m_accepted;
    };

    Result<int> openListener(const QHostAddress& address, int port, int bound) override;
    void closeListener() override { m_listener.close(); }
    void resumeAccepting() override { m_listener.resumeAccepting(); }
    std::unique_ptr<Readiness> watch(int descriptor, HttpConnection& connection) override;
    void take(int descriptor);

    Listener m_listener;
};

} // namespace firstring
