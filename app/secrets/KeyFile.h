// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Randomness.h"
#include "models/base/Result.h"

#include <QString>

namespace firstring::keyfile {

/// Where the key file of a data folder is: beside it, so that a copy of the folder does not carry its own key.
QString beside(const QString& dataDir);

/// A key of 32 bytes out of any file of 32 to 4096 bytes: random ones, or a long enough text; blanks at its ends do not
/// count. KEY_FILE when it cannot be read or is too short or long; KEY_FILE_OPEN when others than its owner may read or
/// write it.
Result<QByteArray> read(const QString& path);

/// Makes one for its owner only and gives its key; one that is there already is read. KEY_FILE.
Result<QByteArray> make(const QString& path, const Randomness& random = strongRandom);

} // namespace firstring::keyfile
