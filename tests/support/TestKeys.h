// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobKeys.h"

namespace firstring::test {

/// The key of a job's secrets without a file or a password store.
inline JobKeys testKeys()
{
    return [](const std::optional<KeyWanted>&) { return WrappingKey{SecretPlace::KeyFile, QByteArray(32, 'k')}; };
}

} // namespace firstring::test
