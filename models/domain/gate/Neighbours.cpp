// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/Neighbours.h"

namespace firstring {

namespace {

constexpr int complete = 0x2;      // ATF_COM: the card has answered
constexpr int isGatewayFlag = 0x2; // RTF_GATEWAY

/// The address of the route table: hexadecimal, in the byte order of this computer, which Linux writes as it stores it.
QString addressOfRoute(const QByteArray& text)
{
    bool isNumber = false;
    const quint32 raw = text.toUInt(&isNumber, 16);
    if (!isNumber)
        return {};
    const auto* bytes = reinterpret_cast<const unsigned char*>(&raw);
    return QStringLiteral("%1.%2.%3.%4").arg(bytes[0]).arg(bytes[1]).arg(bytes[2]).arg(bytes[3]);
}

QList<QList<QByteArray>> rows(const QByteArray& table)
{
    QList<QList<QByteArray>> found;
    for (const QByteArray& line : table.split('\n').mid(1)) // the first one names the columns
        found.append(line.simplified().split(' '));
    return found;
}

} // namespace

Neighbours Neighbours::parse(const QByteArray& arp, const QByteArray& routes)
{
    Neighbours result;
    // IP address, HW type, Flags, HW address, Mask, Device
    for (const QList<QByteArray>& row : rows(arp)) {
        const auto mac = MacAddress::parse(QString::fromLatin1(row.value(3)));
        if (row.size() < 6 || !mac || mac->isZero() || !(row[2].toInt(nullptr, 16) & complete))
            continue;
        const QString address = QString::fromLatin1(row[0]);
        if (result.m_cards.contains(address)) // on two segments: nobody can say which
            continue;
        result.m_cards.insert(address, *mac);
        ++result.m_addresses[*mac];
    }
    // Iface, Destination, Gateway, Flags, ...
    for (const QList<QByteArray>& row : rows(routes)) {
        if (row.size() < 4 || !(row[3].toInt(nullptr, 16) & isGatewayFlag))
            continue;
        if (const auto card = result.m_cards.constFind(addressOfRoute(row[2])); card != result.m_cards.constEnd())
            result.m_gateways.insert(*card);
    }
    return result;
}

Witness Neighbours::judge(const QString& source, MacAddress mac) const
{
    if (m_own.contains(source))
        return Witness::Silent;
    const auto card = m_cards.constFind(source);
    if (card == m_cards.constEnd())
        return Witness::Silent;
    if (*card == mac)
        return Witness::Confirms;
    return m_addresses.value(*card) == 1 && !m_gateways.contains(*card) ? Witness::Contradicts : Witness::Silent;
}

} // namespace firstring
