// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace firstring {

/// What one line of a configuration file says to a phone.
struct Meaning
{
    QString value;
    bool locked = false;     ///< `!`
    bool overwrites = false; ///< `^`

    /// `!^value`, for people.
    QString text() const;
    friend bool operator==(const Meaning&, const Meaning&) = default;
};

/// What a file says to a phone, by parameter in small letters.
using PhoneReading = QHash<QString, Meaning>;

/// Reads a file by the rules of phones.md B3 and B4 alone: names without regard to case, the last of doubles wins.
/// Written a second time on purpose, apart from CfgDocument and everything that writes files: a proof that used the
/// reader it judges would repeat its mistakes. Any bytes; one pass.
PhoneReading readAsPhone(QByteArrayView bytes);

} // namespace firstring
