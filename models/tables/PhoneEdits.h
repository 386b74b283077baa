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
/// The first phone's own value of that column for all of them.
Result<Edit> fillDown(const JobState& state, const QList<MacAddress>& phones, PhoneColumn column);
/// \a find becomes \a with in that column of these phones, without regard to case, wherever it stands; only the phones'
/// own values are looked at. Errors are those of set(), or PHONE_FIND_EMPTY.
Result<Edit> replace(const JobState& state, const QList<MacAddress>& phones, PhoneColumn column, const QString& find,
                     const QString& with);
Edit hold(const JobState& state, const QList<MacAddress>& phones, bool onHold);
Edit remove(const JobState& state, const QList<MacAddress>& phones);
/// New phones on the next free slots, in the order given. Those that are there already are left as they are.
Edit add(const JobState& state, const QList<Phone>& phones);

} // namespace edits

/// What the phone itself says in that column, as text that set() takes.
QString ownText(const Phone& phone, PhoneColumn column);

/// One more than the highest slot in use.
int nextSlot(const JobState& state);

} // namespace firstring
