// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

namespace firstring {

class Context;

/// What becomes of blanks around a line: passwords of others' programs may have some.
enum class Blanks { Cut, Keep };

/// The first line of \a file, or of standard input for `-`: for secrets, which on the command line every user of the
/// computer sees. FILE_*.
Result<QString> firstLineIn(Context& context, const QString& file, Blanks blanks = Blanks::Cut);
/// Of the file that \a option names; empty without that option.
Result<QString> firstLineOf(Context& context, const QString& option);

} // namespace firstring
