// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tftp/TftpPacket.h"

#include <QtEndian>

namespace firstring::tftp {

namespace {

/// Takes the bytes up to the next NUL; nothing when there is none.
std::optional<QByteArrayView> takeString(QByteArrayView& rest)
{
    const qsizetype end = rest.indexOf('\0');
    if (end < 0)
        return std::nullopt;
    const QByteArrayView text = rest.first(end);
    rest = rest.sliced(end + 1);
    return text;
}

QByteArray header(Opcode opcode, qsizetype more)
{
    QByteArray packet;
    packet.reserve(2 + more);
    packet += '\0';
    packet += static_cast<char>(opcode);
    return packet;
}

void append(QByteArray& packet, quint16 number)
{
    packet += static_cast<char>(number >> 8);
    packet += static_cast<char>(number & 0xff);
}

Parsed parseRequest(Opcode opcode, QByteArrayView rest)
{
    Packet packet{.opcode = opcode};
    const auto name = takeString(rest);
    const auto mode = takeString(rest);
    if (!name || name->isEmpty() || !mode)
        return {.packet = {}, .fault = Fault::BadRequest};
    packet.request.name = name->toByteArray();
    if (mode->compare("netascii", Qt::CaseInsensitive) == 0)
        packet.request.mode = Mode::Netascii;
    else if (mode->compare("octet", Qt::CaseInsensitive) != 0)
        return {.packet = {}, .fault = Fault::UnknownMode};

    QList<Option>& options = packet.request.options;
    while (!rest.isEmpty()) {
        const auto option = takeString(rest);
        const auto value = option ? takeString(rest) : std::nullopt;
        if (!value || option->isEmpty()) {
            // Padding after the mode is seen in the wild and says nothing; half an option does.
            packet.request.optionsBroken = packet.request.optionsBroken || !option || !option->isEmpty();
            break;
        }
        const QByteArray key = option->toByteArray().toLower();
        for (const Option& earlier : std::as_const(options))
            packet.request.optionsBroken = packet.request.optionsBroken || earlier.first == key;
        options.append({key, value->toByteArray()});
    }
    return {.packet = std::move(packet)};
}

} // namespace

Parsed parse(QByteArrayView datagram)
{
    if (datagram.size() < 2)
        return {.packet = {}, .fault = Fault::TooShort};
    const auto code = qFromBigEndian<quint16>(datagram.data());
    if (code < 1 || code > 6)
        return {.packet = {}, .fault = Fault::UnknownOpcode};
    const auto opcode = static_cast<Opcode>(code);
    const QByteArrayView rest = datagram.sliced(2);
    if (opcode == Opcode::Read || opcode == Opcode::Write)
        return parseRequest(opcode, rest);
    Packet packet{.opcode = opcode};
    if (opcode != Opcode::OptionAck) {
        if (rest.size() < 2)
            return {.packet = {}, .fault = Fault::TooShort};
        packet.number = qFromBigEndian<quint16>(rest.data());
    }
    return {.packet = std::move(packet)};
}

QByteArray dataPacketHead(quint16 block, qsizetype content)
{
    QByteArray packet;
    packet.reserve(dataHeadSize + content);
    packet.resize(dataHeadSize); // byte by byte it would cost more than the block's own bytes
    qToBigEndian(static_cast<quint16>(Opcode::Data), packet.data());
    qToBigEndian(block, packet.data() + 2);
    return packet;
}

QByteArray optionAckPacket(const QList<Option>& options)
{
    QByteArray packet = header(Opcode::OptionAck, 64);
    for (const auto& [name, value] : options)
        packet += name + '\0' + value + '\0';
    return packet;
}

QByteArray errorPacket(ErrorCode code, const char* text)
{
    QByteArray packet = header(Opcode::Error, 48);
    append(packet, static_cast<quint16>(code));
    packet += text;
    packet += '\0';
    return packet;
}

} // namespace firstring::tftp
