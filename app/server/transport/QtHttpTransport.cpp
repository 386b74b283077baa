// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/QtHttpTransport.h"

#include "app/server/http/Response.h"
#include "app/server/transport/PortRefusal.h"
#include "models/base/Log.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring {

namespace {

constexpr int backlog = 1024;
constexpr int tickMs = 500;
constexpr int measureMs = 25;

template <typename GetName>
QString addressText(int descriptor, GetName getName)
{
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    auto* name = reinterpret_cast<sockaddr*>(&storage);
    if (getName(descriptor, name, &length) != 0)
        return {};
    const QHostAddress address(name);
    bool isIpv4 = false;
    const quint32 number = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(number).toString() : address.toString();
}

} // namespace

QtHttpTransport::QtHttpTransport(http::Context& context, const Clock& clock, Limits limits, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_clock(clock)
    , m_limits(limits)
    , m_listener([this](qintptr descriptor) { accepted(static_cast<int>(descriptor)); })
{
    m_listener.setListenBacklogSize(backlog);
    // Out of descriptors: Qt stops accepting; the next tick tries again.
    connect(&m_listener, &QTcpServer::acceptError, this,
            [this] { qCWarning(logServer) << "cannot accept:" << m_listener.errorString(); });
    connect(&m_tick, &QTimer::timeout, this, &QtHttpTransport::tick);
    connect(&m_measure, &QTimer::timeout, this, &QtHttpTransport::measure);
}

QtHttpTransport::~QtHttpTransport()
{
    close();
}

Result<int> QtHttpTransport::listen(const QHostAddress& address, int port)
{
    if (!m_listener.listen(address, static_cast<quint16>(port)))
        return portRefusal(Transport::Http, address, port, m_listener.serverError(), m_listener.errorString());
    m_context.date = http::httpDate(m_clock.now().toMSecsSinceEpoch());
    m_tick.start(tickMs);
    m_measure.start(measureMs);
    return static_cast<int>(m_listener.serverPort());
}

void QtHttpTransport::close()
{
    m_listener.close();
    m_tick.stop();
    m_measure.stop();
    const auto all = m_connections;
    for (HttpConnection* connection : all)
        connection->close();
}

void QtHttpTransport::accepted(int descriptor)
{
    const QString source = addressText(descriptor, ::getpeername);
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
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL, 0) | O_NONBLOCK);
    ++fromThere;
    const SiteAddress site{addressText(descriptor, ::getsockname), m_listener.serverPort()};
    auto* connection = new HttpConnection(descriptor, m_context, source, site, m_clock,
                                          [this](HttpConnection* closed) { forget(closed); });
    connection->setParent(this);
    m_connections.insert(connection);
}

void QtHttpTransport::forget(HttpConnection* connection)
{
    m_connections.remove(connection);
    const auto count = m_perAddress.find(connection->source());
    if (--*count == 0)
        m_perAddress.erase(count);
    connection->deleteLater();
}

void QtHttpTransport::tick()
{
    m_context.date = http::httpDate(m_clock.now().toMSecsSinceEpoch());
    m_listener.resumeAccepting();
    const auto all = m_connections;
    for (HttpConnection* connection : all)
        connection->tick();
}

void QtHttpTransport::measure()
{
    for (HttpConnection* connection : std::as_const(m_connections))
        connection->measure();
}

} // namespace firstring
