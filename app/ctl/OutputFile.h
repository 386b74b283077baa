// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

namespace firstring {

class Printer;

/// Writes what a command made to that file, whole or not at all; `-` is standard output. OUTPUT_FILE.
Result<void> writeOutput(Printer& printer, const QString& name, const QByteArray& bytes);

} // namespace firstring
