// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace firstring {

/// What a person must do to a phone that is staged once more, in one translated sentence: a phone that knows a
/// configuration server does not ask the RCS again by itself (phones.md A4).
QString stageAgainAdvice();

} // namespace firstring
