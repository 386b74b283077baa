// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"
#include "models/domain/gate/PhoneGate.h"

namespace firstring {

/// What the neighbour table of the network says about an address that asks for a phone's files.
enum class Witness : quint8 {
    Silent,      ///< not on this segment, or not to be trusted (see NeighbourTable)
    Confirms,    ///< the address is the phone's own network card
    Contradicts, ///< it is another network card
};

/// All that the decision about one request for a phone's own file depends on. Times are milliseconds of one clock that
/// never goes backwards.
struct GateFacts
{
    const PhoneGate* gate = nullptr; ///< null: never released
    qint64 windowLeftMs = 0;         ///< as of now
    bool lockDue = false;            ///< the time after which the lock closes by itself is over
    qint64 takerQuietMs = 0;         ///< since the address that took its files was heard last
    QStringView source;              ///< who asks
    Witness witness = Witness::Silent;
    MacAddress mac;       ///< whose file it is
    MacAddress certified; ///< of the client certificate; zero: none was shown
};

/// The decision, and what changes with it.
struct GateVerdict
{
    EventId refusal = EventId::None; ///< None: serve
    bool takes = false;              ///< the source takes the phone's files from now on
    bool moved = false;              ///< in the place of another address

    bool serves() const { return refusal == EventId::None; }
    friend bool operator==(const GateVerdict&, const GateVerdict&) = default;
};

/// How long an address counts as active after it was heard: shorter than any phone needs to come back with another
/// address, longer than the pauses between its requests.
inline constexpr qint64 takerActiveMs = 20'000;
/// The lock of a bench job closes by itself so long after the first whole delivery.
inline constexpr qint64 benchLockMs = 2 * 3'600'000;

/// Whether a phone's own file is given to whoever asks (trust.md 1). Pure; allocates nothing.
///
/// While the window is open, the first address that asks takes the phone's files; afterwards only that address gets
/// them, also when the window has closed. Until the lock closes a phone may come back with another address, unless the
/// old one is active. The network's own word on who has which card stands above all that.
GateVerdict decideGate(const GateFacts& facts);

} // namespace firstring
