// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/domain/Passwords.h"

namespace firstring {

/// Which passwords to make, and where they go.
struct PasswordPlan
{
    PasswordKind kind = PasswordKind::Admin;
    QString variable;     ///< of the phone; empty: the setting of that kind, for Sip the variable `sip password`
    bool replace = false; ///< also where the phone has one already
};

/// One step that gives each of these phones a password of its own. Phones that have one, or are not in the job, are
/// left out. Pure but for \a random.
Edit passwordEdit(const JobState& state, const QList<MacAddress>& phones, const PasswordPlan& plan,
                  const Randomness& random = strongRandom);
/// The phone's own password of that kind; empty when it has none.
QString passwordOf(const Phone& phone, const PasswordPlan& plan);

} // namespace firstring
