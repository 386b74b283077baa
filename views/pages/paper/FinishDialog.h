// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/LeavingProgress.h"
#include "views/Context.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace firstring {

class MessageLine;
class TextTable;

/// *Finish job*: last settings for every phone, then the gate closes, then the report. Can be left and opened again at
/// any time: how far it is stands in the job. Main thread.
class FinishDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Show it with open(); it deletes itself.
    explicit FinishDialog(const Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);
    /// These phones must start anew to take their last settings.
    void restartWanted(const QList<firstring::MacAddress>& phones);
    void reportWanted();

private:
    void makeServers();
    void begin();
    void closeGate();
    void back();
    void startServer();
    void look();
    void showPhones(const LeavingProgress& progress);
    void showStage(const LeavingProgress& progress);
    LeavingStage stage() const;
    void tellRefused(const Result<void>& done);

    const Context m_context;
    QComboBox* m_server;
    QWidget* m_serverRow;
    QLabel* m_count;
    QProgressBar* m_progress;
    TextTable* m_phones;
    MessageLine* m_message;
    QPushButton* m_act;
    QPushButton* m_restart;
    QPushButton* m_start;
    QPushButton* m_back;
    QList<MacAddress> m_missing;
    QTimer m_soon;
};

} // namespace firstring
