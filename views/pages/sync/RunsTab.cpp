// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/RunsTab.h"

#include "models/domain/sync/PlanText.h"
#include "models/tables/TextTable.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/TableKit.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace firstring {

namespace {

Severity toneOf(SyncEnd end)
{
    switch (end) {
    case SyncEnd::Done:
        return Severity::Good;
    case SyncEnd::InPart:
        return Severity::Warning;
    case SyncEnd::Cancelled:
        return Severity::News;
    case SyncEnd::Broken:
        break;
    }
    return Severity::Stop;
}

std::optional<Severity> toneOf(SyncDeed deed)
{
    if (deed <= SyncDeed::Agreed)
        return Severity::Good;
    return Severity::Warning;
}

std::optional<Severity> tone(const QModelIndex& index)
{
    const QVariant tone = index.data(TextTable::ToneRole);
    return tone.isValid() ? std::optional(static_cast<Severity>(tone.toInt())) : std::nullopt;
}

QString moment(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

RunsTab::RunsTab(QWidget* parent)
    : QWidget(parent)
    , m_runs(new TextTable({tr("When"), tr("Other side"), tr("Result"), tr("What became of it")}, this))
    , m_lines(new TextTable({tr("Kind"), tr("Name"), tr("What became of it"), tr("Reason")}, this))
    , m_runView(makeTable(tr("Runs, the newest first"), m_runs, this))
    , m_message(new MessageLine(this))
    , m_back(new QPushButton(tr("Take the last run &back…"), this))
{
    QTableView* const lines = makeTable(tr("Receipt of the selected run"), m_lines, this);
    setColumnChars(m_runView, {18, 20, 14, 40});
    cellsOf(m_runView)->setTone(2, tone);
    m_runView->setSelectionMode(QAbstractItemView::SingleSelection);
    setEmptyText(m_runView, tr("There was no run yet."));
    setColumnChars(lines, {18, 30, 18, 40});
    cellsOf(lines)->setTone(2, tone);
    setEmptyText(lines, tr("Select a run to see its receipt."));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_runView);
    split->addWidget(lines);
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    auto* last = new QHBoxLayout;
    last->addWidget(m_message, 1);
    last->addWidget(m_back, 0, Qt::AlignRight);
    column->addLayout(last);
    connect(m_back, &QPushButton::clicked, this, &RunsTab::takeBackWanted);
    setTakeableBack(0);
    connect(m_runView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsTab::showLines);
}

void RunsTab::setRuns(const QList<SyncAccount>& runs)
{
    m_accounts = runs;
    QList<TextTable::Row> rows;
    for (const SyncAccount& run : runs)
        rows.append({{moment(run.startedMs), run.remote, syncEndText(run.end), accountText(run)}, toneOf(run.end), {}});
    m_runs->setRows(rows);
    showLines();
}

void RunsTab::showNewest()
{
    if (m_runs->rowCount() > 0)
        m_runView->selectRow(0);
    showLines();
}

void RunsTab::setTakeableBack(int records)
{
    m_back->setEnabled(records > 0);
    m_back->setToolTip(
        records > 0 ? tr("%n record(s) become as they were before it, here and there.", nullptr, records)
                    : tr("Only what was done there since this program was started can be taken back, and of one run "
                         "no more than 5,000 records."));
}

void RunsTab::showLines()
{
    const QModelIndex selected = m_runView->selectionModel()->selectedRows().value(0);
    if (!selected.isValid() || selected.row() >= m_accounts.size()) {
        m_lines->setRows({});
        m_message->clear();
        return;
    }
    const SyncAccount& run = m_accounts.at(selected.row());
    QList<TextTable::Row> rows;
    for (const SyncLine& line : run.lines)
        rows.append(
            {{syncKindText(line.key.kind), line.title, syncDeedText(line.deed), line.reason}, toneOf(line.deed), {}});
    m_lines->setRows(rows);
    if (!run.sentence.isEmpty())
        m_message->say(run.sentence, toneOf(run.end));
    else
        m_message->clear();
}

} // namespace firstring
