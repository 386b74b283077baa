// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/NetworkCard.h"

#include "models/domain/Ipv4.h"

#include <QCoreApplication>
#include <QNetworkInterface>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkCard)
};

bool isAny(const QHostAddress& address)
{
    return address.isNull() || address == QHostAddress::Any || address == QHostAddress::AnyIPv4;
}

} // namespace

Result<NetworkCard> findCard(const QString& name, const QHostAddress& address)
{
    bool isThere = false;
    const QList<QNetworkInterface> cards = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& card : cards) {
        if (!name.isEmpty() && card.name() != name)
            continue;
        isThere = true;
        const QList<QNetworkAddressEntry> entries = card.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol || (!isAny(address) && entry.ip() != address))
                continue;
            if (name.isEmpty() && isAny(address))
                break; // any of them would be a guess
            const auto hardware = MacAddress::parse(card.hardwareAddress());
            if (!hardware)
                return Error{QStringLiteral("CARD_NOT_ETHERNET"),
                             Text::tr("“%1” is no network card that phones can be plugged into. DHCP needs one; choose "
                                      "another address.")
                                 .arg(card.name()),
                             card.hardwareAddress()};
            return NetworkCard{.name = card.name(),
                               .index = card.index(),
                               .at = {entry.ip().toIPv4Address(), maskOf(entry.prefixLength())},
                               .hardware = *hardware};
        }
    }
    if (!name.isEmpty() && !isThere)
        return Error{
            QStringLiteral("CARD_UNKNOWN"),
            Text::tr("This computer has no network card “%1” now. DHCP needs it; plug it in, or choose another.")
                .arg(name),
            {}};
    if (!name.isEmpty())
        return Error{QStringLiteral("CARD_NO_ADDRESS"),
                     isAny(address)
                         ? Text::tr("The network card “%1” has no IPv4 address. Phones could not reach this computer. "
                                    "Give it a fixed one.")
                               .arg(name)
                         : Text::tr("The network card “%1” does not have the address %2, at which phones shall reach "
                                    "this computer. Choose the card that has it.")
                               .arg(name, address.toString()),
                     {}};
    return Error{QStringLiteral("CARD_UNKNOWN"),
                 isAny(address)
                     ? Text::tr("Say on which network card DHCP shall answer.")
                     : Text::tr("No network card of this computer has the address %1. DHCP needs one; choose "
                                "one of this computer's addresses.")
                           .arg(address.toString()),
                 {}};
}

} // namespace firstring
