// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/PlanTab.h"

#include "models/tables/SyncPlanTable.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

namespace {

std::optional<Severity> toneOf(const QModelIndex& index)
{
    if (index.data(SyncPlanTable::OpenRole).toBool())
        return Severity::Warning;
    const auto group = static_cast<SyncGroup>(index.data(SyncPlanTable::GroupRole).toInt());
    return group == SyncGroup::Other ? std::optional<Severity>() : Severity::News;
}

std::optional<Severity> fieldTone(const QModelIndex& index)
{
    return index.data(SyncFieldsTable::OpenRole).toBool() ? std::optional(Severity::Warning) : std::nullopt;
}

} // namespace

PlanTab::PlanTab(QWidget* parent)
    : QWidget(parent)
    , m_items(new SyncPlanTable(this))
    , m_fields(new SyncFieldsTable(this))
    , m_itemView(makeTable(tr("Records that are not alike"), m_items, this))
    , m_fieldView(makeTable(tr("Fields of the selected record"), m_fields, this))
    , m_send(new QPushButton(this))
    , m_sum(new MutedText({}, this))
{
    for (QTableView* view : {m_itemView, m_fieldView}) {
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    }
    setColumnChars(m_itemView, {18, 36, 34});
    cellsOf(m_itemView)->setTone(SyncPlanTable::Course, toneOf);
    setColumnChars(m_fieldView, {24, 22, 22, 22, 18});
    cellsOf(m_fieldView)->setTone(SyncFieldsTable::Course, fieldTone);
    setEmptyText(m_fieldView, tr("Select a record to see its fields on both sides."));

    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_itemView);
    split->addWidget(m_fieldView);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);

    auto* last = new QHBoxLayout;
    last->addWidget(m_sum, 1);
    last->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    column->addWidget(makeDecisions());
    column->addLayout(last);

    connect(m_itemView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanTab::showFields);
    connect(m_fieldView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanTab::refresh);
    connect(m_items, &SyncPlanTable::decided, this, &PlanTab::showFields);
    connect(m_send, &QPushButton::clicked, this, &PlanTab::sendWanted);
    refresh();
}

QWidget* PlanTab::makeDecisions()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString& text, const QString& tip, auto&& act) {
        auto* made = new QPushButton(text, row);
        made->setToolTip(tip);
        connect(made, &QPushButton::clicked, this, act);
        layout->addWidget(made);
        return made;
    };
    m_here = button(tr("As &here"), tr("The selected records, or fields, become as they are here."),
                    [this] { decide(SyncSide::Here); });
    m_there = button(tr("As &there"), tr("The selected records, or fields, become as they are there."),
                     [this] { decide(SyncSide::There); });
    m_propose = button(tr("As &proposed"), tr("What differs waits on both sides until you decide."),
                       [this] { decide(std::nullopt); });
    m_later = button(tr("&Leave for later"), tr("The selected records stay as they are on both sides for now."),
                     [this] { m_items->leaveOut(selectedRows()); });
    m_tickAll = button(tr("Tick all &off"), tr("Everything in the list is done there."), [this] {
        QList<int> rows;
        for (int at = 0; at < m_items->rowCount(); ++at)
            rows.append(at);
        m_items->tick(rows, true);
    });
    m_list = button(tr("&Save list…"), tr("As the portal wants it, by the columns of its profile."),
                    [this] { Q_EMIT listWanted(); });
    m_theirs = button(tr("Compare with &its own list…"),
                      tr("A list that was downloaded there tells what it has; what is alike is ticked off."),
                      [this] { Q_EMIT theirListWanted(); });
    layout->addStretch(1);
    return row;
}

void PlanTab::setPlan(const SyncPlan& plan, bool byHand)
{
    m_hasPlan = true;
    setEmptyText(m_itemView, tr("Both sides are alike. There is nothing to send, to take or to decide."));
    m_items->setPlan(plan, byHand);
    if (m_items->rowCount() > 0)
        m_itemView->selectRow(0);
    showFields();
}

void PlanTab::clear(const QString& sentence)
{
    m_hasPlan = false;
    m_items->setPlan({});
    setEmptyText(m_itemView, sentence);
    showFields();
}

const SyncChoices& PlanTab::choices() const
{
    return m_items->choices();
}

void PlanTab::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

QList<int> PlanTab::selectedRows() const
{
    QList<int> rows;
    const auto selected = m_itemView->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    return rows;
}

/// Of the selected fields when one record is selected and some of its fields are; else of whole records.
void PlanTab::decide(std::optional<SyncSide> side)
{
    const QList<int> rows = selectedRows();
    QStringList fields;
    const auto selected = m_fieldView->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        if (m_fields->isDecidable(index.row()))
            fields.append(m_fields->fieldAt(index.row()));
    }
    if (rows.size() != 1 || fields.isEmpty())
        return m_items->decide(rows, side);
    for (const QString& field : std::as_const(fields))
        m_items->decideField(rows.first(), field, side);
}

void PlanTab::showFields()
{
    const QList<int> rows = selectedRows();
    if (rows.size() == 1)
        m_fields->setItem(m_items->item(rows.first()), m_items->choice(rows.first()));
    else
        m_fields->clear();
    refresh();
}

/// By hand only what is ticked becomes agreed.
void PlanTab::refreshTicks()
{
    const SyncPlanTable::Sum sum = m_items->sum();
    m_tickAll->setEnabled(m_hasPlan && !m_isBusy && sum.open > 0);
    m_send->setText(sum.sent > 0 ? tr("&Done there: %n", nullptr, sum.sent) : tr("Agree"));
    m_send->setEnabled(m_hasPlan && !m_isBusy && (sum.sent > 0 || sum.open == 0));
    m_send->setDefault(true);
    m_sum->setText(!m_hasPlan     ? QString()
                   : sum.open > 0 ? tr("%n record(s) are still to be done there.", nullptr, sum.open)
                                  : QString());
}

void PlanTab::refresh()
{
    const QList<int> rows = selectedRows();
    const bool any = m_hasPlan && !m_isBusy && !rows.isEmpty();
    const bool byHand = m_items->isByHand();
    for (QPushButton* button : {m_here, m_there, m_propose, m_later}) {
        button->setEnabled(any);
        button->setVisible(!byHand);
    }
    for (QPushButton* button : {m_tickAll, m_list, m_theirs}) {
        button->setEnabled(m_hasPlan && !m_isBusy);
        button->setVisible(byHand);
    }
    if (byHand)
        return refreshTicks();
    const SyncPlanTable::Sum sum = m_items->sum();
    const bool nothing = sum.sent + sum.taken == 0;
    m_send->setText(nothing          ? tr("Agree")
                    : sum.taken == 0 ? tr("&Send %n", nullptr, sum.sent)
                    : sum.sent == 0  ? tr("Ta&ke %n", nullptr, sum.taken)
                                     : tr("&Send %1, take %2").arg(sum.sent).arg(sum.taken));
    m_send->setEnabled(m_hasPlan && !m_isBusy && (!nothing || sum.open == 0));
    m_send->setDefault(true);
    m_sum->setText(!m_hasPlan     ? QString()
                   : sum.open > 0 ? tr("%n record(s) differ on both sides and stay as they are until you decide.",
                                       nullptr, sum.open)
                                  : tr("Nothing is left to decide."));
}

} // namespace firstring
