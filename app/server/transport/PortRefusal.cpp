// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/PortRefusal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <unistd.h>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PortRefusal)
};

/// Inodes of the sockets bound to \a port. A line of /proc/net: `sl local remote st ... uid timeout inode`.
QSet<QByteArray> socketsOn(const QString& table, int port, bool listening)
{
    QSet<QByteArray> inodes;
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return inodes;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 10 || words[1].sliced(words[1].lastIndexOf(':') + 1).toInt(nullptr, 16) != port)
            continue;
        if (!listening || words[3] == "0A")
            inodes.insert("socket:[" + words[9] + ']');
    }
    return inodes;
}

} // namespace

std::optional<PortOwner> portOwner(Transport transport, int port)
{
    const bool tcp = transport == Transport::Http || transport == Transport::Https;
    const QLatin1String table(tcp ? "/proc/net/tcp" : "/proc/net/udp");
    const QSet<QByteArray> inodes =
        socketsOn(table, port, tcp) + socketsOn(QString(table) + QLatin1Char('6'), port, tcp);
    if (inodes.isEmpty())
        return std::nullopt;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& process : processes) {
        bool isNumber = false;
        const qint64 pid = process.toLongLong(&isNumber);
        if (!isNumber)
            continue;
        const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(pid));
        const QStringList names = descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        for (const QString& name : names) {
            const std::string path = descriptors.filePath(name).toStdString();
            char target[64];
            const auto length = ::readlink(path.c_str(), target, sizeof target);
            if (length <= 0 || !inodes.contains(QByteArray(target, length)))
                continue;
            QFile comm(QStringLiteral("/proc/%1/comm").arg(pid));
            const QString program =
                comm.open(QIODevice::ReadOnly) ? QString::fromUtf8(comm.readAll()).trimmed() : QString();
            return PortOwner{program, pid};
        }
    }
    return std::nullopt;
}

Error portRefusal(Transport transport, const QHostAddress& address, int port, QAbstractSocket::SocketError why,
                  const QString& detail)
{
    const bool http = transport == Transport::Http;
    const QString number = QString::number(port);
    const QString note =
        QStringLiteral("%1 %2:%3: %4").arg(transportName(transport), address.toString(), number, detail);
    const bool helps = transport != Transport::Http && transport != Transport::Tftp; // phones get their files without
    if (why == QAbstractSocket::SocketAccessError) {
        const QString sentence =
            helps ? Text::tr("This computer keeps port %1 for system programs, so that service stays off. Phones get "
                             "their files all the same.")
            : http
                ? Text::tr(
                      "This computer keeps port %1 for system programs. Phones can't fetch by HTTP from it until it is "
                      "opened. Choose a port from 1024 up, for example 8080.")
                : Text::tr(
                      "This computer keeps port %1 for system programs. Phones can't fetch by TFTP until it is opened. "
                      "Stage by HTTP instead.");
        return {QStringLiteral("PORT_PROTECTED"), sentence.arg(number), note};
    }
    if (why == QAbstractSocket::AddressInUseError) {
        const std::optional<PortOwner> owner = portOwner(transport, port);
        const QString sentence =
            helps && owner ? Text::tr("Port %1 is used by another program (%2, %3), so that service stays off. Phones "
                                      "get their files all the same. End that program, or choose another port.")
                                 .arg(number, owner->name, QString::number(owner->pid))
            : helps ? Text::tr("Port %1 is used by another program, so that service stays off. Phones get their files "
                               "all the same. End that program, or choose another port.")
                          .arg(number)
            : owner
                ? Text::tr(
                      "Port %1 is used by another program (%2, %3). Phones set to port %1 would get its pages. Choose "
                      "another port, or end that program and try again.")
                      .arg(number, owner->name, QString::number(owner->pid))
                : Text::tr(
                      "Port %1 is used by another program. Phones set to port %1 would get its pages. Choose another "
                      "port, or end that program and try again.")
                      .arg(number);
        return {QStringLiteral("PORT_IN_USE"), sentence, note};
    }
    if (why == QAbstractSocket::SocketAddressNotAvailableError) {
        const QString sentence =
            Text::tr("This computer does not have the address %1 now. Phones can't reach the server there. "
                     "Choose one of this computer's addresses, or plug its network in and try again.");
        return {QStringLiteral("ADDRESS_NOT_HERE"), sentence.arg(address.toString()), note};
    }
    const QString sentence =
        Text::tr("Port %1 of %2 cannot be used. Phones can't reach the server there. Choose another port or "
                 "address.");
    return {QStringLiteral("PORT_REFUSED"), sentence.arg(number, address.toString()), note};
}

} // namespace firstring
