// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/Settle.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace firstring {

class MutedText;
class SyncFieldsTable;
class SyncPlanTable;

/// What a run would do, record by record, the fields of the selected one, and the decisions. Main thread.
class PlanTab final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanTab(QWidget* parent = nullptr);

    /// \a byHand: a person does it there and ticks it off.
    void setPlan(const SyncPlan& plan, bool byHand = false);
    /// No plan waits: the sentence says what to do.
    void clear(const QString& sentence);
    const SyncChoices& choices() const;
    void setBusy(bool busy);

Q_SIGNALS:
    void sendWanted();
    /// What is to be done by hand shall be written as a list.
    void listWanted();
    /// The portal's own list shall be compared.
    void theirListWanted();

private:
    QWidget* makeDecisions();
    QList<int> selectedRows() const;
    void decide(std::optional<SyncSide> side);
    void showFields();
    void refresh();
    void refreshTicks();

    SyncPlanTable* m_items;
    SyncFieldsTable* m_fields;
    QTableView* m_itemView;
    QTableView* m_fieldView;
    QPushButton* m_here;
    QPushButton* m_there;
    QPushButton* m_propose;
    QPushButton* m_later;
    QPushButton* m_list;
    QPushButton* m_theirs;
    QPushButton* m_tickAll;
    QPushButton* m_send;
    MutedText* m_sum;
    bool m_hasPlan = false;
    bool m_isBusy = false;
};

} // namespace firstring
