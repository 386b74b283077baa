// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Lesson.h"

#include <QList>

namespace firstring {

/// All of them in their order. Their words are English, as their files are.
QList<Lesson> readyLessons();

/// A scenario with its words in the language of the program, as far as they are those of ready lessons.
Scenario translated(Scenario scenario);

/// Every word of the ready lessons that can be translated, in English; a test compares them with the files.
QStringList lessonWords();

} // namespace firstring
