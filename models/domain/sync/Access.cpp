// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/Access.h"

#include <array>

namespace firstring {

namespace {

constexpr std::array<const char*, 3> roleNames{"user", "super", "admin"};

} // namespace

QString roleName(Role role)
{
    return QString::fromLatin1(roleNames[static_cast<std::size_t>(role)]);
}

std::optional<Role> roleFromName(QStringView name)
{
    for (std::size_t role = 0; role < roleNames.size(); ++role) {
        if (name == QLatin1StringView(roleNames[role]))
            return static_cast<Role>(role);
    }
    return {};
}

bool mayChange(Role role, SyncKind kind)
{
    return kind == SyncKind::Phone || role >= Role::Super;
}

bool mayManage(Role role, Role other)
{
    return role == Role::Admin || (role == Role::Super && other == Role::User);
}

} // namespace firstring
