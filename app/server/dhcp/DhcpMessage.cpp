// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/dhcp/DhcpMessage.h"

#include <QtEndian>

#include <algorithm>

namespace firstring::dhcp {

namespace {

constexpr qsizetype fixedBytes = 236;
constexpr qsizetype leastBytes = 300; ///< RFC 1542 2.1: relays and old clients drop shorter ones
constexpr qsizetype nameOffset = 44;
constexpr qsizetype nameBytes = 64;
constexpr qsizetype fileOffset = 108;
constexpr qsizetype fileBytes = 128;
constexpr quint32 cookie = 0x63825363;
constexpr quint16 broadcastFlag = 0x8000;
constexpr qsizetype pieceBytes = 255;
constexpr int mostHops = 16; // RFC 1542 4.1.1

quint32 number32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// Joins the options of one field to those read before. False: one runs out of the field.
bool readOptions(QByteArrayView field, QMap<quint8, QByteArray>& options)
{
    while (!field.isEmpty()) {
        const auto code = static_cast<quint8>(field.front());
        if (code == option::end)
            return true;
        if (code == option::pad) {
            field = field.sliced(1);
            continue;
        }
        if (field.size() < 2)
            return false;
        const qsizetype length = static_cast<quint8>(field[1]);
        if (field.size() < 2 + length)
            return false;
        options[code].append(field.sliced(2, length));
        field = field.sliced(2 + length);
    }
    return true;
}

void appendOption(QByteArray& bytes, quint8 code, const QByteArray& value)
{
    qsizetype at = 0;
    do {
        const qsizetype length = std::min(pieceBytes, value.size() - at);
        bytes += static_cast<char>(code);
        bytes += static_cast<char>(length);
        bytes.append(value.constData() + at, length);
        at += length;
    } while (at < value.size());
}

qsizetype bytesOf(const QByteArray& value)
{
    return value.size() + 2 * std::max<qsizetype>(1, (value.size() + pieceBytes - 1) / pieceBytes);
}

QByteArray fixedPart(const Message& message)
{
    QByteArray bytes(fixedBytes, '\0');
    char* at = bytes.data();
    at[0] = message.isReply ? 2 : 1;
    at[1] = 1; // Ethernet
    at[2] = 6;
    at[3] = static_cast<char>(message.hops);
    qToBigEndian(message.xid, at + 4);
    qToBigEndian(message.secs, at + 8);
    qToBigEndian<quint16>(message.broadcast ? broadcastFlag : 0, at + 10);
    qToBigEndian(message.ciaddr, at + 12);
    qToBigEndian(message.yiaddr, at + 16);
    qToBigEndian(message.siaddr, at + 20);
    qToBigEndian(message.giaddr, at + 24);
    const quint64 mac = message.hardware.bits();
    qToBigEndian(static_cast<quint16>(mac >> 32), at + 28);
    qToBigEndian(static_cast<quint32>(mac), at + 30);
    return bytes;
}

} // namespace

MessageType Message::type() const
{
    const QByteArray value = options.value(option::messageType);
    if (value.size() != 1 || value[0] < 1 || value[0] > static_cast<char>(MessageType::Inform))
        return MessageType::None;
    return static_cast<MessageType>(value[0]);
}

std::optional<quint32> Message::number(quint8 code) const
{
    const QByteArray value = options.value(code);
    return value.size() == 4 ? std::optional(number32(value, 0)) : std::nullopt;
}

QList<quint32> Message::addresses(quint8 code) const
{
    const QByteArray value = options.value(code);
    QList<quint32> found;
    for (qsizetype at = 0; at + 4 <= value.size(); at += 4)
        found.append(number32(value, at));
    return found;
}

void Message::setAddresses(quint8 code, const QList<quint32>& values)
{
    QByteArray bytes(values.size() * 4, '\0');
    for (qsizetype i = 0; i < values.size(); ++i)
        qToBigEndian(values[i], bytes.data() + i * 4);
    options.insert(code, bytes);
}

Parsed parse(QByteArrayView bytes)
{
    if (bytes.size() < fixedBytes + 4)
        return {.message = {}, .fault = Fault::TooShort};
    if (bytes[0] != 1 && bytes[0] != 2)
        return {.message = {}, .fault = Fault::NotBootp};
    if (bytes[1] != 1 || bytes[2] != 6)
        return {.message = {}, .fault = Fault::NotEthernet};
    if (number32(bytes, fixedBytes) != cookie)
        return {.message = {}, .fault = Fault::NoCookie};
    Message message;
    message.isReply = bytes[0] == 2;
    message.hops = static_cast<quint8>(bytes[3]);
    if (message.hops > mostHops)
        return {.message = {}, .fault = Fault::TooManyHops};
    message.xid = number32(bytes, 4);
    message.secs = qFromBigEndian<quint16>(bytes.data() + 8);
    message.broadcast = qFromBigEndian<quint16>(bytes.data() + 10) & broadcastFlag;
    message.ciaddr = number32(bytes, 12);
    message.yiaddr = number32(bytes, 16);
    message.siaddr = number32(bytes, 20);
    message.giaddr = number32(bytes, 24);
    message.hardware = MacAddress(quint64(qFromBigEndian<quint16>(bytes.data() + 28)) << 32 | number32(bytes, 30));
    if (!readOptions(bytes.sliced(fixedBytes + 4), message.options))
        return {.message = {}, .fault = Fault::BadOptions};
    const QByteArray overload = message.options.take(option::overload);
    const int fields = overload.size() == 1 ? overload[0] : 0;
    if (((fields & 1) && !readOptions(bytes.sliced(fileOffset, fileBytes), message.options)) ||
        ((fields & 2) && !readOptions(bytes.sliced(nameOffset, nameBytes), message.options)))
        return {.message = {}, .fault = Fault::BadOptions};
    message.options.remove(option::overload); // one inside a field that holds options says nothing
    return {.message = std::move(message)};
}

QByteArray serialize(const Message& message, const QList<quint8>& order, qsizetype limit)
{
    QList<quint8> codes;
    const auto add = [&](quint8 code) {
        if (message.has(code) && !codes.contains(code) && code != option::relayInformation && code != option::pad &&
            code != option::end)
            codes.append(code);
    };
    add(option::messageType);
    for (const quint8 code : order)
        add(code);
    for (auto it = message.options.keyBegin(); it != message.options.keyEnd(); ++it)
        add(*it);

    QByteArray bytes = fixedPart(message);
    bytes.resize(fixedBytes + 4);
    qToBigEndian(cookie, bytes.data() + fixedBytes);
    const auto relay = message.options.constFind(option::relayInformation); // RFC 3046 2.2: back as it came, also empty
    const bool isRelayed = relay != message.options.cend();
    const qsizetype room = limit - 1 - (isRelayed ? bytesOf(*relay) : 0);
    for (const quint8 code : std::as_const(codes)) {
        const QByteArray& value = message.options[code];
        if (bytes.size() + bytesOf(value) <= room)
            appendOption(bytes, code, value);
    }
    if (isRelayed)
        appendOption(bytes, option::relayInformation, *relay);
    bytes += static_cast<char>(option::end);
    if (bytes.size() < leastBytes)
        bytes.resize(leastBytes, '\0');
    return bytes;
}

} // namespace firstring::dhcp
