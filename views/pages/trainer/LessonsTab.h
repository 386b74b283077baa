// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Lesson.h"
#include "views/Context.h"

#include <QWidget>

class QStackedLayout;

namespace firstring {

class Classroom;
class LessonControl;
class LessonShelf;

/// First the list of lessons, then the one that was chosen. Main thread.
class LessonsTab final : public QWidget
{
    Q_OBJECT

public:
    /// \a lessons may be null.
    LessonsTab(const Context& context, LessonControl* lessons, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void openFile(const QString& path);

    const QList<Lesson> m_lessons;
    QStackedLayout* m_stack;
    LessonShelf* m_shelf;
    Classroom* m_classroom;
};

} // namespace firstring
