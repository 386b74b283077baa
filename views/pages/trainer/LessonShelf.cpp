// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/LessonShelf.h"

#include "models/tables/TextTable.h"
#include "views/Icons.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace firstring {

LessonShelf::LessonShelf(const QList<Lesson>& lessons, QWidget* parent)
    : QWidget(parent)
    , m_lessons(lessons)
    , m_about(new MutedText({}, this))
    , m_message(new MessageLine(this))
    , m_start(new QPushButton(icons::icon(QStringLiteral("play")), tr("Start &lesson"), this))
{
    auto* rows = new TextTable({tr("No."), tr("Lesson"), tr("The question")}, this);
    QList<TextTable::Row> list;
    for (const Lesson& lesson : lessons)
        list.append({{QString::number(lesson.name.section(u'-', 0, 0).toInt()), lesson.scenario.title,
                      lesson.scenario.question},
                     {},
                     {}});
    rows->setRows(list);
    m_table = makeTable(tr("Lessons"), rows, this);
    setColumnChars(m_table, {5, 44, 60});
    setEmptyText(m_table, tr("No lesson came with the program. Record the bench, or open a record."));

    auto* record = new QPushButton(icons::icon(QStringLiteral("circle")), tr("&Record the bench"), this);
    record->setToolTip(tr("Shows what real phones ask of the local server as a ladder, from now on"));
    auto* open = new QPushButton(icons::icon(QStringLiteral("folder-open")), tr("&Open a record..."), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addStretch();
    buttons->addWidget(record);
    buttons->addWidget(open);

    auto* column = pageColumn(this);
    column->addWidget(
        new MutedText(tr("A lesson plays on this computer only, with a job, a server and simulated phones "
                         "of its own. The open job and real phones are not touched."),
                      this));
    column->addWidget(m_table, 1);
    column->addWidget(m_about);
    column->addWidget(m_message);
    column->addLayout(buttons);
    m_start->setDefault(true);
    setTabOrder(m_table, m_start);
    setTabOrder(m_start, record);
    setTabOrder(record, open);
    m_about->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LessonShelf::showChosen);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT lessonWanted(index.row()); });
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (chosen() >= 0)
            Q_EMIT lessonWanted(chosen());
    });
    connect(record, &QPushButton::clicked, this, &LessonShelf::recordingWanted);
    connect(open, &QPushButton::clicked, this, &LessonShelf::fileWanted);
    m_table->selectRow(0);
    showChosen();
}

int LessonShelf::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void LessonShelf::showChosen()
{
    m_start->setEnabled(chosen() >= 0);
    m_about->setText(chosen() >= 0 ? m_lessons[chosen()].scenario.about : QString());
}

void LessonShelf::complain(const QString& sentence)
{
    m_message->say(sentence, Severity::Warning);
}

void LessonShelf::clearMessage()
{
    m_message->clear();
}

} // namespace firstring
