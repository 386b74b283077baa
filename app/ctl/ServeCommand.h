// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace firstring {

/// The local server as the options of `serve` say, as a task.
Outcome serveJob(Context& context);
/// These options, for commands that serve too.
QList<OptionSpec> serveOptions();

} // namespace firstring
