// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Arguments.h"

namespace firstring {

/// The text of `--help`: of one command if one was named, of a group of commands, else of the program. English, since
/// names and texts must agree with the man page.
QString helpText(const CommandTable& table, const Arguments& arguments);

} // namespace firstring
