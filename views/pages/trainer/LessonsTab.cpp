// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/LessonsTab.h"

#include "models/ports/LessonControl.h"
#include "views/Dialogs.h"
#include "views/pages/trainer/Classroom.h"
#include "views/pages/trainer/LessonShelf.h"

#include <QFile>
#include <QFileInfo>
#include <QStackedLayout>

namespace firstring {

LessonsTab::LessonsTab(const Context& context, LessonControl* lessons, QWidget* parent)
    : QWidget(parent)
    , m_lessons(lessons ? lessons->lessons() : QList<Lesson>())
    , m_stack(new QStackedLayout(this))
    , m_shelf(new LessonShelf(m_lessons, this))
    , m_classroom(new Classroom(context, lessons, this))
{
    m_stack->addWidget(m_shelf);
    m_stack->addWidget(m_classroom);
    const auto enter = [this] {
        m_shelf->clearMessage();
        m_stack->setCurrentWidget(m_classroom);
    };
    connect(m_shelf, &LessonShelf::lessonWanted, this, [this, enter](int index) {
        enter();
        m_classroom->playLesson(m_lessons[index].scenario);
    });
    connect(m_shelf, &LessonShelf::recordingWanted, this, [this, enter] {
        enter();
        m_classroom->recordBench();
    });
    connect(m_shelf, &LessonShelf::fileWanted, this, [this, &dialogs = context.dialogs] {
        dialogs.chooseFiles(this, tr("Open a record"), tr("Records of exchanges (*.ladder);;All files (*)"),
                            [this](const QStringList& files) { openFile(files.first()); });
    });
    connect(m_classroom, &Classroom::leaveWanted, this, [this] {
        m_classroom->leave();
        m_stack->setCurrentWidget(m_shelf);
    });
    connect(m_classroom, &Classroom::said, this, &LessonsTab::said);
}

void LessonsTab::openFile(const QString& path)
{
    constexpr qint64 mostBytes = 64LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_shelf->complain(tr("The file could not be read: %1.").arg(file.errorString()));
        return;
    }
    const QList<Exchange> record = exchangesFrom(file.read(mostBytes));
    if (record.isEmpty()) {
        m_shelf->complain(
            tr("That file is no record of exchanges. Records are saved with a lesson or the bench, and end "
               "in .ladder."));
        return;
    }
    m_shelf->clearMessage();
    m_stack->setCurrentWidget(m_classroom);
    m_classroom->openRecord(QFileInfo(path).completeBaseName(), record);
}

} // namespace firstring
