// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/paper/HandOver.h"

namespace firstring {

class Context;
class Workspace;

/// Writes the report of \a job to that file: as a table when its name ends in .csv, else as a PDF. Heeds --date and
/// --secrets. USAGE_DATE, OUTPUT_FILE.
Result<HandOver> writeHandOver(Context& context, const Workspace& job, const QString& fileName, const QString& who);

} // namespace firstring
