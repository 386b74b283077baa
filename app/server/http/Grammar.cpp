// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/Grammar.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace firstring::http {

namespace {

/// For each byte whether it is one of letters, digits and \a others.
constexpr std::array<bool, 256> bytesOf(std::string_view others)
{
    std::array<bool, 256> table{};
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = true;
    for (unsigned char c = 'A'; c <= 'Z'; ++c)
        table[c] = table[c + ('a' - 'A')] = true;
    for (const char c : others)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr auto tokenBytes = bytesOf("!#$%&'*+-.^_`|~");
constexpr auto hostBytes = bytesOf("-._~%!$&'()*+;=");

} // namespace

bool isTokenChar(char c)
{
    return tokenBytes[static_cast<unsigned char>(c)];
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isHexDigit(char c)
{
    return hexValue(c) >= 0;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

QByteArrayView trimmed(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

bool equals(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<qint64> decimal(QByteArrayView text)
{
    if (text.isEmpty())
        return std::nullopt;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        const int digit = c - '0';
        value = value > (most - digit) / 10 ? most : value * 10 + digit;
    }
    return value;
}

std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    if (!text.contains('%'))
        return text.toByteArray();
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2]))
            return std::nullopt;
        const char byte = static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
        if (byte == 0)
            return std::nullopt;
        decoded += byte;
        i += 2;
    }
    return decoded;
}

bool listHolds(QByteArrayView value, QByteArrayView token)
{
    while (true) {
        const qsizetype comma = value.indexOf(',');
        if (equals(trimmed(comma < 0 ? value : value.first(comma)), token))
            return true;
        if (comma < 0)
            return false;
        value = value.sliced(comma + 1);
    }
}

bool isHost(QByteArrayView value)
{
    QByteArrayView name = value;
    QByteArrayView port;
    if (value.startsWith('[')) {
        const qsizetype end = value.indexOf(']');
        if (end < 2)
            return false;
        const QByteArrayView inside = value.sliced(1, end - 1);
        if (!std::all_of(inside.begin(), inside.end(), [](char c) { return isHexDigit(c) || c == ':' || c == '.'; }))
            return false;
        name = {};
        port = value.sliced(end + 1);
    } else if (const qsizetype colon = value.indexOf(':'); colon >= 0) {
        name = value.first(colon);
        port = value.sliced(colon);
    }
    const auto allowed = [](char c) { return hostBytes[static_cast<unsigned char>(c)]; };
    if (!std::all_of(name.begin(), name.end(), allowed))
        return false;
    if (port.isEmpty())
        return true;
    if (port.front() != ':')
        return false;
    port = port.sliced(1);
    return port.isEmpty() || decimal(port).value_or(65536) <= 65535;
}

} // namespace firstring::http
