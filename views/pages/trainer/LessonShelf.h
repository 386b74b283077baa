// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Lesson.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace firstring {

class MessageLine;
class MutedText;

/// The lessons to choose from, and the other things that can be shown as a ladder: the bench, and records that were
/// saved. Main thread.
class LessonShelf final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonShelf(const QList<Lesson>& lessons, QWidget* parent = nullptr);

    /// Something was not done.
    void complain(const QString& sentence);
    void clearMessage();

Q_SIGNALS:
    void lessonWanted(int index);
    void recordingWanted();
    void fileWanted();

private:
    void showChosen();
    int chosen() const;

    const QList<Lesson> m_lessons;
    QTableView* m_table;
    MutedText* m_about;
    MessageLine* m_message;
    QPushButton* m_start;
};

} // namespace firstring
