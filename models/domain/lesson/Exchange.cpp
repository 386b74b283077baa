// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lesson/Exchange.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

constexpr std::array laneNames{"phone", "dhcp", "rcs", "config"};
constexpr std::array endNames{"took", "absent", "refused", "silent", "broken", "untrusted", "told"};

template <typename E, std::size_t N>
E fromName(const std::array<const char*, N>& names, const QString& name, E fallback)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<E>(i);
    }
    return fallback;
}

/// A number that counts something: records come from files that people may have changed.
qint64 count(const QJsonValue& value)
{
    constexpr qint64 most = 1'000'000'000'000'000;
    return qBound(qint64(0), value.toInteger(), most);
}

ExchangeMeaning meaningOfTrouble(const Exchange& exchange)
{
    switch (exchange.end) {
    case ExchangeEnd::Silent:
        return {
            Text::tr("Nobody answered. The phone waits and asks again, three times, then goes on with what it has."),
            QStringLiteral("B2, B5")};
    case ExchangeEnd::Broken:
        return {Text::tr("The transfer broke off before its end. The phone throws away what it has and asks again."),
                QStringLiteral("B5")};
    case ExchangeEnd::Untrusted:
        return {
            Text::tr("The server showed a certificate that the phone does not trust. It shows “Bad Certificate” and "
                     "takes nothing from there."),
            QStringLiteral("B5")};
    default:
        if (exchange.status != 0 && exchange.status != 503)
            return {Text::tr("The server does not give this file to the phone. The phone goes on without it."),
                    QStringLiteral("B2")};
        return {Text::tr("The server asked for patience. The phone comes back."), QStringLiteral("RFC 9110, 15.6.4")};
    }
}

} // namespace

QString laneText(LadderLane lane)
{
    switch (lane) {
    case LadderLane::Phone:
        return Text::tr("Phone");
    case LadderLane::Dhcp:
        return Text::tr("DHCP");
    case LadderLane::Rcs:
        return Text::tr("RCS");
    case LadderLane::Config:
        return Text::tr("Config server");
    }
    return {};
}

QString Exchange::fileName() const
{
    if (lane == LadderLane::Dhcp)
        return asked;
    const QString path = asked.section(u'?', 0, 0);
    return path.mid(path.lastIndexOf(u'/') + 1);
}

ExchangeMeaning meaningOf(const Exchange& exchange)
{
    if (exchange.lane == LadderLane::Dhcp)
        return {Text::tr("DHCP told the phone its server (part of the scenario: simulated phones get no address). Of "
                         "several offers the first one that names a server wins."),
                QStringLiteral("B6")};
    const bool took = exchange.end == ExchangeEnd::Took;
    const bool absent = exchange.end == ExchangeEnd::Absent;
    if (!took && !absent)
        return meaningOfTrouble(exchange);
    const QString name = exchange.fileName().toLower();
    const bool config = exchange.lane == LadderLane::Config;
    if (name.endsWith(QLatin1String(".tuz")))
        return {absent ? Text::tr("First the phone asks for the key of encrypted settings. There is none, and that is "
                                  "normal: it goes on with plain files.")
                       : Text::tr("The phone takes the key of encrypted settings. From now on it insists on encrypted "
                                  "files."),
                QStringLiteral("B13, F1")};
    if (name == QLatin1String("startup.cfg") || name == QLatin1String("aastra.cfg"))
        return {absent ? Text::tr("The common settings are missing. Older phones stop here and never ask for their own "
                                  "file.")
                : config
                    ? Text::tr("The settings of every phone. This file must exist and hold at least one character.")
                    : Text::tr("The RCS answers with a comment only: what counts stands in the phone's own file."),
                QStringLiteral("B2, F3")};
    if (name.endsWith(QLatin1String(".lic")))
        return {Text::tr("The phone looks for a licence. Few have one; that it is missing is normal."),
                QStringLiteral("F1")};
    if (name.endsWith(QLatin1String(".st"))) {
        if (absent)
            return {Text::tr("The phone asks for firmware and is offered none. It keeps what it runs."),
                    QStringLiteral("B1, B8")};
        return {
            exchange.display.contains(QLatin1String("Downloading")) ||
                    exchange.display.contains(QLatin1String("UNPLUG")) || exchange.display.isEmpty()
                ? Text::tr("The file differs from what the phone runs, up or down: it takes all of it, writes it into "
                           "its memory and restarts.")
                : Text::tr("The phone reads the beginning of the firmware, sees that it runs it already, and stops."),
            QStringLiteral("B1, B8, A2")};
    }
    if (exchange.asked.contains(QLatin1String("/ev/")) || exchange.asked.contains(QLatin1String("/evidence/")))
        return {Text::tr("The phone has started and calls the address that its settings name. That proves that it runs "
                         "them."),
                QStringLiteral("B10")};
    if (name.startsWith(exchange.mac.plain().toLower())) {
        if (absent)
            return {config
                        ? Text::tr("The phone's own settings are not here. It goes on with the common ones.")
                        : Text::tr("Nothing is assigned to this MAC address. The RCS tells a stranger nothing, and the "
                                   "phone gets no server."),
                    QStringLiteral("A2, B2")};
        return {config ? Text::tr("The phone takes its own settings: name, line, password. Nobody else gets this file.")
                       : Text::tr("The phone is told its branding and its configuration server, which it remembers."),
                QStringLiteral("A2, B3")};
    }
    if (name.endsWith(QLatin1String(".cfg")))
        return {absent ? Text::tr("There are no settings for this model only. That is normal.")
                       : Text::tr("The settings of every phone of this model."),
                QStringLiteral("B2")};
    return {took ? Text::tr("The phone takes a file that its settings name: a picture, a ring tone, a language.")
                 : Text::tr("A file that the settings name is not here. The phone does without it."),
            QStringLiteral("A5, B14")};
}

