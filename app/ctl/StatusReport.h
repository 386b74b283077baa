// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Printer.h"
#include "models/workspace/Workspace.h"

namespace firstring {

/// Wall clock milliseconds as ISO 8601 in UTC with milliseconds; null for 0, which means never.
QJsonValue isoTime(qint64 ms);

/// The states of all phones, strangers last: a table, or one JSON array.
void printStatus(Printer& printer, const Workspace& job);

} // namespace firstring
