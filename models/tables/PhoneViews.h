// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/PhoneColumns.h"

#include <QList>

namespace firstring {

/// How a person looks at the phones: what is searched, which columns there are and what they are sorted by.
struct PhoneView
{
    QString name; ///< empty: the one at hand
    QString query;
    PhoneColumn sortedBy = PhoneColumn::Slot;
    bool descending = false;
    QList<PhoneColumn> hidden;

    friend bool operator==(const PhoneView&, const PhoneView&) = default;
};

/// Stable name of a column, for notes: `config-server`.
QString columnName(PhoneColumn column);

/// Views as they are kept in a note of the job; what cannot be read is left out.
QString phoneViewsText(const QList<PhoneView>& views);
QList<PhoneView> phoneViewsFrom(const QString& text);

/// Those cells as a CSV table with a line of titles, as other programs take it.
QByteArray phoneCsv(const QList<PhoneRow>& rows, const QList<PhoneColumn>& columns);

} // namespace firstring
