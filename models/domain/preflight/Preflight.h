// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preflight/PreflightFacts.h"
#include "models/domain/preflight/PreflightFinding.h"

namespace firstring {

/// What those facts mean for the phones, in the order in which a person should read it. Pure.
QList<PreflightFinding> preflight(const PreflightFacts& facts);

} // namespace firstring
