// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"

#include <QString>

namespace firstring {

/// Why a phone is not given new firmware now, though some is assigned to it: the event of the refusal and what its
/// sentence is about.
struct FirmwareHold
{
    EventId why = EventId::None; ///< None: it may take it
    QString subject;             ///< translated: `22:00-05:00`, `wave 3 of 5`

    explicit operator bool() const { return why != EventId::None; }
    friend bool operator==(const FirmwareHold&, const FirmwareHold&) = default;
};

} // namespace firstring
