// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace firstring::tls {

/// A number in so many bytes, as the network has it.
inline QByteArray number(qsizetype value, int bytes)
{
    QByteArray text;
    for (int at = bytes - 1; at >= 0; --at)
        text.append(static_cast<char>((value >> (8 * at)) & 0xff));
    return text;
}
/// \a content behind its length.
inline QByteArray counted(const QByteArray& content, int bytes)
{
    return number(content.size(), bytes) + content;
}

enum RecordKind { ChangeCipherSpec = 20, Alert = 21, Handshake = 22, Data = 23, Heartbeat = 24 };

/// One record, whatever its length.
inline QByteArray record(int kind, const QByteArray& content, int version = 0x0301)
{
    return number(kind, 1) + number(version, 2) + counted(content, 2);
}
/// As many records as it takes.
inline QByteArray records(const QByteArray& message, qsizetype each = 16'384)
{
    QByteArray all;
    for (qsizetype at = 0; at < message.size(); at += each)
        all += record(Handshake, message.mid(at, each));
    return all;
}
inline QByteArray message(int kind, const QByteArray& body)
{
    return number(kind, 1) + counted(body, 3);
}

/// The numbers of extensions (RFC 8446 4.2 and the registry of IANA).
enum Extension {
    ServerName = 0,
    MaxFragmentLength = 1,
    StatusRequest = 5,
    SupportedGroups = 10,
    PointFormats = 11,
    SignatureAlgorithms = 13,
    HeartbeatMode = 15,
    Protocols = 16,
    Padding = 21,
    ExtendedMasterSecret = 23,
    SessionTicket = 35,
    PreSharedKey = 41,
    EarlyData = 42,
    SupportedVersions = 43,
    Cookie = 44,
    KeyExchangeModes = 45,
    KeyShare = 51,
    RenegotiationInfo = 0xff01,
};

/// A ClientHello that every server takes, to be bent in one place.
struct Hello
{
    int version = 0x0303;
    QByteArray random = QByteArray(32, 'r');
    QByteArray session = counted(QByteArray(32, 's'), 1);
    QByteArray suites = counted(QByteArray::fromHex("13011302c02bc02f009c"), 2);
    QByteArray compressions = counted(QByteArray(1, '\0'), 1);
    QList<QPair<int, QByteArray>> extensions{
        {SupportedGroups, counted(QByteArray::fromHex("001d0017"), 2)},
        {SignatureAlgorithms, counted(QByteArray::fromHex("040308040401"), 2)},
        {SupportedVersions, counted(QByteArray::fromHex("03040303"), 1)},
        {KeyShare, counted(QByteArray::fromHex("001d") + counted(QByteArray(32, 'k'), 2), 2)},
    };
    QByteArray behindAll; ///< within the message, behind the extensions
    int lengthOff = 0;    ///< of all extensions

    /// With that extension in the place of its namesake.
    Hello with(int kind, const QByteArray& content) const
    {
        Hello other = without(kind);
        other.extensions.append({kind, content});
        return other;
    }
    Hello without(int kind) const
    {
        Hello other = *this;
        other.extensions.removeIf([kind](const auto& one) { return one.first == kind; });
        return other;
    }
    /// For TLS 1.2 and nothing above.
    static Hello old() { return Hello().without(SupportedVersions).without(KeyShare); }

    QByteArray body() const
    {
        QByteArray all;
        for (const auto& [kind, content] : extensions)
            all += number(kind, 2) + counted(content, 2);
        return number(version, 2) + random + session + suites + compressions + number(all.size() + lengthOff, 2) + all +
               behindAll;
    }
    QByteArray bytes() const { return message(1, body()); }
    QByteArray wire() const { return records(bytes()); }
};

} // namespace firstring::tls
