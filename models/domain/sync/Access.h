// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncRecord.h"

#include <optional>

namespace firstring {

/// What an account of the site's service may do; the three kinds of the RCS (phones.md A1, A6). Each may what the one
/// before it may.
enum class Role : quint8 {
    User,  ///< sees everything, registers phones
    Super, ///< also configuration servers, blueprints, firmware, branding and files, and accounts of users
    Admin, ///< also other accounts
};
/// `user`, `super`, `admin`.
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);

bool mayChange(Role role, SyncKind kind);
/// Whether \a role may make, list and remove an account of \a other.
bool mayManage(Role role, Role other);

} // namespace firstring
