// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/SharedGate.h"

#include <algorithm>

namespace firstring {

namespace {

/// What is left at \a atMs of \a ms that were left at \a savedMs.
qint64 leftAt(qint64 ms, qint64 savedMs, qint64 atMs)
{
    return std::max<qint64>(0, ms - (atMs - savedMs));
}

} // namespace

PhoneGate mergedGate(const PhoneGate& stored, const PhoneGate& mine)
{
    if (stored.round != mine.round)
        return stored.round > mine.round ? stored : mine;
    PhoneGate merged = stored;
    merged.savedMs = std::max(stored.savedMs, mine.savedMs);
    merged.released = stored.released || mine.released;
    merged.windowMs = std::min(leftAt(stored.windowMs, stored.savedMs, merged.savedMs),
                               leftAt(mine.windowMs, mine.savedMs, merged.savedMs));
    if (merged.address.isEmpty())
        merged.address = mine.address;
    // What was given to an address that did not get the phone after all closes nothing.
    const bool isSame = mine.address == merged.address;
    merged.locked = stored.locked || (isSame && mine.locked);
    if (isSame && mine.deliveredMs > 0)
        merged.deliveredMs = stored.deliveredMs > 0 ? std::min(stored.deliveredMs, mine.deliveredMs) : mine.deliveredMs;
    merged.lockInMs = 0;
    for (const PhoneGate* one : {&stored, isSame ? &mine : &stored}) {
        if (merged.locked || one->lockInMs == 0)
            continue;
        const qint64 left = std::max<qint64>(1, leftAt(one->lockInMs, one->savedMs, merged.savedMs));
        merged.lockInMs = merged.lockInMs == 0 ? left : std::min(merged.lockInMs, left);
    }
    if (mine.refusedMs > stored.refusedMs) {
        merged.refusal = mine.refusal;
        merged.refusedAddress = mine.refusedAddress;
        merged.refusedMs = mine.refusedMs;
    }
    return merged;
}

} // namespace firstring
