// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate/PhoneGate.h"

namespace firstring {

/// The same gate closed at \a nowMs (wall clock): nobody takes anything until it is released again.
inline PhoneGate closedGate(PhoneGate gate, qint64 nowMs)
{
    gate.savedMs = nowMs;
    gate.released = true;
    gate.windowMs = 0;
    gate.address.clear();
    gate.locked = false;
    gate.lockInMs = 0;
    ++gate.round;
    return gate;
}

} // namespace firstring
