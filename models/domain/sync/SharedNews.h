// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"

namespace firstring {

/// Two people changed the same field of one record at the same time, or one took out what the other changed. The change
/// that was stored first stays; the other is shown, so that whoever made it can make it again.
struct FieldClash
{
    QString title;         ///< of the record, as people call it
    QString field;         ///< `label`, `setting/sip proxy ip`; empty: more than a field, and \a sentence tells
    QString here;          ///< what this workstation wanted, as people read it; empty: nothing
    QString there;         ///< what stays
    QString sentence = {}; ///< translated

    friend bool operator==(const FieldClash&, const FieldClash&) = default;
};

/// One sentence for people.
QString clashText(const FieldClash& clash);

/// The edit of that text could not be made any more.
FieldClash refusedClash(const QString& edit, const Error& why);

/// What the store of a shared job learnt from others: the records as they are there now.
struct SharedNews
{
    Edit edit;
    QList<FieldClash> clashes;

    bool isEmpty() const { return edit.isEmpty() && clashes.isEmpty(); }
};

} // namespace firstring
