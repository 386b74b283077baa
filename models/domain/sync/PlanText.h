// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncPlan.h"

namespace firstring {

// A plan in translated words, for the window and the command line alike.

/// `Phone`, `Configuration server`.
QString syncKindText(SyncKind kind);
/// What a run would do: `is added there`, `differs on both sides`.
QString syncCourseText(const SyncItem& item);
/// A field as people know it: `Label`, `Setting “sip proxy ip”`, `Tag “floor2”`.
QString syncFieldText(const QString& field);
/// A side's value, secret ones as dots; a dash when there is none.
QString syncValueText(const QString& field, const std::optional<QString>& value);
/// What becomes of one field: `goes there`, `comes here`, `differs`.
QString fieldCourseText(FieldCourse course);

/// The courses as people see them together.
enum class SyncGroup : quint8 { Decide, Send, Take, Other };
SyncGroup groupOf(SyncCourse course);
QString syncGroupText(SyncGroup group);

} // namespace firstring
