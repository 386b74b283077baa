// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/HttpTransport.h"

#include "app/server/http/Response.h"

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
{
    connect(&m_tick, &QTimer::timeout, this, &HttpTransport::tick);
    connect(&m_measure, &QTimer::timeout, this, &HttpTransport::measure);
}

HttpTransport::~HttpTransport()
{
    Q_ASSERT_X(m_connections.isEmpty(), "HttpTransport", "the derived destructor closes");
}

Result<int> HttpTransport::listen(const QHostAddress& address, int port)
{
    const Result<int> taken = openListener(address, port);
    if (!taken)
        return taken;
    m_port = *taken;
    m_context.date = http::httpDate(m_clock.now().toMSecsSinceEpoch());
    m_tick.start(tickMs);
    m_measure.start(measureMs);
    return taken;
}

void HttpTransport::close()
{
    closeListener();
    m_tick.stop();
    m_measure.stop();
    const auto all = m_connections;
    for (HttpConnection* connection : all)
        connection->close();
}

void HttpTransport::accepted(int descriptor, const QString& source, const QString& reachedAt)
{
    int& fromThere = m_perAddress[source];
    if (m_connections.size() >= m_limits.connections || fromThere >= m_limits.perAddress) {
        const QByteArray body = http::plainBody(503);
        const QByteArray reply = http::ResponseHead{.status = 503,
                                                    .keepAlive = false,
                                                    .date = m_context.date,
                                                    .contentType = "text/plain; charset=utf-8",
                                                    .contentLength = body.size()}
                                     .bytes() +
                                 body;
        [[maybe_unused]] const auto sent =
            ::send(descriptor, reply.constData(), static_cast<size_t>(reply.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        ::close(descriptor);
        m_context.handler.refused(Transport::Http, source, QStringLiteral("too many connections"), 503);
        return;
    }
    const int yes = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ++fromThere;
    auto* connection = new HttpConnection(descriptor, m_context, source, {reachedAt, m_port}, m_clock,
                                          [this](HttpConnection* closed) { forget(closed); });
    connection->setParent(this);
    m_connections.insert(connection);
    connection->setReadiness(watch(descriptor, *connection));
}

void HttpTransport::forget(HttpConnection* connection)
{
    m_connections.remove(connection);
    const auto count = m_perAddress.find(connection->source());
    if (--*count == 0)
        m_perAddress.erase(count);
    connection->deleteLater();
}

void HttpTransport::tick()
{
    m_context.date = http::httpDate(m_clock.now().toMSecsSinceEpoch());
    resumeAccepting();
    const auto all = m_connections;
    for (HttpConnection* connection : all)
        connection->tick();
}

void HttpTransport::measure()
{
    for (HttpConnection* connection : std::as_const(m_connections))
        connection->measure();
}

} // namespace firstring
