// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"

namespace firstring {

/// Turns what every phone of a group says of itself in the same shape into one shared line with a variable: user names
/// into `{extension}`, names on the screen into `{label}`, passwords into `{sip password}`, and whatever holds one of
/// these or the MAC address the same way everywhere. Only where each phone gets exactly the value it had.
///
/// The lines go from the phones' settings to \a shared, the values into the phones' labels and variables; a phone that
/// has another value there already keeps its lines. Returns the names of the variables that were made.
QStringList makeColumns(const QList<Phone*>& members, SettingList& shared);

} // namespace firstring
