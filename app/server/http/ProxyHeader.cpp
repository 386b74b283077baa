// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/ProxyHeader.h"

#include <QByteArrayList>
#include <QHostAddress>
#include <QtEndian>

#include <algorithm>

namespace firstring::http {

namespace {

using Status = ProxyHeader::Status;

constexpr QByteArrayView lineBegin("PROXY ");
constexpr QByteArrayView signature("\r\n\r\n\0\r\nQUIT\n", 12);
constexpr qsizetype longestLine = 107; // with its end
constexpr qsizetype fixedPart = 16;    // of version 2

/// True while it may still become that beginning.
bool mayBegin(QByteArrayView bytes, QByteArrayView beginning)
{
    const qsizetype count = std::min(bytes.size(), beginning.size());
    return bytes.first(count) == beginning.first(count);
}

int portOf(const QByteArray& text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && isPlain && port >= 0 && port <= 65'535 ? port : -1;
}

ProxyHeader readLine(QByteArrayView bytes)
{
    const QByteArrayView window = bytes.first(std::min(bytes.size(), longestLine));
    const qsizetype end = window.indexOf("\r\n");
    if (end < 0)
        return {.status = bytes.size() >= longestLine ? Status::Refused : Status::More};
    ProxyHeader header{.status = Status::Complete, .used = end + 2};
    const QByteArrayList words = window.first(end).toByteArray().split(' ');
    if (words[1] == "UNKNOWN")
        return header;
    const bool isV4 = words[1] == "TCP4";
    if (words.size() != 6 || (!isV4 && words[1] != "TCP6"))
        return {.status = Status::Refused};
    const auto protocol = isV4 ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol;
    const QHostAddress from(QString::fromLatin1(words[2]));
    const QHostAddress to(QString::fromLatin1(words[3]));
    const auto isWhole = [isV4](const QByteArray& text) { return !isV4 || text.count('.') == 3; };
    header.reachedPort = portOf(words[5]);
    if (from.protocol() != protocol || to.protocol() != protocol || !isWhole(words[2]) || !isWhole(words[3]) ||
        portOf(words[4]) < 0 || header.reachedPort < 0)
        return {.status = Status::Refused};
    header.source = from.toString();
    header.reached = to.toString();
    return header;
}

ProxyHeader readBinary(QByteArrayView bytes)
{
    if (bytes.size() < fixedPart)
        return {};
    const auto byteAt = [&](qsizetype i) { return static_cast<quint8>(bytes[i]); };
    const int version = byteAt(12) >> 4;
    const int command = byteAt(12) & 0xf;
    const int family = byteAt(13);
    const qsizetype length = qFromBigEndian<quint16>(bytes.data() + 14);
    if (version != 2 || command > 1 || fixedPart + length > ProxyHeader::longest)
        return {.status = Status::Refused};
    if (bytes.size() < fixedPart + length)
        return {};
    ProxyHeader header{.status = Status::Complete, .used = fixedPart + length};
    constexpr int tcp4 = 0x11;
    constexpr int tcp6 = 0x21;
    if (command == 0 || (family != tcp4 && family != tcp6))
        return header;
    const qsizetype size = family == tcp4 ? 4 : 16;
    if (length < 2 * size + 4)
        return {.status = Status::Refused};
    const char* from = bytes.data() + fixedPart;
    const auto address = [size](const char* at) {
        return size == 4 ? QHostAddress(qFromBigEndian<quint32>(at)).toString()
                         : QHostAddress(reinterpret_cast<const quint8*>(at)).toString();
    };
    header.source = address(from);
    header.reached = address(from + size);
    header.reachedPort = qFromBigEndian<quint16>(from + 2 * size + 2);
    return header;
}

} // namespace

ProxyHeader parseProxyHeader(QByteArrayView bytes)
{
    if (mayBegin(bytes, lineBegin))
        return bytes.size() < lineBegin.size() ? ProxyHeader() : readLine(bytes);
    if (mayBegin(bytes, signature))
        return readBinary(bytes);
    return {.status = Status::None};
}

} // namespace firstring::http
