// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Exchange.h"
#include "models/domain/lesson/Scenario.h"

#include <QStringList>

namespace firstring {

/// A question for a class, with one right choice.
struct Guess
{
    QString question;
    QStringList choices; ///< two or more, all different
    int answer = 0;      ///< index of the right one
    QString explain;     ///< why it is; empty: the exchange itself is explained

    friend bool operator==(const Guess&, const Guess&) = default;
};

/// What happens next in a record? The next exchange is the right choice; the others are how it could have ended, or
/// what the phone asks at another time. The same record gives the same question. \a at: below record.size().
Guess nextGuess(const QList<Exchange>& record, qsizetype at);

/// The question of a lesson; without choices when it has none.
Guess lessonGuess(const Scenario& scenario);

} // namespace firstring
