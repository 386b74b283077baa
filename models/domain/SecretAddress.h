// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Setting.h"

namespace firstring {

/// The password of the first address in \a text that has one, `scheme://somebody:secret@host` (RFC 3986 3.2.1); else
/// empty.
QStringView passwordIn(QStringView text);
/// True if a password stands in an address.
bool holdsPassword(QStringView text);
/// True if the value of a parameter, variable or column of that name must not be shown: the name says so
/// (isSecretName()), or it is an address with a password.
bool hidesValue(QStringView name, QStringView value);
bool hidesValue(const Setting& setting);

} // namespace firstring
