// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Scenario.h"

#include <QList>

namespace firstring {

/// A lesson that comes with the program.
struct Lesson
{
    QString name; ///< of its file, without its ending: `03-downgrade`
    Scenario scenario;
};

/// All of them in their order. Their words are English, as their files are.
QList<Lesson> readyLessons();

} // namespace firstring
