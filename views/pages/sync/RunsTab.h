// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncAccount.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace firstring {

class MessageLine;
class TextTable;

/// The accounts of runs, the newest first, and the lines of the selected one: the receipt. Main thread.
class RunsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit RunsTab(QWidget* parent = nullptr);

    void setRuns(const QList<SyncAccount>& runs);
    /// Selects the newest.
    void showNewest();
    /// So many records of the last run can be made as they were before it; 0: none.
    void setTakeableBack(int records);

Q_SIGNALS:
    void takeBackWanted();

private:
    void showLines();

    QList<SyncAccount> m_accounts;
    TextTable* m_runs;
    TextTable* m_lines;
    QTableView* m_runView;
    MessageLine* m_message;
    QPushButton* m_back;
};

} // namespace firstring
