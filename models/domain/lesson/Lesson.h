// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Scenario.h"

namespace firstring {

/// A lesson that comes with the program.
struct Lesson
{
    QString name; ///< of its file, without its ending: `03-downgrade`
    Scenario scenario;
};

} // namespace firstring
