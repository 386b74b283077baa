// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// firstring-porthelper: binds a few ports below 1024 for the server, which has not the right to, and hands the sockets
// over. It is meant to carry cap_net_bind_service and cap_net_raw, so every line of it counts:
//
// * It reads one message of fixed size, once, from a socketpair that it inherited; nothing else, no file, no
// environment,
//   no argument. A message that is not exactly right is not answered.
// * It binds only what Protocol.h lists, and only on an address that this computer has.
// * It allocates nothing; the list of this computer's addresses, which the C library makes, is the one exception.
// * It gives up every right before it passes the sockets on, and ends at once after that.
//
// Whoever may run it may open those ports: where that is not everybody, give it to a group (see the man page).

#include "app/porthelper/DhcpFilter.h"
#include "app/porthelper/Protocol.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <ifaddrs.h>
#include <linux/capability.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

using namespace firstring::porthelper;

constexpr int answered = 0;
constexpr int notUnderstood = 1;
constexpr int startedByHand = 2;

/// The one message. False: it did not come, or is not exactly as it has to be.
bool readRequest(Request& request)
{
    pollfd waiting{channel, POLLIN, 0};
    if (::poll(&waiting, 1, patienceMs) != 1)
        return false;
    // MSG_TRUNC: the true length, also of a longer message. Descriptors that came along are dropped by the kernel.
    const ssize_t length = ::recv(channel, &request, sizeof request, MSG_TRUNC);
    if (length != static_cast<ssize_t>(sizeof request) || std::memcmp(request.magic, magic, sizeof magic) != 0)
        return false;
    if (request.count < 1 || request.count > maxWanted)
        return false;
    for (std::uint32_t i = request.count; i < maxWanted; ++i) {
        if (request.wanted[i].kind != 0 || request.wanted[i].port != 0)
            return false;
    }
    return true;
}

/// The name of the card that has this address, into \a name (IFNAMSIZ). False: none has.
bool findCard(std::uint32_t address, char* name)
{
    ifaddrs* all = nullptr;
    if (::getifaddrs(&all) != 0)
        return false;
    bool found = false;
    for (const ifaddrs* one = all; one != nullptr && !found; one = one->ifa_next) {
        if (one->ifa_addr == nullptr || one->ifa_addr->sa_family != AF_INET)
            continue;
        sockaddr_in own;
        std::memcpy(&own, one->ifa_addr, sizeof own);
        if (own.sin_addr.s_addr != address || std::strlen(one->ifa_name) >= IFNAMSIZ)
            continue;
        std::strcpy(name, one->ifa_name);
        found = true;
    }
    ::freeifaddrs(all);
    return found;
}

const Permitted* find(const Wanted& wanted)
{
    for (const Permitted& one : permitted) {
        if (one.wanted.kind == wanted.kind && one.wanted.port == wanted.port)
            return &one;
    }
    return nullptr;
}

bool bindPort(int descriptor, const Permitted& what, std::uint32_t address, const char* card)
{
    const int yes = 1;
    if (what.wanted.kind == tcp && ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0)
        return false;
    if (what.wholeCard &&
        ::setsockopt(descriptor, SOL_SOCKET, SO_BINDTODEVICE, card, static_cast<socklen_t>(std::strlen(card))) != 0)
        return false;
    if (what.wanted.port == 67 && ::setsockopt(descriptor, SOL_SOCKET, SO_BROADCAST, &yes, sizeof yes) != 0)
        return false;
    // Other programs of this computer may answer multicast DNS as well.
    if (what.wanted.port == 5353 && (::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0 ||
                                     ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &yes, sizeof yes) != 0))
        return false;
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(what.wanted.port);
    name.sin_addr.s_addr = what.wholeCard ? htonl(INADDR_ANY) : address;
    return ::bind(descriptor, reinterpret_cast<const sockaddr*>(&name), sizeof name) == 0;
}

/// A bound socket, or -1 with errno.
int open(const Permitted& what, std::uint32_t address, const char* card)
{
    // A packet socket hears nothing before it is bound: its protocol is 0 until then.
    const bool isPacket = what.wanted.kind == arp || what.wanted.kind == dhcpReplies;
    const int descriptor = isPacket                  ? ::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, 0)
                           : what.wanted.kind == tcp ? ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)
                                                     : ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return -1;
    if (isPacket ? bindPacketSocket(descriptor, ::if_nametoindex(card), what.wanted.kind == arp)
                 : bindPort(descriptor, what, address, card))
        return descriptor;
    const int why = errno;
    ::close(descriptor);
    errno = why;
    return -1;
}

/// No right is left that anybody else of this user has not.
bool dropRights()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    const __user_cap_data_struct none[2] = {};
    return ::syscall(SYS_capset, &header, none) == 0;
}

bool sendReply(const Reply& reply, const int* descriptors, std::size_t count)
{
    union {
        cmsghdr head;
        char bytes[CMSG_SPACE(sizeof(int) * maxWanted)];
    } control{};
    Reply copy = reply;
    iovec piece{&copy, sizeof copy};
    msghdr message{};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    if (count > 0) {
        message.msg_control = control.bytes;
        message.msg_controllen = CMSG_SPACE(sizeof(int) * count);
        cmsghdr* note = CMSG_FIRSTHDR(&message);
        note->cmsg_level = SOL_SOCKET;
        note->cmsg_type = SCM_RIGHTS;
        note->cmsg_len = CMSG_LEN(sizeof(int) * count);
        std::memcpy(CMSG_DATA(note), descriptors, sizeof(int) * count);
    }
    return ::sendmsg(channel, &message, MSG_NOSIGNAL | MSG_DONTWAIT) == static_cast<ssize_t>(sizeof copy);
}

bool haveChannel()
{
    int domain = 0;
    int type = 0;
    socklen_t length = sizeof domain;
    if (::getsockopt(channel, SOL_SOCKET, SO_DOMAIN, &domain, &length) != 0 || domain != AF_UNIX)
        return false;
    length = sizeof type;
    return ::getsockopt(channel, SOL_SOCKET, SO_TYPE, &type, &length) == 0 && type == SOCK_SEQPACKET;
}

int explain()
{
    static const char text[] =
        "firstring-porthelper opens the ports 67, 69, 80, 123, 443, 514 and 5353 for Firstring, which starts it by\n"
        "itself. It needs the right to do so once, from an administrator:\n"
        "    sudo setcap cap_net_bind_service,cap_net_raw+ep firstring-porthelper\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text, sizeof text - 1);
    return startedByHand;
}

} // namespace

int main(int argc, char**)
{
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (argc > 1 || !haveChannel())
        return explain();
    Request request{};
    if (!readRequest(request))
        return notUnderstood;
    char card[IFNAMSIZ] = {};
    const bool isHere = findCard(request.address, card);
    Reply reply{};
    std::memcpy(reply.magic, magic, sizeof magic);
    reply.count = request.count;
    int descriptors[maxWanted];
    std::size_t bound = 0;
    for (std::uint32_t i = 0; i < request.count; ++i) {
        const Permitted* what = find(request.wanted[i]);
        const int descriptor = what && isHere ? open(*what, request.address, card) : -1;
        if (descriptor >= 0)
            descriptors[bound++] = descriptor;
        else
            reply.refusals[i] = !what ? EPERM : !isHere ? EADDRNOTAVAIL : errno;
    }
    if (!dropRights())
        return notUnderstood;
    return sendReply(reply, descriptors, bound) ? answered : notUnderstood;
}
