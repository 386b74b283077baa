// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneStatus.h"
#include "models/domain/why/WhyAction.h"

#include <QList>

namespace firstring {

namespace why {
struct Finding;
}

/// What the inspector says about a phone: the fact, what it means for the phone, what to do (experience.md 6).
struct Advice
{
    QString fact;
    QString meaning;
    QString next;
    QList<why::Action> actions;

    friend bool operator==(const Advice&, const Advice&) = default;
};

/// What is to be said of a phone in that state when nothing else explains it. Pure. \a serverOn: the local server runs.
Advice adviceFor(const PhoneStatus& status, bool serverOn);
/// What one finding says.
Advice adviceOf(const why::Finding& finding);
/// True where that finding says more than the state itself: not of a phone that is done, and of one that goes on by
/// itself only what is likely to stand in its way.
bool speaksBefore(const why::Finding& finding, PhoneState state);

} // namespace firstring
