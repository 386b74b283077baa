// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/preflight/PortLook.h"

#include "app/server/transport/PortRefusal.h"

#include <QHostAddress>

#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring {

namespace {

constexpr int patienceMs = 2000;

sockaddr_in toSockaddr(const QString& address, int port)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(static_cast<quint16>(port));
    name.sin_addr.s_addr = htonl(QHostAddress(address).toIPv4Address());
    return name;
}

/// A descriptor that closes itself.
class Descriptor
{
public:
    Descriptor(int type)
        : m_descriptor(::socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {}
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    operator int() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// 0, or the errno of the refusal.
int tryPort(const QString& address, bool tcp, int port)
{
    const Descriptor descriptor(tcp ? SOCK_STREAM : SOCK_DGRAM);
    const int yes = 1;
    if (tcp) // connections of an earlier run that are still dying keep nobody out
        ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    const sockaddr_in name = toSockaddr(address, port);
    if (::bind(descriptor, reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0)
        return errno;
    return tcp && ::listen(descriptor, 1) != 0 ? errno : 0;
}

PortFact lookAtPort(const PreflightWish& wish, const PortHelper& helper, const char* service, Transport transport,
                    int port)
{
    PortFact fact{QString::fromLatin1(service), transport == Transport::Http || transport == Transport::Https, port};
    if (wish.serverOn) {
        fact.state = PortFact::State::Ours;
        return fact;
    }
    const int refusal = tryPort(wish.bind, fact.tcp, port);
    if (refusal == EADDRINUSE) {
        fact.state = PortFact::State::Held;
        if (const auto owner = portOwner(transport, port)) {
            fact.owner = owner->name;
            fact.pid = owner->pid;
        }
    } else if (refusal == EACCES || refusal == EPERM) {
        const bool opens = helper.isReady() && PortHelper::knows(fact.tcp ? porthelper::tcp : porthelper::udp, port);
        fact.state = opens ? PortFact::State::ByHelper : PortFact::State::Kept;
    }
    return fact;
}

bool becomes(int descriptor, short events)
{
    pollfd waiting{descriptor, events, 0};
    return ::poll(&waiting, 1, patienceMs) == 1 && (waiting.revents & (POLLERR | POLLNVAL)) == 0;
}

} // namespace

QList<PortFact> lookAtPorts(const PreflightWish& wish, const PortHelper& helper)
{
    const struct
    {
        const char* service;
        Transport transport;
        int port;
    } all[] = {{"http", Transport::Http, wish.httpPort},           {"https", Transport::Https, wish.httpsPort},
               {"https-old", Transport::Https, wish.httpsOldPort}, {"tftp", Transport::Tftp, wish.tftpPort},
               {"syslog", Transport::Syslog, wish.syslogPort},     {"ntp", Transport::Ntp, wish.ntpPort}};
    QList<PortFact> facts;
    for (const auto& one : all) {
        if (one.port > 0)
            facts.append(lookAtPort(wish, helper, one.service, one.transport, one.port));
    }
    return facts;
}

bool reachesItself(const QString& address, int port)
{
    const Descriptor listener(SOCK_STREAM);
    sockaddr_in name = toSockaddr(address, port);
    socklen_t length = sizeof name;
    auto* any = reinterpret_cast<sockaddr*>(&name);
    if (port == 0 && (::bind(listener, any, length) != 0 || ::listen(listener, 1) != 0 ||
                      ::getsockname(listener, any, &length) != 0))
        return false;
    const Descriptor client(SOCK_STREAM);
    if (::connect(client, any, length) != 0 && errno != EINPROGRESS)
        return false;
    if (!becomes(client, POLLOUT))
        return false;
    int why = 0;
    socklen_t size = sizeof why;
    return ::getsockopt(client, SOL_SOCKET, SO_ERROR, &why, &size) == 0 && why == 0 &&
           (port != 0 || becomes(listener, POLLIN));
}

} // namespace firstring
