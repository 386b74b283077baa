// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"

namespace firstring {

/// Which exit status an Error means: its code decides. What stands in the way outside of the data (port, disk, lock,
/// simulator sockets) is Environment; what was typed wrongly is Usage; all else is Data.
Exit exitFor(const Error& error);

} // namespace firstring
