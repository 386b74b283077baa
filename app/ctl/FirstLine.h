// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

namespace firstring {

class Context;

/// The first line, without blanks around it, of the file that \a option names, or of standard input for `-`: for
/// secrets, which on the command line every user of the computer sees. Empty without that option. FILE_*.
Result<QString> firstLineOf(Context& context, const QString& option);

} // namespace firstring
