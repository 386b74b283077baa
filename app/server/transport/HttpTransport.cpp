// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/HttpTransport.h"

#include "app/server/http/Response.h"
#include "app/server/transport/ProxiedChannel.h"

#include <algorithm>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring {

namespace {

constexpr int tickMs = 500;
constexpr int measureMs = 25;

} // namespace

HttpTransport::HttpTransport(http::Context& context, const Clock& clock, Limits limits, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_clock(clock)
    , m_limits(limits)
    , m_makeChannel(plainChannel)
    , m_tick(this)
    , m_measure(this)
{
    connect(&m_tick, &QTimer::timeout, this, &HttpTransport::tick);
    connect(&m_measure, &QTimer::timeout, this, &HttpTransport::measure);
}

HttpTransport::~HttpTransport()
{
    Q_ASSERT_X(m_connections.empty(), "HttpTransport", "the derived destructor closes");
}

Result<int> HttpTransport::listen(const QHostAddress& address, int port, int bound)
{
    const Result<int> taken = openListener(address, port, bound);
    if (!taken)
        return taken;
    m_port = *taken;
    m_context.date = http::httpDate(m_clock.nowMs());
    m_tick.start(tickMs);
    m_measure.start(measureMs);
    return taken;
}

void HttpTransport::close()
{
    closeListener();
    m_tick.stop();
    m_measure.stop();
    while (!m_connections.empty())
        m_connections.begin()->second->close();
    m_gone.clear();
}

void HttpTransport::sendAtOnce(int listener)
{
    const int yes = 1;
    ::setsockopt(listener, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

void HttpTransport::accepted(int descriptor, const QString& source, const QString& reachedAt)
{
    const int fromThere = m_perAddress.value(source);
    const bool isProxy = m_context.proxies.contains(source); // which stands for many
    if (connections() >= m_limits.connections || (fromThere >= m_limits.perAddress && !isProxy)) {
        turnAway(descriptor, source);
        return;
    }
    m_perAddress.insert(source, fromThere + 1);
    SiteAddress site = m_context.ports ? *m_context.ports : SiteAddress{.httpPort = m_port};
    site.address = reachedAt;
    auto connection = std::make_unique<HttpConnection>(
        isProxy ? proxiedChannel(descriptor, m_makeChannel) : m_makeChannel(descriptor), m_context, source, site,
        m_clock, [this](HttpConnection* closed) { forget(closed); });
    connection->setReadiness(watch(descriptor, *connection));
    HttpConnection* const key = connection.get();
    m_connections.emplace(key, std::move(connection));
}

void HttpTransport::turnAway(int descriptor, const QString& source)
{
    const QByteArray body = http::plainBody(503);
    const QByteArray reply = http::ResponseHead{.status = 503,
                                                .keepAlive = false,
                                                .date = m_context.date,
                                                .contentType = "text/plain; charset=utf-8",
                                                .contentLength = body.size()}
                                 .bytes() +
                             body;
    // Before a handshake nobody could read it.
    if (m_context.transport == Transport::Http) {
        [[maybe_unused]] const auto sent =
            ::send(descriptor, reply.constData(), static_cast<size_t>(reply.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    }
    ::close(descriptor);
    m_context.handler.refused(m_context.transport, source, QStringLiteral("too many connections"), 503);
}

/// Kept until the stack is unwound: the connection itself is what calls.
void HttpTransport::forget(HttpConnection* connection)
{
    const auto count = m_perAddress.find(connection->source());
    if (--*count == 0)
        m_perAddress.erase(count);
    if (m_gone.empty())
        QMetaObject::invokeMethod(
            this, [this] { m_gone.clear(); }, Qt::QueuedConnection);
    const auto found = m_connections.find(connection);
    m_gone.push_back(std::move(found->second));
    m_connections.erase(found);
}

void HttpTransport::answer(quint64 id, const api::Answer& answer)
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [id](const auto& one) { return one.second->awaits(id); });
    if (found != m_connections.end())
        found->second->answer(answer);
}

void HttpTransport::askAgain(const QSet<quint64>& ids)
{
    std::vector<HttpConnection*> waiting; // one that ends leaves the list
    for (const auto& [connection, owned] : m_connections) {
        if (const quint64 id = connection->waitsFor(); id != 0 && ids.contains(id))
            waiting.push_back(connection);
    }
    for (HttpConnection* connection : waiting)
        connection->askAgain();
}

void HttpTransport::tick()
{
    m_context.date = http::httpDate(m_clock.nowMs());
    resumeAccepting();
    std::vector<HttpConnection*> all;
    all.reserve(m_connections.size());
    for (const auto& [connection, owned] : m_connections)
        all.push_back(connection);
    for (HttpConnection* connection : all)
        connection->tick();
}

void HttpTransport::measure()
{
    for (const auto& [connection, owned] : m_connections)
        connection->measure();
}

} // namespace firstring
