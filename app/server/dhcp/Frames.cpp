// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/dhcp/Frames.h"

#include <QtEndian>

namespace firstring::dhcp {

namespace {

constexpr qsizetype ipBytes = 20;
constexpr qsizetype udpBytes = 8;
constexpr qsizetype arpBytes = 28;
constexpr quint8 udpProtocol = 17;
constexpr quint8 timeToLive = 64;
constexpr quint16 fragmentBits = 0x3fff; ///< more fragments, and the offset

quint16 number16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint32 number32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

MacAddress macAt(QByteArrayView bytes, qsizetype at)
{
    return MacAddress(quint64(number16(bytes, at)) << 32 | number32(bytes, at + 2));
}

void putMac(char* at, MacAddress mac)
{
    qToBigEndian(static_cast<quint16>(mac.bits() >> 32), at);
    qToBigEndian(static_cast<quint32>(mac.bits()), at + 2);
}

/// RFC 1071.
quint16 checksum(QByteArrayView bytes, quint32 sum)
{
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        sum += number16(bytes, i);
    if (bytes.size() % 2)
        sum += quint32(static_cast<quint8>(bytes.back())) << 8;
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<quint16>(~sum);
}

} // namespace

std::optional<UdpFrame> readUdp(QByteArrayView bytes)
{
    if (bytes.size() < ipBytes || static_cast<quint8>(bytes[0]) >> 4 != 4)
        return std::nullopt;
    const qsizetype head = (bytes[0] & 0x0f) * 4;
    const qsizetype whole = number16(bytes, 2);
    if (head < ipBytes || whole < head + udpBytes || whole > bytes.size() || bytes[9] != udpProtocol ||
        (number16(bytes, 6) & fragmentBits))
        return std::nullopt;
    const QByteArrayView udp = bytes.sliced(head, whole - head);
    const qsizetype length = number16(udp, 4);
    if (length < udpBytes || length > udp.size())
        return std::nullopt;
    return UdpFrame{.source = number32(bytes, 12),
                    .destination = number32(bytes, 16),
                    .sourcePort = number16(udp, 0),
                    .destinationPort = number16(udp, 2),
                    .payload = udp.sliced(udpBytes, length - udpBytes)};
}

QByteArray writeUdp(const UdpFrame& frame)
{
    QByteArray bytes(ipBytes + udpBytes, '\0');
    const auto udpLength = static_cast<quint16>(udpBytes + frame.payload.size());
    char* ip = bytes.data();
    ip[0] = 0x45;
    qToBigEndian(static_cast<quint16>(ipBytes + udpLength), ip + 2);
    ip[8] = timeToLive;
    ip[9] = udpProtocol;
    qToBigEndian(frame.source, ip + 12);
    qToBigEndian(frame.destination, ip + 16);
    qToBigEndian(checksum(QByteArrayView(ip, ipBytes), 0), ip + 10);
    char* udp = ip + ipBytes;
    qToBigEndian(frame.sourcePort, udp);
    qToBigEndian(frame.destinationPort, udp + 2);
    qToBigEndian(udpLength, udp + 4);
    bytes.append(frame.payload);
    const quint32 pseudo = (frame.source >> 16) + (frame.source & 0xffff) + (frame.destination >> 16) +
                           (frame.destination & 0xffff) + udpProtocol + udpLength;
    const quint16 sum = checksum(QByteArrayView(bytes).sliced(ipBytes), pseudo);
    qToBigEndian<quint16>(sum ? sum : 0xffff, bytes.data() + ipBytes + 6); // 0 would say that there is none
    return bytes;
}

std::optional<ArpFrame> readArp(QByteArrayView bytes)
{
    if (bytes.size() < arpBytes || number16(bytes, 0) != 1 || number16(bytes, 2) != 0x0800 || bytes[4] != 6 ||
        bytes[5] != 4)
        return std::nullopt;
    const quint16 what = number16(bytes, 6);
    if (what != 1 && what != 2)
        return std::nullopt;
    return ArpFrame{.isReply = what == 2,
                    .sender = macAt(bytes, 8),
                    .senderAddress = number32(bytes, 14),
                    .target = macAt(bytes, 18),
                    .targetAddress = number32(bytes, 24)};
}

QByteArray writeArp(const ArpFrame& frame)
{
    QByteArray bytes(arpBytes, '\0');
    char* at = bytes.data();
    at[1] = 1;
    at[2] = 0x08;
    at[4] = 6;
    at[5] = 4;
    at[7] = frame.isReply ? 2 : 1;
    putMac(at + 8, frame.sender);
    qToBigEndian(frame.senderAddress, at + 14);
    putMac(at + 18, frame.target);
    qToBigEndian(frame.targetAddress, at + 24);
    return bytes;
}

} // namespace firstring::dhcp
