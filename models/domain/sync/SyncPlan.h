// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncRecord.h"

namespace firstring {

enum class SyncSide : quint8 { Here, There };

/// What becomes of one field of a record that both sides hold.
enum class FieldCourse : quint8 {
    Agreed,  ///< both say the same now; only what was agreed is older
    ToThere, ///< changed here, or filled only here
    ToHere,
    Differs, ///< differs on both sides: a person decides
};

struct SyncField
{
    QString name;
    std::optional<QString> base; ///< last agreed
    std::optional<QString> here;
    std::optional<QString> there;
    FieldCourse course = FieldCourse::Agreed;

    friend bool operator==(const SyncField&, const SyncField&) = default;
};

/// What is proposed for one record.
enum class SyncCourse : quint8 {
    AddThere,
    ChangeThere,
    RemoveThere,
    AddHere,
    ChangeHere,
    RemoveHere,
    Merge,     ///< some fields go there, others come here
    Agree,     ///< both sides are alike; only the journal learns it
    Differs,   ///< some field, or the record itself, differs on both sides
    Foreign,   ///< it belongs to somebody else there; nothing is done
    CannotSay, ///< the other side has no place for it; nothing is done
};
/// Stable name for JSON: `add-there`, `differs`.
QString syncCourseName(SyncCourse course);

struct SyncItem
{
    SyncKey key;
    QString title;
    SyncCourse course = SyncCourse::Agree;
    std::optional<SyncRecord> base; ///< of all three, only what the other side can say
    std::optional<SyncRecord> here;
    std::optional<SyncRecord> there;
    QList<SyncField> fields; ///< in which the three are not alike; none where a side, or only the journal, lacks it
    QString renamedFrom;     ///< id of the record that goes away on the same side and says the same
    QString owner;           ///< Foreign: whose it is, as the other side says; may be empty

    friend bool operator==(const SyncItem&, const SyncItem&) = default;
};

/// What a run would do, before anything is done.
struct SyncPlan
{
    QList<SyncItem> items; ///< in the order of SyncKind, then by id

    /// Nothing to send, take, remove or decide.
    bool isQuiet() const;
    qsizetype count(SyncCourse course) const;
};

} // namespace firstring
