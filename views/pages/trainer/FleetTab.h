// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/ports/FleetControl.h"
#include "views/Context.h"

#include <QWidget>

class QComboBox;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace firstring {

class FleetTable;
class MessageLine;

/// Simulated phones over real sockets against the local server: for showing zero touch without a carton. Main thread.
class FleetTab final : public QWidget
{
    Q_OBJECT

public:
    explicit FleetTab(const Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    /// So many phones are simulated now; -1: none.
    void countChanged(int count);

private:
    void startOrStop();
    void startFleet();
    /// The phones to simulate: those of the job, or invented ones that are registered first.
    Result<QList<SimulatedPhone>> chosenPhones();
    QWidget* buildScreen(QTableView* table);
    void showProgress();

    const Context m_context;
    FleetTable* m_table;
    QComboBox* m_who;
    QSpinBox* m_count;
    QComboBox* m_model;
    QPushButton* m_start;
    QProgressBar* m_progress;
    MessageLine* m_summary;
    int m_planned = 0;
    bool m_waitsForServer = false;
};

} // namespace firstring
