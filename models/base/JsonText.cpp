// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/JsonText.h"

#include <array>
#include <charconv>

namespace firstring::json {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

void appendEscaped(std::string& out, char c)
{
    if (c == '"' || c == '\\') {
        out += '\\';
        out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
        out += "\\u00";
        out += hexDigits[c >> 4];
        out += hexDigits[c & 15];
    } else {
        out += c;
    }
}

} // namespace

void append(std::string& out, QStringView text)
{
    // Nearly every text is as long in JSON as it is: written into room of its own length, as far as that goes.
    const std::size_t begin = out.size();
    out.resize(begin + static_cast<std::size_t>(text.size()) + 2);
    char* to = out.data() + begin;
    *to++ = '"';
    const auto isPlain = [](QChar c) { return c.unicode() - 0x20U < 0x60U && c != u'"' && c != u'\\'; };
    qsizetype at = 0;
    for (; at < text.size() && isPlain(text[at]); ++at)
        *to++ = static_cast<char>(text[at].unicode());
    if (at < text.size()) {
        out.resize(begin + 1 + static_cast<std::size_t>(at));
        for (const char c : text.sliced(at).toUtf8())
            appendEscaped(out, c);
        out += '"';
    } else {
        *to = '"';
    }
}

void appendHex(std::string& out, QByteArrayView bytes)
{
    const std::size_t begin = out.size();
    out.resize(begin + 2 * static_cast<std::size_t>(bytes.size()));
    char* to = out.data() + begin;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        *to++ = hexDigits[byte >> 4];
        *to++ = hexDigits[byte & 15];
    }
}

std::string& ObjectWriter::name(const char* member)
{
    m_out += m_isEmpty ? "{\"" : ",\"";
    m_isEmpty = false;
    m_out += member;
    m_out += "\":";
    return m_out;
}

void ObjectWriter::put(const char* member, QLatin1String ascii)
{
    std::string& out = name(member);
    out += '"';
    out.append(ascii.data(), static_cast<std::size_t>(ascii.size()));
    out += '"';
}

void ObjectWriter::putHex(const char* member, QByteArrayView bytes)
{
    std::string& out = name(member);
    out += '"';
    appendHex(out, bytes);
    out += '"';
}

void ObjectWriter::putNumber(const char* member, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    name(member).append(digits.data(), end);
}

} // namespace firstring::json
