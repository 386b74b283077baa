// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What firstring-keychain is told and what it answers.
///
/// `firstring-keychain [nobody] read|write|remove NAME`, a value to write on standard input as Base64. The answer is
/// one of these words, a blank and, after `ok` of a read, the value as Base64; after `silent`, what went wrong. No
/// secret is ever an argument or part of the environment.
namespace firstring::keychain {

inline constexpr char program[] = "firstring-keychain";
inline constexpr char nobody[] = "nobody"; ///< nobody may be asked: a store that is locked is left alone

inline constexpr char done[] = "ok";
inline constexpr char none[] = "none";     ///< there is nothing of that name
inline constexpr char locked[] = "locked"; ///< or its owner did not want to open it
inline constexpr char silent[] = "silent"; ///< no store answers

inline constexpr int mostBytes = 64 * 1024; ///< of a value, as Base64

} // namespace firstring::keychain
