// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ports/SystemdActivation.h"

#include "app/server/ports/UnixDatagram.h"

#include <QCoreApplication>
#include <QStringList>

#include <ctime>
#include <unistd.h>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SystemdActivation)
};

constexpr int firstDescriptor = 3; ///< SD_LISTEN_FDS_START
constexpr int mostDescriptors = 64;

struct Known
{
    const char16_t* service;
    bool isStream;
    int port; ///< its usual one
};

constexpr Known services[] = {
    {u"http", true, 80},    {u"https", true, 443},   {u"tftp", false, 69}, {u"dhcp", false, 67},
    {u"mdns", false, 5353}, {u"syslog", false, 514}, {u"ntp", false, 123},
};

/// By the name, or else by kind and port; the only TCP service that has another port than its usual one is HTTP.
QString serviceOf(const QString& name, const BoundSocket& socket)
{
    for (const Known& known : services) {
        if (name == QStringView(known.service))
            return socket.isStream == known.isStream ? name : QString();
    }
    for (const Known& known : services) {
        if (socket.isStream == known.isStream && socket.port == known.port)
            return QString::fromUtf16(known.service);
    }
    return socket.isStream ? QStringLiteral("http") : QString();
}

int numberOf(const char* variable)
{
    bool isNumber = false;
    const int number = qEnvironmentVariable(variable).toInt(&isNumber);
    return isNumber ? number : 0;
}

} // namespace

Result<std::shared_ptr<const ListeningSockets>> socketsFromSystemd()
{
    auto sockets = std::make_shared<ListeningSockets>();
    const bool forUs = numberOf("LISTEN_PID") == ::getpid();
    const int count = forUs ? qBound(0, numberOf("LISTEN_FDS"), mostDescriptors) : 0;
    const QStringList names = qEnvironmentVariable("LISTEN_FDNAMES").split(u':');
    for (const char* variable : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(variable);
    for (int i = 0; i < count; ++i) {
        const int descriptor = firstDescriptor + i;
        const QString name = names.value(i);
        const auto socket = BoundSocket::of(descriptor);
        const QString service = socket ? serviceOf(name, *socket) : QString();
        if (service.isEmpty() || !sockets->put(service, descriptor)) {
            return Error{QStringLiteral("ACTIVATION_SOCKET"),
                         Text::tr("The socket “%1” that this program was started with fits no service, or another one "
                                  "has its service already. Phones would not be answered on it. Name it http, https, "
                                  "tftp, dhcp, mdns, syslog or ntp (FileDescriptorName= in its unit).")
                             .arg(name),
                         QStringLiteral("descriptor %1").arg(descriptor)};
        }
    }
    return std::shared_ptr<const ListeningSockets>(std::move(sockets));
}

void notifySystemd(const QByteArray& state)
{
    sendToUnixSocket(qgetenv("NOTIFY_SOCKET"), state);
}

void notifySystemdReloading()
{
    // systemd wants to know which of two messages came first (sd_notify(3)).
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    notifySystemd("RELOADING=1\nMONOTONIC_USEC=" +
                  QByteArray::number(qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000));
}

} // namespace firstring
