// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paper/Drawing.h"
#include "models/paper/HandOver.h"

namespace firstring {

/// The report as A4 pages: what and who, every phone, every file with its digest, the exceptions, lines to sign. Pure.
PaperDocument handOverPages(const HandOver& report, const PaperRuler& ruler);

} // namespace firstring
