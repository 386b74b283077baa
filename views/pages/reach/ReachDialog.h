// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/ReachControl.h"
#include "models/provisioning/ReachPlan.h"
#include "views/Context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace firstring {

class MessageLine;
class MutedText;
class ReachTable;

/// Acting on phones: first what will happen to which of them, then how it goes, then what became of each. With many the
/// first can go alone, as a pilot. The password is typed here and forgotten with the dialog. Leaving it cancels what
/// has not begun. Main thread.
class ReachDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a reach must not be at work. Show it with open(); it deletes itself.
    ReachDialog(const Context& context, ReachControl& reach, ReachAction action, const QList<MacAddress>& phones,
                QWidget* parent = nullptr);
    ~ReachDialog() override;

private:
    enum class Phase : quint8 { Preview, Pilot, PilotDone, Running, Done };

    void makeWays();
    QWidget* makePassword();
    void connectAll();
    void plan();
    void refresh();
    void act();
    void send(QList<ReachTarget> targets, Phase phase);
    void finished();
    bool needsPassword() const { return m_wish.action == ReachAction::PointHere; }
    QString actionText(int phones) const;
    QString summary() const;

    const Context m_context;
    ReachControl& m_reach;
    ReachWish m_wish;
    ReachPlan m_plan;
    Phase m_phase = Phase::Preview;
    QList<ReachTarget> m_others; ///< wait for what the pilot shows

    QLabel* m_heading;
    MutedText* m_consequence;
    QComboBox* m_way; ///< null unless there is a choice
    QWidget* m_passwordRow;
    QLineEdit* m_password;
    QCheckBox* m_pilot;
    MessageLine* m_message;
    ReachTable* m_table;
    QProgressBar* m_progress;
    QPushButton* m_act;
    QPushButton* m_leave;
};

} // namespace firstring
