// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <QByteArray>

namespace firstring {

/// The script that completes firstringctl's commands and options in `bash`, `zsh` or `fish`; empty for another shell.
/// Made of the table, so it knows exactly what the program knows. Files are offered wherever an operand or a value may
/// be one.
QByteArray completionScript(const CommandTable& table, const QString& shell);

} // namespace firstring
