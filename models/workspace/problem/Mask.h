// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QHash>
#include <QString>

namespace firstring {

/// Takes out of texts what tells people and places apart: the last half of each MAC address, addresses of the internet,
/// and given words such as labels. The same thing gets the same stand-in, so that a log stays readable. Not
/// thread-safe.
class Mask
{
public:
    /// That word never appears again as it is; \a kind names its stand-in, `phone 3`. Words below 3 signs are left.
    void hide(const QString& word, const QString& kind);
    /// `00085D-0001`: the maker's half stays.
    QString mac(MacAddress mac);
    QString text(const QString& text);

private:
    QString stranger(const QString& address);

    QHash<MacAddress, int> m_macs;
    QHash<QString, int> m_addresses;
    QHash<QString, QString> m_words;
    QList<QString> m_longestFirst;
    QHash<QString, QString> m_known; ///< texts come again and again
};

} // namespace firstring
