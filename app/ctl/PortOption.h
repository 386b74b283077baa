// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Arguments.h"
#include "models/base/Result.h"

namespace firstring {

/// The value of `--OPTION PORT`: 0 to 65535, ServerSettings::off for `off`, \a fallback when it is not there.
/// USAGE_PORT.
Result<int> portOption(const Arguments& arguments, const QString& option, int fallback);

} // namespace firstring
