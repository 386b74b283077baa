// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ports/PortHelper.h"

#include "app/server/transport/PortRefusal.h"
#ifdef Q_OS_LINUX
#include "app/server/transport/linux/SocketRefusal.h"
#endif

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>
#endif

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PortHelper)
};

constexpr char programName[] = "firstring-porthelper";

/// What asks for that port.
Transport transportOf(porthelper::Kind kind, int port)
{
    switch (port) {
    case 123:
        return Transport::Ntp;
    case 514:
        return Transport::Syslog;
    case 5353:
        return Transport::Mdns;
    default:
        return kind == porthelper::tcp ? Transport::Http : Transport::Tftp;
    }
}

#ifdef Q_OS_LINUX
/// The helper as our child: its end of the channel, and its own end.
class Child final
{
public:
    explicit Child(const QString& program)
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
            return;
        m_channel = ends[0];
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, ends[1], porthelper::channel);
        QByteArray path = QFile::encodeName(program);
        char* words[] = {path.data(), nullptr};
        char* noEnvironment[] = {nullptr};
        if (::posix_spawn(&m_pid, path.constData(), &actions, nullptr, words, noEnvironment) != 0)
            m_pid = -1;
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
    }
    ~Child()
    {
        if (m_channel >= 0)
            ::close(m_channel);
        if (m_pid <= 0)
            return;
        // It has answered and ends by itself; one that has not is of no use any more.
        if (!m_answered)
            ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The reply and the one socket that came with it, -1 if none did. Nothing: it did not answer in time, or oddly.
    std::optional<porthelper::Reply> ask(const porthelper::Request& request, int* socket)
    {
        *socket = -1;
        if (m_pid <= 0 || ::send(m_channel, &request, sizeof request, MSG_NOSIGNAL) != sizeof request)
            return std::nullopt;
        pollfd waiting{m_channel, POLLIN, 0};
        if (::poll(&waiting, 1, PortHelper::patienceMs) != 1)
            return std::nullopt;
        porthelper::Reply reply{};
        iovec piece{&reply, sizeof reply};
        alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))];
        msghdr message{};
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        const auto length = ::recvmsg(m_channel, &message, MSG_CMSG_CLOEXEC);
        if (const cmsghdr* note = length > 0 ? CMSG_FIRSTHDR(&message) : nullptr;
            note && note->cmsg_type == SCM_RIGHTS && note->cmsg_len == CMSG_LEN(sizeof(int)))
            std::memcpy(socket, CMSG_DATA(note), sizeof(int));
        m_answered = length == sizeof reply && reply.count == request.count &&
                     std::memcmp(reply.magic, porthelper::magic, sizeof reply.magic) == 0 &&
                     (reply.refusals[0] == 0) == (*socket >= 0);
        if (m_answered)
            return reply;
        if (*socket >= 0)
            ::close(*socket);
        return std::nullopt;
    }

private:
    pid_t m_pid = -1;
    int m_channel = -1;
    bool m_answered = false;
};
#endif

} // namespace

PortHelper PortHelper::installed(const QString& programFolder)
{
    const QStringList places{programFolder, programFolder + QStringLiteral("/../libexec/firstring"),
                             QStringLiteral(FIRSTRING_LIBEXECDIR), programFolder + QStringLiteral("/../porthelper")};
    for (const QString& place : places) {
        const QFileInfo file(place + u'/' + QLatin1String(programName));
        if (file.isFile() && file.isExecutable())
            return PortHelper(file.canonicalFilePath());
    }
    return PortHelper();
}

bool PortHelper::isReady() const
{
#ifdef Q_OS_LINUX
    return isInstalled() && ::getxattr(QFile::encodeName(m_program).constData(), "security.capability", nullptr, 0) > 0;
#else
    return false;
#endif
}

QString PortHelper::grantCommand() const
{
    return QStringLiteral("sudo setcap cap_net_bind_service,cap_net_raw+ep %1").arg(m_program);
}

bool PortHelper::knows(porthelper::Kind kind, int port)
{
    return std::any_of(
        std::begin(porthelper::permitted), std::end(porthelper::permitted),
        [&](const porthelper::Permitted& one) { return one.wanted.kind == kind && one.wanted.port == port; });
}

#ifdef Q_OS_LINUX
Result<int> PortHelper::bind(porthelper::Kind kind, const QHostAddress& address, int port) const
{
    porthelper::Request request{};
    std::memcpy(request.magic, porthelper::magic, sizeof request.magic);
    request.address = htonl(address.toIPv4Address());
    request.count = 1;
    request.wanted[0] = {kind, static_cast<quint16>(port)};
    int socket = -1;
    const std::optional<porthelper::Reply> reply = Child(m_program).ask(request, &socket);
    if (!reply) {
        return Error{QStringLiteral("PORT_HELPER_SILENT"),
                     Text::tr("The program that opens port %1 for Firstring did not answer. Phones can't use this port "
                              "until it does. Install Firstring again, or choose a port from 1024 up.")
                         .arg(port),
                     m_program};
    }
    const int refusal = reply->refusals[0];
    if (refusal == EACCES || refusal == EPERM) {
        return Error{QStringLiteral("PORT_HELPER_POWERLESS"),
                     Text::tr("This computer keeps port %1 for system programs, and the program that opens it for "
                              "Firstring has no right to yet. Phones can't use this port until an administrator has "
                              "run: %2")
                         .arg(QString::number(port), grantCommand()),
                     m_program};
    }
    if (refusal != 0)
        return portRefusal(transportOf(kind, port), address, port, socketRefusal(refusal),
                           QString::fromLocal8Bit(strerror(refusal)));
    return socket;
}
#else
Result<int> PortHelper::bind(porthelper::Kind, const QHostAddress&, int port) const
{
    return Error{QStringLiteral("PORT_HELPER_SILENT"),
                 Text::tr("The program that opens port %1 for Firstring did not answer. Phones can't use this port "
                          "until it does. Install Firstring again, or choose a port from 1024 up.")
                     .arg(port),
                 {}};
}
#endif

} // namespace firstring
