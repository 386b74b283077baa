// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace firstring::tftp {

enum class Opcode : quint16 { Read = 1, Write = 2, Data = 3, Ack = 4, Error = 5, OptionAck = 6 };

/// Error codes of RFC 1350 and RFC 2347.
enum class ErrorCode : quint16 {
    Undefined = 0,
    NotFound = 1,
    AccessViolation = 2,
    DiskFull = 3,
    IllegalOperation = 4,
    UnknownTransfer = 5,
    FileExists = 6,
    NoSuchUser = 7,
    OptionRefused = 8
};

enum class Mode : quint8 { Octet, Netascii };

/// Name in lower case, and value, as sent.
using Option = std::pair<QByteArray, QByteArray>;

/// A request to read (or write, which we refuse).
struct ReadRequest
{
    QByteArray name;
    Mode mode = Mode::Octet;
    QList<Option> options;
    bool optionsBroken = false; ///< an option twice, or a list that ends in the middle: error 8
};

/// One datagram of a client, as far as a server needs it.
struct Packet
{
    Opcode opcode = Opcode::Error;
    ReadRequest request; ///< Read and Write
    quint16 number = 0;  ///< block of Ack and Data, code of Error
};

/// What is wrong with a datagram that is no Packet.
enum class Fault : quint8 { TooShort, UnknownOpcode, BadRequest, UnknownMode };

struct Parsed
{
    std::optional<Packet> packet;
    Fault fault = Fault::TooShort; ///< when there is no packet
};

/// Reads any bytes; never more than they are. RFC 1350 5, RFC 2347.
Parsed parse(QByteArrayView datagram);

/// The head of a data packet, \a dataHeadSize bytes, with room for that much content.
QByteArray dataPacketHead(quint16 block, qsizetype content);
inline constexpr qsizetype dataHeadSize = 4;
QByteArray optionAckPacket(const QList<Option>& options);
/// \a text is for people, plain ASCII, and never says where a file lies.
QByteArray errorPacket(ErrorCode code, const char* text);

} // namespace firstring::tftp
