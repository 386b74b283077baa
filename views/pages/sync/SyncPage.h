// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/SyncControl.h"
#include "views/Page.h"

class QComboBox;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace firstring {

class MessageLine;
class MutedText;
class PlanTab;
class RunsTab;

/// The Sync page: with whom, what a run would do, the runs of before. Nothing leaves this computer before a person
/// presses the button that says how much. Main thread.
class SyncPage final : public Page
{
    Q_OBJECT

public:
    explicit SyncPage(const Context& context, QWidget* parent = nullptr);

private:
    SyncControl& control() const { return *context().sync; }
    QString chosen() const;
    void fillRemotes();
    void addRemote();
    void removeRemote();
    void lookAtRenewal();
    void takeBack();
    void lookOrCancel();
    void takePlan();
    void takeEnd(const SyncAccount& account);
    void send();
    void saveList();
    void compareWithList();
    void readList(const QString& path);
    void editProfile();
    const Remote* known() const;
    void sayWhatWaits();
    void refresh();
    QWidget* makeHead();

    QComboBox* m_remotes;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_look;
    QPushButton* m_profile;
    QComboBox* m_every;
    QProgressBar* m_progress;
    MutedText* m_lead; ///< until somebody is known: then its room is for what differs
    MutedText* m_waits;
    MessageLine* m_message;
    QPushButton* m_renewal; ///< shown while the other side has another certificate
    QTabWidget* m_tabs;
    PlanTab* m_plan;
    RunsTab* m_runs;
};

} // namespace firstring
