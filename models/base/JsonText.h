// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QStringView>

#include <concepts>
#include <string>

namespace firstring::json {

// Compact JSON, written straight into bytes (RFC 8259, UTF-8). Where thousands of records are written a second,
// building QJsonValues only to print them costs more than all the rest of the work. A std::string, because a byte more
// of a QByteArray costs a call.

/// \a text as a JSON string, with its quotes.
void append(std::string& out, QStringView text);

/// Writes the members of one object, in the order of the calls.
class ObjectWriter
{
public:
    explicit ObjectWriter(std::string& out)
        : m_out(out)
    {}

    /// The name and its colon; then append to the text yourself.
    std::string& name(const char* member);

    void put(const char* member, QStringView text) { append(name(member), text); }
    /// \a ascii holds nothing that must be escaped: names of ours, digits, dates.
    void put(const char* member, QLatin1String ascii);
    template <std::integral T>
    void put(const char* member, T value)
    {
        if constexpr (std::same_as<T, bool>)
            name(member) += value ? "true" : "false";
        else
            putNumber(member, value);
    }
    void putNull(const char* member) { name(member) += "null"; }
    /// Lower-case hexadecimal digits.
    void putHex(const char* member, QByteArrayView bytes);
    void close() { m_out += m_isEmpty ? "{}" : "}"; }

private:
    void putNumber(const char* member, qint64 number);

    std::string& m_out;
    bool m_isEmpty = true;
};

/// \a bytes in lower-case hexadecimal digits, without quotes.
void appendHex(std::string& out, QByteArrayView bytes);

} // namespace firstring::json
