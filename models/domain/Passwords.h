// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Randomness.h"

#include <QString>

namespace firstring {

/// What a password is for.
enum class PasswordKind : quint8 {
    Admin, ///< opens the phone's administrator menus and its web page
    User,  ///< opens the phone's menus for its user
    Sip,   ///< of an account at the telephone system
};
/// Stable name: `admin`, `user`, `sip`.
QString passwordKindName(PasswordKind kind);

/// A password that nobody can guess, in the alphabet that the phone takes. Admin and user: ten digits up to 4294967295,
/// without a leading zero; letters make phones fall back to the default (phones.md B4). Sip: 20 letters and digits that
/// cannot be mistaken for one another, about 115 bits, none of which needs quotes in a configuration file or a list.
QString makePassword(PasswordKind kind, const Randomness& random = strongRandom);

/// True if a phone that takes this configuration file as its last one keeps the administrator password of the carton,
/// 22222 (phones.md B4): the file sets none, an empty one, or that one.
bool leavesAdminPasswordOpen(QByteArrayView cfg);

} // namespace firstring
