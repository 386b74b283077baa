// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace firstring::ntp {

constexpr qsizetype headerBytes = 48;

/// RFC 5905 7.3, table 10.
enum class Mode : quint8 { Reserved, SymmetricActive, SymmetricPassive, Client, Server, Broadcast, Control, Private };

/// Seconds since 1900 with 32 bits of fraction, as the wire has them; eras (2036) wrap by themselves.
quint64 stampFromNs(qint64 sinceUnixEpochNs);

/// The header of a packet, RFC 5905 7.3.
struct Packet
{
    int leap = 0; ///< 3: the clock is not synchronised
    int version = 4;
    Mode mode = Mode::Client;
    int stratum = 0;
    qint8 poll = 0;
    qint8 precision = 0;        ///< log2 seconds
    quint32 rootDelay = 0;      ///< seconds, 16 bits of fraction
    quint32 rootDispersion = 0; ///< the same
    QByteArray reference;       ///< 4 bytes: an address, or letters when the stratum is 0 or 1
    quint64 referenceTime = 0;
    quint64 originate = 0;
    quint64 receive = 0;
    quint64 transmit = 0;

    QByteArray bytes() const;
};

/// Nothing if it is too short for a header. What follows the header is not looked at.
std::optional<Packet> parse(QByteArrayView datagram);

} // namespace firstring::ntp
