// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"

namespace firstring {

// One sentence per way a file can fail to come in or to be read. \a systemError is an errno, for the detail and to tell
// a full disk from missing rights.

/// VAULT_NO_FILE, VAULT_LINK, VAULT_UNREADABLE: the file that should come in.
Error sourceError(const QString& path, int systemError);
/// VAULT_FOLDER: it is a folder; VAULT_SPECIAL: a device, a pipe or a socket.
Error sourceKindError(const QString& path, bool isFolder);
/// VAULT_FULL or VAULT_WRITE: our own folder.
Error vaultWriteError(const QString& path, int systemError);
/// VAULT_MISSING, VAULT_UNREADABLE: a file that was taken in before.
Error blobError(const QString& path, int systemError);
/// VAULT_DAMAGED
Error blobDamaged(const QString& path, const QString& detail);

} // namespace firstring
