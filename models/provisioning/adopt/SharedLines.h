// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Setting.h"

namespace firstring {

/// Phones that share lines beyond coincidence, and those lines.
struct SharedLines
{
    QList<int> members; ///< places in the list given, rising
    SettingList lines;  ///< every member has a line of each of these names; most say exactly this
};

/// Finds groups in the settings of many phones so that few lines stay with each phone: a group is made where it saves
/// more lines than it costs. A phone is in one group at most. The same list gives the same groups; time grows with
/// the number of lines, and with the square of the number of kinds of phones, of which 96 are looked at.
QList<SharedLines> findSharedLines(const QList<const SettingList*>& phones);

} // namespace firstring
