// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/linux/LinuxHttpTransport.h"

#include "app/server/transport/BoundSocket.h"
#include "app/server/transport/PortRefusal.h"
#include "app/server/transport/linux/SocketRefusal.h"
#include "models/base/Log.h"
#include "models/domain/Ipv4.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring {

namespace {

constexpr int acceptsPerTurn = 64;

QString addressText(const sockaddr_in& name)
{
    return dotted(ntohl(name.sin_addr.s_addr));
}

} // namespace

/// A connection in the epoll set.
class LinuxHttpTransport::Watched final : public Readiness, public Epoll::Waiter
{
public:
    Watched(Epoll& epoll, int descriptor, HttpConnection& connection)
        : m_epoll(epoll)
        , m_descriptor(descriptor)
        , m_connection(connection)
    {
        m_epoll.add(descriptor, EPOLLIN, this);
    }

    void want(bool read, bool write) override
    {
        // Nothing wanted: a connection that both sides have ended would be told again and again; once will do.
        const quint32 events = (read ? quint32(EPOLLIN) : 0) | (write ? quint32(EPOLLOUT) : 0);
        m_epoll.change(m_descriptor, events != 0 ? events : quint32(EPOLLET), this);
    }
    void stop() override { m_epoll.remove(m_descriptor, this); }
    void ready(quint32 events) override
    {
        if ((events & EPOLLOUT) != 0)
            m_connection.writeReady();
        if ((events & ~quint32(EPOLLOUT)) != 0)
            m_connection.readReady(); // reading is also how a broken connection is noticed
    }

private:
    Epoll& m_epoll;
    int m_descriptor;
    HttpConnection& m_connection;
};

LinuxHttpTransport::LinuxHttpTransport(http::Context& context, const Clock& clock, Limits limits, QObject* parent)
    : HttpTransport(context, clock, limits, parent)
    , m_epoll([] {})
    , m_listener(*this)
{}

LinuxHttpTransport::~LinuxHttpTransport()
{
    close();
}

Result<int> LinuxHttpTransport::openListener(const QHostAddress& address, int port, int bound)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(static_cast<quint16>(port));
    name.sin_addr.s_addr = htonl(address.toIPv4Address());
    m_reachedAt = name.sin_addr.s_addr == INADDR_ANY ? QString() : addressText(name);
    socklen_t length = sizeof name;
    auto* any = reinterpret_cast<sockaddr*>(&name);
    const auto bindOne = [&] {
        m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int yes = 1;
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        return ::bind(m_descriptor, any, length) == 0;
    };
    const auto takeOne = [&] {
        m_descriptor = bound;
        return takeOver(bound, true);
    };
    const bool isBound = bound < 0 ? bindOne() : takeOne();
    sendAtOnce(m_descriptor);
    if (!isBound || ::listen(m_descriptor, backlog) != 0 || ::getsockname(m_descriptor, any, &length) != 0 ||
        !m_epoll.add(m_descriptor, EPOLLIN, &m_listener)) {
        const int why = errno;
        closeListener();
        return portRefusal(Transport::Http, address, port, socketRefusal(why), QString::fromLocal8Bit(strerror(why)));
    }
    return static_cast<int>(ntohs(name.sin_port));
}

void LinuxHttpTransport::closeListener()
{
    if (m_descriptor < 0)
        return;
    m_epoll.remove(m_descriptor, &m_listener);
    ::close(m_descriptor);
    m_descriptor = -1;
    m_paused = false;
}

void LinuxHttpTransport::resumeAccepting()
{
    if (std::exchange(m_paused, false))
        m_epoll.change(m_descriptor, EPOLLIN, &m_listener);
}

void LinuxHttpTransport::acceptAll()
{
    for (int i = 0; i < acceptsPerTurn && m_descriptor >= 0; ++i) {
        sockaddr_in peer{};
        socklen_t length = sizeof peer;
        const int descriptor =
            ::accept4(m_descriptor, reinterpret_cast<sockaddr*>(&peer), &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor < 0) {
            if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
                // It would be told again and again; the next tick tries once more.
                qCWarning(logServer) << "cannot accept:" << strerror(errno);
                m_paused = true;
                m_epoll.change(m_descriptor, 0, &m_listener);
            }
            return;
        }
        QString reachedAt = m_reachedAt;
        sockaddr_in own{};
        length = sizeof own;
        if (reachedAt.isEmpty() && ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&own), &length) == 0)
            reachedAt = addressText(own);
        accepted(descriptor, addressText(peer), reachedAt);
    }
}

std::unique_ptr<Readiness> LinuxHttpTransport::watch(int descriptor, HttpConnection& connection)
{
    return std::make_unique<Watched>(m_epoll, descriptor, connection);
}

} // namespace firstring
