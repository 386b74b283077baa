// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneStatus.h"

#include <QList>

namespace firstring {

/// What a button beside an advice does.
enum class AdviceStep : quint8 {
    OpenServer,
    OpenSettings,
    OpenFirmware,
    OpenBranding,
    StageAgain,
    TakeOffHold,
    CorrectFirmware
};

/// What the inspector says about a phone in its state: the fact, what it means for the phone, what to do (experience.md
/// 6).
struct Advice
{
    QString fact;
    QString meaning;
    QString next;
    QList<AdviceStep> remedies;
};

/// Pure. \a serverOn: the local server runs.
Advice adviceFor(const PhoneStatus& status, bool serverOn);
QString remedyText(AdviceStep remedy);

} // namespace firstring
