// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/preflight/LookAround.h"

#include "app/server/ntp/NtpClock.h"
#include "app/server/preflight/Firewalls.h"
#include "app/server/preflight/PortLook.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkInterface>
#include <QStorageInfo>

#include <algorithm>

namespace firstring {

namespace {

QString told(const QString& card, const char* what)
{
    QFile file(QStringLiteral("/sys/class/net/%1/%2").arg(card, QLatin1String(what)));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
}

bool has(const QString& card, const char* what)
{
    return QFileInfo::exists(QStringLiteral("/sys/class/net/%1/%2").arg(card, QLatin1String(what)));
}

CardFact cardFact(const QNetworkInterface& card)
{
    using Kind = CardFact::Kind;
    CardFact fact{.name = card.name()};
    fact.kind = card.flags().testFlag(QNetworkInterface::IsLoopBack)                     ? Kind::Loopback
                : has(fact.name, "wireless") || has(fact.name, "phy80211")               ? Kind::Wireless
                : has(fact.name, "bridge")                                               ? Kind::Bridge
                : has(fact.name, "device") || card.type() == QNetworkInterface::Ethernet ? Kind::Wired
                                                                                         : Kind::Virtual;
    fact.up = card.flags().testFlag(QNetworkInterface::IsUp);
    // Where the system does not tell (no /sys), running is the nearest to it.
    const QString carrier = told(fact.name, "carrier");
    fact.carrier = carrier.isEmpty() ? card.flags().testFlag(QNetworkInterface::IsRunning) : carrier == u"1";
    fact.mbit = fact.kind == Kind::Wired ? qMax(0, told(fact.name, "speed").toInt()) : 0;
    return fact;
}

QStringList wantedPorts(const PreflightWish& wish)
{
    constexpr int mdns = 5353;
    QStringList wanted;
    const auto add = [&](int port, const char* protocol) {
        if (port > 0)
            wanted.append(QStringLiteral("%1/%2").arg(port).arg(QLatin1String(protocol)));
    };
    add(wish.httpPort, "tcp");
    add(wish.httpsPort, "tcp");
    add(wish.httpsOldPort, "tcp");
    add(wish.tftpPort, "udp");
    add(wish.syslogPort, "udp");
    add(wish.ntpPort, "udp");
    add(wish.mdns ? mdns : 0, "udp");
    return wanted;
}

/// The folder, or before it is made the nearest one above it that is there.
QString thereOrAbove(QString path)
{
    while (!QFileInfo::exists(path) && QFileInfo(path).path() != path)
        path = QFileInfo(path).path();
    return path;
}

QList<DiskFact> disks(const OwnPlaces& places)
{
    QList<DiskFact> facts;
    QByteArray seen;
    for (const QString& path : {QFileInfo(places.job).path(), places.vault}) {
        const QStorageInfo disk(thereOrAbove(path));
        if (!disk.isValid() || disk.device() + disk.rootPath().toUtf8() == seen)
            continue;
        seen = disk.device() + disk.rootPath().toUtf8();
        facts.append({path, disk.bytesAvailable()});
    }
    return facts;
}

} // namespace

QList<CardAddress> cardAddresses()
{
    QList<CardAddress> addresses;
    const QList<QNetworkInterface> cards = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& card : cards) {
        const QList<QNetworkAddressEntry> entries = card.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                addresses.append({card.name(), entry.ip().toString(), entry.ip().isLoopback()});
        }
    }
    std::stable_partition(addresses.begin(), addresses.end(), [](const CardAddress& a) { return !a.loopback; });
    return addresses;
}

PreflightFacts lookAround(const PreflightWish& wish, const OwnPlaces& places)
{
    PreflightFacts facts{.bind = wish.bind, .addresses = cardAddresses(), .wish = wish};
    const QList<QNetworkInterface> cards = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& card : cards)
        facts.cards.append(cardFact(card));
    const bool here = std::any_of(facts.addresses.begin(), facts.addresses.end(),
                                  [&](const CardAddress& a) { return a.address == wish.bind; });
    if (here) {
        facts.ports = lookAtPorts(wish, places.helper);
        facts.reachesItself = reachesItself(wish.bind, wish.serverOn && wish.httpPort > 0 ? wish.httpPort : 0);
    }
    if (places.helper.isInstalled() && !places.helper.isReady())
        facts.helperCommand = places.helper.grantCommand();
    facts.firewalls = firewalls(wantedPorts(wish));
    facts.clockSynchronised = NtpClock::system().health().synchronised;
    facts.now = QDateTime::fromMSecsSinceEpoch(NtpClock::system().nowNs() / 1'000'000, Qt::UTC);
    for (const QString& path : {places.job, places.program}) {
        const QDateTime made = QFileInfo(path).lastModified();
        if (made.isValid() && (!facts.newestFile.isValid() || made > facts.newestFile))
            facts.newestFile = made;
    }
    if (const auto shown = places.certificates.existing())
        facts.certificate = {shown->isOwn, shown->shown.validFrom, shown->shown.validUntil};
    facts.disks = disks(places);
    facts.gathered = true;
    return facts;
}

} // namespace firstring
