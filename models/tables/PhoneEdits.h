// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Edit.h"
#include "models/tables/PhoneColumns.h"

namespace firstring {

/// The edits people make on phones, as pure functions: pages hand the result to Workspace::perform(). Each is one
/// undoable step with its text for the Edit menu. MACs that are not in the job are left out.
namespace edits {

/// One value for one column of many phones. Text is read as people type it: tags by comma, an empty text means "as the
/// blueprint or job says". Refuses a slot that is no number from 0 to 9999 (PHONE_SLOT).
Result<Edit> set(const JobState& state, const QList<MacAddress>& phones, PhoneColumn column, const QString& value);
Edit hold(const JobState& state, const QList<MacAddress>& phones, bool onHold);
Edit remove(const JobState& state, const QList<MacAddress>& phones);
/// New phones on the next free slots, in the order given. Those that are there already are left as they are.
Edit add(const JobState& state, const QList<Phone>& phones);

} // namespace edits

/// One more than the highest slot in use.
int nextSlot(const JobState& state);

} // namespace firstring
