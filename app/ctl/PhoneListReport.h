// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Printer.h"
#include "models/formats/PhoneListDraft.h"

namespace firstring {

/// What `phones import --json` prints.
QJsonObject importJson(const PhoneListDraft& draft);

/// Every refused line and every warning as a sentence on standard error: `Line 7, column 2 (mac): ...`.
void noteRemarks(Printer& printer, const PhoneListDraft& draft);

} // namespace firstring
