// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/ChangesPane.h"

#include "models/tables/FileChangesTable.h"
#include "models/tables/LineChangesTable.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/TableKit.h"

#include <QItemSelectionModel>
#include <QTableView>
#include <QVBoxLayout>

namespace firstring {

ChangesPane::ChangesPane(QWidget* parent)
    : QWidget(parent)
    , m_changes(new FileChangesTable(this))
    , m_differences(new LineChangesTable(this))
    , m_files(makeTable(tr("Files that change"), m_changes, this))
    , m_message(new MessageLine(this))
{
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setColumnChars(m_files, {22, 22});
    cellsOf(m_files)->setMono({FileChangesTable::File});
    setEmptyText(m_files, tr("No draft: no file changes."));
    QTableView* lines = makeTable(tr("Lines that change in the chosen file"), m_differences, this);
    lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setColumnChars(lines, {42, 19});
    cellsOf(lines)->setMono({LineChangesTable::Line});
    cellsOf(lines)->setTone(LineChangesTable::Line, [](const QModelIndex& index) {
        return std::optional(index.data(LineChangesTable::GoneRole).toBool() ? Severity::Stop : Severity::Good);
    });
    setEmptyText(lines, tr("Choose a file above to see its lines."));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_message);
    column->addWidget(m_files, 1);
    column->addWidget(lines, 1);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesPane::showLines);
}

QString ChangesPane::summary(const FileChanges& changes)
{
    QStringList sentences;
    if (!changes.phones.isEmpty())
        sentences.append(tr("%n phone(s) will fetch new files", nullptr, static_cast<int>(changes.phones.size())));
    if (changes.onHold > 0)
        sentences.append(tr("%n phone(s) on hold will get theirs later", nullptr, changes.onHold));
    return sentences.join(QLatin1String("; "));
}

void ChangesPane::show(const DraftReport& report)
{
    const FileChanges changes = report.after ? report.changes : FileChanges();
    const int row = m_files->currentIndex().row();
    m_changes->setChanges(changes, report.before, report.after, report.site, report.said);
    if (m_changes->rowCount() > 0)
        m_files->setCurrentIndex(m_changes->index(qBound(0, row, m_changes->rowCount() - 1), 0));
    showLines();
    if (!report.after)
        m_message->clear();
    else if (const QString sentence = summary(changes); sentence.isEmpty())
        m_message->say(tr("No phone's files change by that."), Severity::Detail);
    else
        m_message->say(sentence, Severity::News);
}

void ChangesPane::showLines()
{
    const auto lines = m_changes->lines(m_files->currentIndex().row());
    m_differences->setChanges(lines);
}

} // namespace firstring
