// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Setting.h"

namespace firstring {

/// True if a password stands in an address: `scheme://somebody:secret@host`.
bool holdsPassword(QStringView address);
/// True if the value must not be shown: the name says so (isSecretName()), or it is an address with a password.
bool hidesValue(const Setting& setting);

} // namespace firstring
