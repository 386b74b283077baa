// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace firstring::keychain {

/// What asking the password store would do to whoever sits before the screen.
enum class StoreLook {
    Open,   ///< nothing
    Locked, ///< they would be asked to open it
    Empty,  ///< there is none yet; writing would ask them to make one
    Silent, ///< nothing answers
};

/// Looks without asking anybody: at the Secret Service (GNOME Keyring, KeePassXC), else at KWallet. QtKeychain has no
/// such question: it reads, and a locked store puts its own on the screen. Blocks.
StoreLook lookAtStore();

} // namespace firstring::keychain
