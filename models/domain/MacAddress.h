// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace firstring {

/// A phone's identity: 48 bits. A default-constructed address is zero, which is no phone.
class MacAddress
{
public:
    constexpr MacAddress() = default;
    constexpr explicit MacAddress(quint64 bits) : m_bits(bits & 0xffff'ffff'ffffULL) {}

    /// Reads one address as people write, scan or export it: any case; any of `:-. ` or nothing between the digits; a
    /// `MAC:` prefix; spreadsheet forms such as `="00085D..."`. Refuses anything else, zero
    /// (MAC_ZERO), group addresses (MAC_MULTICAST) and other lengths (MAC_LENGTH, MAC_NOT_HEX).
    static Result<MacAddress> parse(QStringView text);

    /// The twelve hex digits at the start of \a name if nothing but a dot or the end follows; else zero.
    static MacAddress fromFileName(QStringView name);

    constexpr quint64 bits() const { return m_bits; }
    constexpr bool isZero() const { return m_bits == 0; }
    /// Group addresses never belong to a phone (bit 0 of the first octet).
    constexpr bool isMulticast() const { return (m_bits >> 40) & 1; }
    /// First three octets.
    constexpr quint32 oui() const { return static_cast<quint32>(m_bits >> 24); }
    /// True for the maker prefixes of phones.md B16 (Aastra, Mitel and what they bought).
    bool hasKnownMaker() const;

    /// `00085D2F9318`: file names, the command line, JSON.
    QString plain() const;
    /// `00:08:5D:2F:93:18`: what people read.
    QString pretty() const;

    friend constexpr auto operator<=>(MacAddress, MacAddress) = default;
    friend size_t qHash(MacAddress mac, size_t seed = 0) noexcept { return ::qHash(mac.m_bits, seed); }

private:
    quint64 m_bits = 0;
};

} // namespace firstring