QByteArray exchangesText(const QList<Exchange>& exchanges)
{
    QByteArray text;
    for (const Exchange& one : exchanges)
        text +=
            QJsonDocument(QJsonObject{{QStringLiteral("at"), one.atMs},
                                      {QStringLiteral("ms"), one.durationMs},
                                      {QStringLiteral("mac"), one.mac.plain()},
                                      {QStringLiteral("lane"), QLatin1String(laneNames[static_cast<int>(one.lane)])},
                                      {QStringLiteral("end"), QLatin1String(endNames[static_cast<int>(one.end)])},
                                      {QStringLiteral("asked"), one.asked},
                                      {QStringLiteral("display"), one.display},
                                      {QStringLiteral("status"), one.status},
                                      {QStringLiteral("bytes"), one.bytes},
                                      {QStringLiteral("head"), QString::fromLatin1(one.head.toBase64())}})
                .toJson(QJsonDocument::Compact) +
            '\n';
    return text;
}

QList<Exchange> exchangesFrom(const QByteArray& text)
{
    constexpr qsizetype most = 200'000;
    QList<Exchange> exchanges;
    for (const QByteArray& line : text.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const auto mac = MacAddress::parse(object[QStringLiteral("mac")].toString());
        if (!mac || exchanges.size() >= most)
            continue;
        exchanges.append({.atMs = count(object[QStringLiteral("at")]),
                          .durationMs = count(object[QStringLiteral("ms")]),
                          .mac = *mac,
                          .lane = fromName(laneNames, object[QStringLiteral("lane")].toString(), LadderLane::Rcs),
                          .end = fromName(endNames, object[QStringLiteral("end")].toString(), ExchangeEnd::Took),
                          .asked = object[QStringLiteral("asked")].toString(),
                          .display = object[QStringLiteral("display")].toString(),
                          .status = object[QStringLiteral("status")].toInt(),
                          .bytes = count(object[QStringLiteral("bytes")]),
                          .head = QByteArray::fromBase64(object[QStringLiteral("head")].toString().toLatin1())});
    }
    return exchanges;
}

QList<Exchange> exchangesOf(const QList<Observation>& observations)
{
    QList<Exchange> exchanges;
    qint64 first = 0;
    for (const Observation& seen : observations) {
        const bool asks = isHttp(seen.transport) || seen.transport == Transport::Tftp;
        if (!asks || seen.status == 0 || seen.mac.isZero())
            continue;
        if (exchanges.isEmpty())
            first = seen.timeMs - seen.durationMs;
        const QString name = seen.name.startsWith(u'/') ? seen.name : u'/' + seen.name;
        exchanges.append({.atMs = seen.timeMs - seen.durationMs - first,
                          .durationMs = seen.durationMs,
                          .mac = seen.mac,
                          .lane = name.startsWith(QLatin1String("/cfg/")) ? LadderLane::Config : LadderLane::Rcs,
                          .end = seen.status == 206   ? ExchangeEnd::Broken
                                 : seen.status < 400  ? ExchangeEnd::Took
                                 : seen.status == 404 ? ExchangeEnd::Absent
                                                      : ExchangeEnd::Refused,
                          .asked = transportName(seen.transport) + QStringLiteral(":/") + name,
                          .status = seen.status,
                          .bytes = seen.bytes});
    }
    return exchanges;
}

} // namespace firstring
