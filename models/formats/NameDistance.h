// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace firstring {

/// How many letters differ between two words: one for each letter put in, left out or changed, and one for two
/// neighbours that changed places. Stops early and gives \a limit + 1 as soon as it is more than \a limit.
int nameDistance(QStringView a, QStringView b, int limit);

/// Which letters a word holds. Words that are \a limit apart differ in at most 2 * limit of these bits, which is quick
/// to see.
quint64 letterMask(QStringView word);

/// How far a misspelt word of that length may be from the right one.
int tolerableDistance(qsizetype length);

} // namespace firstring
