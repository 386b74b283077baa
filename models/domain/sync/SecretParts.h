// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/Access.h"

#include <optional>

namespace firstring {

/// The record without settings and variables that must not be shown (hidesValue()), and without the password in a
/// server's address: as those see it who may not see passwords.
SyncRecord withoutSecrets(SyncRecord record);

/// The other way round: \a record, which somebody wrote who sees no secrets, with those
/// settings and variables of \a now, each where it stood.
SyncRecord withSecretsOf(SyncRecord record, const std::optional<SyncRecord>& now);

/// Whether accounts of that role see and set passwords; who only registers phones needs none.
bool seesSecrets(Role role);
/// \a record as that role sees it.
SyncRecord shownTo(Role role, const SyncRecord& record);

} // namespace firstring
