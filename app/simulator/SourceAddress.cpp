// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/SourceAddress.h"

namespace firstring {

namespace {

constexpr quint32 lowest = 0x7f000100;  // 127.0.1.0
constexpr quint32 highest = 0x7fffffff; // 127.255.255.255

bool isUsable(quint32 address)
{
    const quint32 last = address & 0xff;
    return address >= lowest && address <= highest && last != 0 && last != 255;
}

} // namespace

QHostAddress SourceAddresses::assign(MacAddress mac)
{
    quint32 address = 0x7f000000 | static_cast<quint32>(mac.bits() & 0xffffff);
    while (!isUsable(address) || m_taken.contains(address))
        address = address >= highest ? lowest : address + 1;
    m_taken.insert(address);
    return QHostAddress(address);
}

bool SourceAddresses::isLoopback(const QString& host)
{
    const QHostAddress address(host);
    return address.protocol() == QAbstractSocket::IPv4Protocol && address.isLoopback();
}

} // namespace firstring
