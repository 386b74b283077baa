// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/ByteChannel.h"

#include <functional>

namespace firstring {

/// A connection of a trusted proxy: says by the PROXY protocol for whom it is made, if it says so, and is then what
/// \a make makes of the descriptor, which this owns until then.
std::unique_ptr<ByteChannel> proxiedChannel(int descriptor, std::function<std::unique_ptr<ByteChannel>(int)> make);

} // namespace firstring
