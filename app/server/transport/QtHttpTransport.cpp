// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/QtHttpTransport.h"

#include "app/server/transport/BoundSocket.h"
#include "app/server/transport/PortRefusal.h"
#include "models/base/Log.h"

#include <QNetworkProxy>
#include <QSocketNotifier>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring {

namespace {

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

/// Two notifiers of Qt's event loop.
class Notifiers final : public Readiness
{
public:
    Notifiers(int descriptor, HttpConnection& connection)
        : m_read(descriptor, QSocketNotifier::Read)
        , m_write(descriptor, QSocketNotifier::Write)
    {
        m_write.setEnabled(false);
        QObject::connect(&m_read, &QSocketNotifier::activated, &m_read, [&connection] { connection.readReady(); });
        QObject::connect(&m_write, &QSocketNotifier::activated, &m_write, [&connection] { connection.writeReady(); });
    }

    void want(bool read, bool write) override
    {
        m_read.setEnabled(read);
        m_write.setEnabled(write);
    }
    void stop() override { want(false, false); }

private:
    QSocketNotifier m_read;
    QSocketNotifier m_write;
};

} // namespace

QtHttpTransport::QtHttpTransport(http::Context& context, const Clock& clock, Limits limits, QObject* parent)
    : HttpTransport(context, clock, limits, parent)
    , m_listener([this](qintptr descriptor) { take(static_cast<int>(descriptor)); })
{
    // Without this Qt asks for the proxies of this computer, in a thread of its own and perhaps over the network.
    m_listener.setProxy(QNetworkProxy::NoProxy);
    m_listener.setListenBacklogSize(backlog);
    // Out of descriptors: Qt stops accepting; the next tick tries again.
    connect(&m_listener, &QTcpServer::acceptError, this,
            [this] { qCWarning(logServer) << "cannot accept:" << m_listener.errorString(); });
}

QtHttpTransport::~QtHttpTransport()
{
    close();
}

Result<int> QtHttpTransport::openListener(const QHostAddress& address, int port, int bound)
{
    // Qt takes a socket over only when it listens already.
    const bool listens =
        bound < 0 ? m_listener.listen(address, static_cast<quint16>(port))
                  : takeOver(bound, true) && ::listen(bound, backlog) == 0 && m_listener.setSocketDescriptor(bound);
    if (!listens && bound >= 0)
        ::close(bound);
    if (!listens)
        return portRefusal(Transport::Http, address, port, m_listener.serverError(), m_listener.errorString());
    sendAtOnce(static_cast<int>(m_listener.socketDescriptor()));
    return static_cast<int>(m_listener.serverPort());
}

void QtHttpTransport::take(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL, 0) | O_NONBLOCK);
    accepted(descriptor, addressText(descriptor, ::getpeername), addressText(descriptor, ::getsockname));
}

std::unique_ptr<Readiness> QtHttpTransport::watch(int descriptor, HttpConnection& connection)
{
    return std::make_unique<Notifiers>(descriptor, connection);
}

} // namespace firstring
