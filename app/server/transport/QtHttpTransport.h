// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/HttpConnection.h"
#include "models/base/Result.h"

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

namespace firstring {

/// HTTP over Qt Network's listener and notifiers. Lives in the server thread.
class QtHttpTransport final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int connections = 4096;
        int perAddress = 1024;
    };

    /// \a context must outlive the transport, which keeps its date.
    QtHttpTransport(http::Context& context, const Clock& clock, Limits limits, QObject* parent = nullptr);
    ~QtHttpTransport() override;

    /// Port 0: any free one. The port that was taken.
    Result<int> listen(const QHostAddress& address, int port);
    /// Ends every connection; each unfinished answer is reported.
    void close();
    int connections() const { return static_cast<int>(m_connections.size()); }

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

    void accepted(int descriptor);
    void forget(HttpConnection* connection);
    void tick();
    void measure();

    http::Context& m_context;
    const Clock& m_clock;
    Limits m_limits;
    Listener m_listener;
    QTimer m_tick;
    QTimer m_measure; ///< while answers wait to be acknowledged
    QSet<HttpConnection*> m_connections;
    QHash<QString, int> m_perAddress;
};

} // namespace firstring
