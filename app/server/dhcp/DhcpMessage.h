// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMap>

#include <optional>

namespace firstring::dhcp {

constexpr quint16 serverPort = 67;
constexpr quint16 clientPort = 68;

/// Option 53 (RFC 2132 9.6).
enum class MessageType : quint8 { None, Discover, Offer, Request, Decline, Ack, Nak, Release, Inform };

/// The options this program reads or writes (RFC 2132, 3046, phones.md B6).
namespace option {
enum : quint8 {
    pad = 0,
    mask = 1,
    router = 3,
    dns = 6,
    hostName = 12,
    domain = 15,
    broadcast = 28,
    ntp = 42,
    vendorInformation = 43,
    requestedAddress = 50,
    leaseTime = 51,
    overload = 52,
    messageType = 53,
    serverId = 54,
    parameterList = 55,
    message = 56,
    maxMessageSize = 57,
    renewalTime = 58,
    rebindingTime = 59,
    vendorClass = 60,
    clientId = 61,
    tftpServer = 66,
    relayInformation = 82,
    vlan = 132,
    shoretel = 156,
    configUrl159 = 159,
    configUrl160 = 160,
    end = 255
};
}

/// One BOOTP message with DHCP options (RFC 2131 2), Ethernet only. Addresses are in host order, 0: none.
struct Message
{
    bool isReply = false;
    quint8 hops = 0;
    quint32 xid = 0;
    quint16 secs = 0;
    bool broadcast = false; ///< the client cannot take a unicast answer yet
    quint32 ciaddr = 0;
    quint32 yiaddr = 0;
    quint32 siaddr = 0;
    quint32 giaddr = 0;
    MacAddress hardware;
    QMap<quint8, QByteArray> options; ///< pieces of one option joined (RFC 3396)

    MessageType type() const;
    void setType(MessageType type) { setOption(option::messageType, static_cast<quint8>(type)); }
    bool has(quint8 code) const { return options.contains(code); }
    QByteArray text(quint8 code) const { return options.value(code); }
    /// An option that holds exactly one address or number of four bytes.
    std::optional<quint32> number(quint8 code) const;
    /// The addresses an option lists; a broken tail is left out.
    QList<quint32> addresses(quint8 code) const;
    void setOption(quint8 code, quint8 value) { options.insert(code, QByteArray(1, static_cast<char>(value))); }
    void setNumber(quint8 code, quint32 value) { setAddresses(code, {value}); }
    void setAddresses(quint8 code, const QList<quint32>& values);

    friend bool operator==(const Message&, const Message&) = default;
};

/// What is wrong with bytes that are no Message.
enum class Fault : quint8 { TooShort, NotBootp, NotEthernet, NoCookie, BadOptions, TooManyHops };

struct Parsed
{
    std::optional<Message> message;
    Fault fault = Fault::TooShort; ///< when there is none
};

/// Reads any bytes; holds never more than they are. Options in the `file` and `sname` fields are read where option 52
/// says so; a missing end mark is forgiven, an option that runs out of its field is not.
Parsed parse(QByteArrayView bytes);

/// The bytes, 300 at least as BOOTP wants it. Message type first, then \a order, then the rest by number, option 82
/// last (RFC 3046 2.2). Options that do not fit into \a limit are left out, those without a place in \a order first.
QByteArray serialize(const Message& message, const QList<quint8>& order = {}, qsizetype limit = 1472);

} // namespace firstring::dhcp
