// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/GateWord.h"

#include <QJsonArray>

namespace firstring {

namespace {

const QString probesKey = QStringLiteral("probes");
const QString servedKey = QStringLiteral("served");
const QString heardKey = QStringLiteral("heard");
constexpr qsizetype frame = 64;          // braces and names
constexpr qsizetype longestAddress = 64; // IPv6 with a zone, with room

} // namespace

QList<QJsonObject> GateWord::toJson(qsizetype most) const
{
    QList<QJsonObject> all;
    QJsonObject now;
    qsizetype used = frame;
    const auto add = [&](const QString& key, const QString& value) {
        const qsizetype size = value.toUtf8().size() + 3; // quotes and comma; addresses need no escapes
        if (used + size > most) {
            all.append(now);
            now = {};
            used = frame;
        }
        QJsonArray list = now[key].toArray();
        list.append(value);
        now.insert(key, list);
        used += size;
    };
    for (const Probe& probe : probes)
        add(probesKey, probe.mac.plain() + probe.address);
    for (const QString& address : served)
        add(servedKey, address);
    for (const MacAddress mac : heard)
        add(heardKey, mac.plain());
    if (!now.isEmpty())
        all.append(now);
    return all;
}

GateWord GateWord::fromJson(const QJsonObject& json)
{
    constexpr qsizetype macDigits = 12;
    GateWord word;
    for (const QJsonValue& one : json[probesKey].toArray()) {
        const QString text = one.toString();
        const auto mac = MacAddress::parse(text.left(macDigits));
        if (mac && text.size() > macDigits && text.size() <= macDigits + longestAddress)
            word.probes.append({text.mid(macDigits), *mac});
    }
    for (const QJsonValue& one : json[servedKey].toArray()) {
        if (const QString text = one.toString(); !text.isEmpty() && text.size() <= longestAddress)
            word.served.append(text);
    }
    for (const QJsonValue& one : json[heardKey].toArray()) {
        if (const auto mac = MacAddress::parse(one.toString()))
            word.heard.append(*mac);
    }
    return word;
}

} // namespace firstring
