// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"
#include "models/domain/FirmwareVersion.h"
#include "models/domain/MacAddress.h"

#include <QString>

namespace firstring {

/// experience.md 3: one list, everywhere. Follows evidence, never a tick box.
enum class PhoneState : quint8 {
    Waiting,
    Seen,
    AskedRcs,
    Branding,
    Redirected,
    Firmware,
    Rebooting,
    Reading,
    Ready,
    Outdated,
    OnHold,
    Stopped,
    Unknown,
    Looping,
};
inline constexpr int phoneStateCount = 14;

/// Stable name for JSON and queries: `asked-rcs`.
QString stateName(PhoneState state);
/// The state of that name, or Unknown.
PhoneState stateFromName(QStringView name);

/// What glyph, colour and count a state belongs to.
enum class StateGroup : quint8 { Waiting, Working, Rebooting, Ready, Stopped, OnHold, Unknown };
StateGroup stateGroup(PhoneState state);

/// Where one phone is, as the server saw it.
struct PhoneStatus
{
    MacAddress mac;
    PhoneState state = PhoneState::Waiting;
    int percent = 0;             ///< firmware, 0..100
    int reboots = 0;             ///< restarts seen since it first asked
    int changedFiles = 0;        ///< Outdated: how many files changed since
    EventId reason = EventId::None; ///< Stopped and Looping: why
    QString subject;             ///< file, server or version the state is about
    QString model;               ///< as the phone says, canonical; empty while it has not
    FirmwareVersion version;     ///< as the phone reports
    QString address;             ///< where it asked from last
    qint64 sinceMs = 0;          ///< wall clock, milliseconds since 1970 UTC, when this state began
    qint64 lastHeardMs = 0;      ///< wall clock of its last request; 0 = never

    friend bool operator==(const PhoneStatus&, const PhoneStatus&) = default;
};

/// The state in translated words with its number or reason: `Firmware 42 %`, `Rebooting (2)`, `Stopped: its own file is missing`.
QString stateText(const PhoneStatus& status);

} // namespace firstring
