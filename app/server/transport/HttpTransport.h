// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/HttpConnection.h"
#include "models/base/Result.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QTimer>

#include <unordered_map>
#include <vector>

namespace firstring {

/// The connections of an HTTP listener: how many there may be, their deadlines, their end. How they are accepted and
/// waited for is the derived transport's part. Lives in the server thread.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int connections = 4096;
        int perAddress = 1024;
    };

    /// What makes a channel of an accepted descriptor, which is the channel's from then on.
    using ChannelMaker = std::function<std::unique_ptr<ByteChannel>(int descriptor)>;

    ~HttpTransport() override;

    /// Other than plain ones; before listen().
    void useChannels(ChannelMaker make) { m_makeChannel = std::move(make); }
    /// Port 0: any free one. \a bound: a socket that somebody bound there for us, from now on the transport's own; -1:
    /// it binds one itself. The port that was taken.
    Result<int> listen(const QHostAddress& address, int port, int bound = -1);
    /// Ends every connection; each unfinished answer is reported.
    void close();
    /// What the client that asked under this id gets; nothing when it is gone.
    void answer(quint64 id, const api::Answer& answer);
    /// Requests that may be answered now: those of them that wait here.
    void askAgain(const QSet<quint64>& ids);
    int connections() const { return static_cast<int>(m_connections.size()); }

protected:
    static constexpr int backlog = 1024;

    /// \a context must outlive the transport, which keeps its date.
    HttpTransport(http::Context& context, const Clock& clock, Limits limits, QObject* parent);

    virtual Result<int> openListener(const QHostAddress& address, int port, int bound) = 0;
    virtual void closeListener() = 0;
    /// After a refusal for want of descriptors, say.
    virtual void resumeAccepting() = 0;
    virtual std::unique_ptr<Readiness> watch(int descriptor, HttpConnection& connection) = 0;

    /// Takes over a connected descriptor that does not block. \a source is the peer's address.
    void accepted(int descriptor, const QString& source, const QString& reachedAt);
    /// What an accepted connection inherits from its listener: small answers leave at once.
    static void sendAtOnce(int listener);

private:
    void turnAway(int descriptor, const QString& source);
    void forget(HttpConnection* connection);
    void tick();
    void measure();

    http::Context& m_context;
    const Clock& m_clock;
    Limits m_limits;
    ChannelMaker m_makeChannel;
    int m_port = 0;
    QTimer m_tick;
    QTimer m_measure; ///< while answers wait to be acknowledged
    std::unordered_map<HttpConnection*, std::unique_ptr<HttpConnection>> m_connections;
    std::vector<std::unique_ptr<HttpConnection>> m_gone; ///< closed, and perhaps still on the stack
    QHash<QString, int> m_perAddress;
};

} // namespace firstring
