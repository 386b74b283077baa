// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"
#include "models/domain/gate/PhoneGate.h"

namespace firstring {

/// What the gate knows of a phone, as people see it beside its state: a badge, never a state (experience.md 3).
struct GateBadge
{
    enum class Kind : quint8 { None, NotReleased, ReleasedUntil, Taken, Refused };

    Kind kind = Kind::None;
    QString text; ///< translated, short: `Taken by 192.168.1.20`
    QString more; ///< a sentence: what happened, what it means, what to do; may be empty

    bool needsCare() const { return kind == Kind::Refused; }
};

/// The badge of a phone in a job of that kind. Nothing for a bench whose server never ran. Pure.
GateBadge gateBadge(const PhoneGate& gate, JobKind kind);

} // namespace firstring
