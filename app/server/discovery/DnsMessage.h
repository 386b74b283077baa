// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/discovery/DnsName.h"

namespace firstring::mdns {

/// Types of records that matter here (RFC 1035, 2782, 4034).
namespace type {
constexpr quint16 a = 1;
constexpr quint16 ns = 2;
constexpr quint16 cname = 5;
constexpr quint16 ptr = 12;
constexpr quint16 txt = 16;
constexpr quint16 srv = 33;
constexpr quint16 nsec = 47;
constexpr quint16 any = 255;
} // namespace type

constexpr quint16 classInternet = 1;
constexpr quint16 classAny = 255;
constexpr quint16 topBit = 0x8000; ///< of a class: wants a unicast answer; flushes caches (RFC 6762 5.4, 10.2)
constexpr quint16 flagResponse = 0x8000;
constexpr quint16 flagAuthoritative = 0x0400;
constexpr quint16 flagTruncated = 0x0200;
constexpr quint16 maskOpcodeAndRcode = 0x780f;

struct Question
{
    DnsName name;
    quint16 type = 0;
    quint16 klass = classInternet; ///< without the top bit
    bool unicast = false;          ///< QU
};

struct Record
{
    DnsName name;
    quint16 type = 0;
    quint16 klass = classInternet; ///< without the top bit
    bool flush = false;            ///< of a unique record set: what else is in caches goes
    quint32 ttl = 0;               ///< seconds
    QByteArray data;               ///< names in it are whole, so that the same data are the same bytes

    /// The same name, type, class and data, without regard to the case of names.
    bool sameAs(const Record& other) const;
};

/// A whole message of multicast DNS (RFC 6762 18).
struct Message
{
    quint16 id = 0;
    quint16 flags = 0;
    QList<Question> questions;
    QList<Record> answers;
    QList<Record> authorities;
    QList<Record> additionals;

    bool isResponse() const { return (flags & flagResponse) != 0; }
    bool isTruncated() const { return (flags & flagTruncated) != 0; }
    /// Opcode and response code are 0, as they have to be (RFC 6762 18.3, 18.11).
    bool isPlain() const { return (flags & maskOpcodeAndRcode) == 0; }
};

/// Nothing if anything in it is not as it has to be.
std::optional<Message> parse(QByteArrayView packet);

} // namespace firstring::mdns
