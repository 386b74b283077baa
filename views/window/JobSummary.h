// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace firstring {

class StateCounts;

/// What the inspector's place shows while no phone is chosen: how far the job is, what to do next, and who needs help.
/// Main thread.
class JobSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit JobSummary(const Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void pageWanted(firstring::PageId page);
    void phoneWanted(firstring::MacAddress mac);

private:
    void refresh();
    void listNeedy();

    const Context m_context;
    StateCounts* m_counts;
    QLabel* m_name;
    QProgressBar* m_progress;
    QLabel* m_done;
    QLabel* m_next;
    QPushButton* m_act;
    QLabel* m_needyTitle;
    QVBoxLayout* m_needy;
};

} // namespace firstring
