// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"

namespace firstring {

/// How long phones stay released unless a person says otherwise, in hours: a day on a bench, a week at a site.
constexpr int usualWindowHours(JobKind kind)
{
    return kind == JobKind::Site ? 7 * 24 : 24;
}

} // namespace firstring
