// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate/PhoneGate.h"

namespace firstring {

// Several servers on one shared job judge as one (trust.md 1).

/// One record out of two of the same phone, in whatever order they were made: the later round stands whole. Of the same
/// round the address of \a stored stands if it has one, what closes the gate counts from either, the window and the
/// time until it locks are the shorter ones, and the refusal is the last one. Pure; mergedGate(a, a) is a.
PhoneGate mergedGate(const PhoneGate& stored, const PhoneGate& mine);

/// A server is about to give a phone's files to an address, and asks the database whether it may be the first.
struct GateClaim
{
    MacAddress mac;
    qint64 round = 0; ///< PhoneGate::round once it may: the present one, or the next where the phone moves
    QString to;       ///< who asks

    friend bool operator==(const GateClaim&, const GateClaim&) = default;
};

/// What became of it.
struct ClaimAnswer
{
    enum class Kind : quint8 {
        Granted,
        Taken,    ///< another server was quicker
        Undecided ///< the database does not answer
    };

    GateClaim claim;
    Kind kind = Kind::Undecided;
    QString holder = {};    ///< Taken: for this address
    qint64 holderRound = 0; ///< Taken: in this round
};

} // namespace firstring
