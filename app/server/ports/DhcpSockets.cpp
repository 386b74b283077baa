// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ports/DhcpSockets.h"

#include "app/server/dhcp/DhcpMessage.h"
#include "app/server/transport/PortRefusal.h"

#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include "app/porthelper/DhcpFilter.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>
#endif

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DhcpSockets)
};

} // namespace

Error dhcpElsewhere()
{
    return {QStringLiteral("DHCP_ELSEWHERE"),
            Text::tr("On this system, or with the portable way of moving bytes, Firstring cannot do DHCP: it could "
                     "neither keep to one network card, nor see other DHCP servers, nor find out whether an address is "
                     "in use. Phones need another DHCP server; the page “Point the phones here” has the lines for it."),
            {}};
}

#ifdef Q_OS_LINUX

namespace {

Error needsRight(const PortHelper& helper, int why)
{
    const QString toDo = helper.isInstalled()
                             ? Text::tr("It works once an administrator has run: %1").arg(helper.grantCommand())
                             : Text::tr("Install the program firstring-porthelper, or run this one as root.");
    return {QStringLiteral("DHCP_NEEDS_RIGHT"),
            Text::tr("DHCP has to hear what other computers say on the network card, and this computer lets only "
                     "programs with that right do so. Phones get no address from here. %1")
                .arg(toDo),
            QString::fromLocal8Bit(strerror(why))};
}

Error refusal(const PortHelper& helper, int why)
{
    if (why == EACCES || why == EPERM)
        return needsRight(helper, why);
    if (why == EADDRINUSE) {
        const std::optional<PortOwner> owner = portOwner(Transport::Tftp, dhcp::serverPort); // both are UDP
        return {QStringLiteral("DHCP_PORT_IN_USE"),
                owner ? Text::tr("Another program of this computer is a DHCP server already (%1, %2), so ours was not "
                                 "started. End that program, or leave DHCP to it.")
                            .arg(owner->name, QString::number(owner->pid))
                      : Text::tr("Another program of this computer is a DHCP server already, so ours was not started. "
                                 "End that program, or leave DHCP to it."),
                QString::fromLocal8Bit(strerror(why))};
    }
    return {QStringLiteral("DHCP_SOCKET"),
            Text::tr("The network card could not be opened for DHCP. Phones get no address from here. Plug it in and "
                     "try again."),
            QString::fromLocal8Bit(strerror(why))};
}

/// 0 and a descriptor, or the errno.
int openPort(const NetworkCard& card, int& descriptor)
{
    descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    const QByteArray name = card.name.toLocal8Bit();
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_port = htons(dhcp::serverPort);
    if (descriptor >= 0 &&
        ::setsockopt(descriptor, SOL_SOCKET, SO_BINDTODEVICE, name.constData(), socklen_t(name.size())) == 0 &&
        ::setsockopt(descriptor, SOL_SOCKET, SO_BROADCAST, &yes, sizeof yes) == 0 &&
        ::bind(descriptor, reinterpret_cast<const sockaddr*>(&here), sizeof here) == 0)
        return 0;
    const int why = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
    return why;
}

int openPacket(porthelper::Kind kind, const NetworkCard& card, int& descriptor)
{
    descriptor = ::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor >= 0 &&
        porthelper::bindPacketSocket(descriptor, static_cast<unsigned>(card.index), kind == porthelper::arp))
        return 0;
    const int why = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
    return why;
}

Result<int> orThroughHelper(int why, int descriptor, porthelper::Kind kind, const NetworkCard& card, int port,
                            const PortHelper& helper)
{
    if (why == 0)
        return descriptor;
    if ((why != EACCES && why != EPERM) || !helper.isInstalled() || !PortHelper::knows(kind, port))
        return refusal(helper, why);
    Result<int> bound = helper.bind(kind, card.address(), port);
    if (bound)
        return bound;
    if (bound.error().code == u"PORT_HELPER_POWERLESS")
        return needsRight(helper, EPERM);
    return bound.error().code == u"PORT_IN_USE" ? refusal(helper, EADDRINUSE) : bound.error();
}

} // namespace

Result<int> openDhcpPort(const NetworkCard& card, const PortHelper& helper)
{
    int descriptor = -1;
    const int why = openPort(card, descriptor);
    return orThroughHelper(why, descriptor, porthelper::udp, card, dhcp::serverPort, helper);
}

Result<int> openPackets(porthelper::Kind kind, const NetworkCard& card, const PortHelper& helper)
{
    int descriptor = -1;
    const int why = openPacket(kind, card, descriptor);
    return orThroughHelper(why, descriptor, kind, card, 0, helper);
}

#else

Result<int> openDhcpPort(const NetworkCard&, const PortHelper&)
{
    return dhcpElsewhere();
}

Result<int> openPackets(porthelper::Kind, const NetworkCard&, const PortHelper&)
{
    return dhcpElsewhere();
}

#endif

} // namespace firstring
