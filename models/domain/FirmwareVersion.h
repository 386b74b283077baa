// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>

namespace firstring {

/// A version as phones report it: `4.2.0.2023`, `3.2.2.6038-SIP`, `2.0.1.1055-0035-00-A1`. Keeps what was written, compares
/// the leading dotted numbers. Firmware is sent when versions *differ*; order only says up or down.
class FirmwareVersion
{
public:
    FirmwareVersion() = default;
    explicit FirmwareVersion(QStringView text);

    bool isEmpty() const { return m_text.isEmpty(); }
    /// As written, without the `-SIP` ending that only User-Agents carry.
    const QString& text() const { return m_text; }

    /// Numeric part by part, missing parts count as 0; what follows the numbers decides last, as text.
    std::strong_ordering compare(const FirmwareVersion& other) const;

    friend bool operator==(const FirmwareVersion& a, const FirmwareVersion& b) { return a.compare(b) == 0; }
    friend std::strong_ordering operator<=>(const FirmwareVersion& a, const FirmwareVersion& b) { return a.compare(b); }

private:
    QString m_text;
};

/// Which way an installation goes. Same means nothing is sent.
enum class FirmwareDirection : quint8 { Same, Up, Down, Unknown };

/// From \a installed to \a wanted; Unknown while either is empty.
FirmwareDirection firmwareDirection(const FirmwareVersion& installed, const FirmwareVersion& wanted);

} // namespace firstring
