// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/InventedPhones.h"

#include "app/simulator/FetchPlace.h"
#include "models/domain/PhoneModel.h"

#include <QCoreApplication>
#include <QSet>

namespace firstring {

namespace {

constexpr quint64 maker = 0x00085DULL << 24;
constexpr quint32 lowBits = 0xff'ffff;

Error refuse(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

} // namespace

QList<SimulatedPhone> inventPhones(int count, const QString& model, quint32 seed)
{
    Q_ASSERT(count >= 0 && count <= static_cast<int>(lowBits));
    QList<SimulatedPhone> phones;
    phones.reserve(count);
    // An odd step visits every value of 24 bits once before any comes again.
    const quint32 first = seed * 0x9E3779B1u >> 8;
    constexpr quint32 step = 0x5BD1E9;
    for (int i = 0; i < count; ++i)
        phones.append(
            {MacAddress(maker | ((first + static_cast<quint32>(i) * step) & lowBits)), canonicalModel(model), {}});
    return phones;
}

Result<void> checkFleetPlan(const FleetPlan& plan)
{
    if (plan.phones.isEmpty())
        return refuse("FLEET_EMPTY", QCoreApplication::translate(
                                         "Fleet", "There are no phones to simulate. Name a list, or say how many."));
    QSet<MacAddress> seen;
    for (const SimulatedPhone& phone : plan.phones) {
        if (!findModel(phone.model))
            return refuse("FLEET_MODEL",
                          QCoreApplication::translate(
                              "Fleet", "“%1” is not a model that can be simulated. Give %2 a model such as 6867i.")
                              .arg(phone.model.left(40), phone.mac.pretty()));
        if (seen.contains(phone.mac))
            return refuse("FLEET_TWICE", QCoreApplication::translate(
                                             "Fleet", "%1 is in the list twice. Each phone can be simulated once.")
                                             .arg(phone.mac.pretty()));
        seen.insert(phone.mac);
    }
    if (plan.rcsUrls.isEmpty())
        return refuse("FLEET_URL", QCoreApplication::translate(
                                       "Fleet", "No server is named. Start the local server, or give its URL."));
    for (const QString& url : plan.rcsUrls) {
        const auto server = ServerPlace::fromUrl(url);
        if (!server || server->transport == FetchTransport::Unspoken)
            return refuse("FLEET_URL",
                          QCoreApplication::translate("Fleet", "Simulated phones cannot talk to “%1”. Use an address "
                                                               "that begins with http://, https:// or tftp://.")
                              .arg(url.left(100)));
    }
    return {};
}

} // namespace firstring
