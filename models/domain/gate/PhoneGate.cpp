// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/PhoneGate.h"

#include <algorithm>

namespace firstring {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

QJsonObject PhoneGate::toJson() const
{
    QJsonObject json{{key("mac"), mac.plain()},
                     {key("saved"), savedMs},
                     {key("window"), windowMs},
                     {key("released"), released},
                     {key("locked"), locked}};
    if (round > 0)
        json.insert(key("round"), round);
    if (!address.isEmpty())
        json.insert(key("address"), address);
    if (lockInMs > 0)
        json.insert(key("lockIn"), lockInMs);
    if (deliveredMs > 0)
        json.insert(key("delivered"), deliveredMs);
    if (refusal != EventId::None) {
        json.insert(key("refusal"), QString::fromLatin1(eventInfo(refusal).name));
        json.insert(key("refusedAddress"), refusedAddress);
        json.insert(key("refused"), refusedMs);
    }
    return json;
}

PhoneGate PhoneGate::fromJson(const QJsonObject& json)
{
    PhoneGate gate;
    gate.mac = MacAddress::parse(json[key("mac")].toString()).value_or(MacAddress());
    gate.savedMs = json[key("saved")].toInteger();
    gate.windowMs = std::max<qint64>(0, json[key("window")].toInteger());
    gate.released = json[key("released")].toBool();
    gate.locked = json[key("locked")].toBool();
    gate.round = json[key("round")].toInteger();
    gate.address = json[key("address")].toString();
    gate.lockInMs = std::max<qint64>(0, json[key("lockIn")].toInteger());
    gate.deliveredMs = json[key("delivered")].toInteger();
    gate.refusal = eventFromName(json[key("refusal")].toString());
    gate.refusedAddress = json[key("refusedAddress")].toString();
    gate.refusedMs = json[key("refused")].toInteger();
    return gate;
}

qint64 PhoneGate::windowLeftMs(qint64 nowMs) const
{
    return leftOf(windowMs, savedMs, nowMs);
}

PhoneGate releasedGate(MacAddress mac, qint64 nowMs, int hours, qint64 round)
{
    PhoneGate gate;
    gate.mac = mac;
    gate.savedMs = nowMs;
    gate.windowMs = hours * 3'600'000LL;
    gate.released = true;
    gate.round = round + 1;
    return gate;
}

qint64 leftOf(qint64 ms, qint64 savedMs, qint64 nowMs)
{
    return std::clamp<qint64>(ms - std::max<qint64>(0, nowMs - savedMs), 0, std::max<qint64>(0, ms));
}

} // namespace firstring
