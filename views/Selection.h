// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QList>
#include <QObject>

namespace firstring {

/// Which phones are meant, shared by Bench, Phones and the inspector, so that a page change keeps the phone in hand.
/// Main thread.
class Selection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<MacAddress>& phones() const { return m_phones; }
    /// The one the inspector shows: the last chosen; zero if none.
    MacAddress current() const { return m_phones.isEmpty() ? MacAddress() : m_phones.last(); }
    void set(const QList<MacAddress>& phones)
    {
        if (phones == m_phones)
            return;
        m_phones = phones;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    QList<MacAddress> m_phones;
};

} // namespace firstring
