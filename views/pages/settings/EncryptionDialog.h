// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Encryption.h"
#include "models/ports/EncryptionControl.h"
#include "views/Context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace firstring {

class MessageLine;

/// Asks how files for phones are encrypted, and keeps the answer in the job only after the program of this computer has
/// shown that it works. Main thread.
class EncryptionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    EncryptionDialog(const Context& context, EncryptionControl& program, QWidget* parent);

Q_SIGNALS:
    /// What became of it, for the status line of the window.
    void said(const QString& sentence);

private:
    Encryption chosen() const;
    void chooseProgram();
    void showProgram();
    void follow();
    void tryOut(bool keep);
    void makeRoom();
    void keep();

    Context m_context;
    EncryptionControl& m_program;
    QCheckBox* m_on;
    QLineEdit* m_path;
    QPushButton* m_choose;
    QLineEdit* m_key;
    QCheckBox* m_showKey;
    QCheckBox* m_perPhone;
    QComboBox* m_version;
    QPushButton* m_try;
    QPushButton* m_keep;
    MessageLine* m_message;
    bool m_busy = false;
};

} // namespace firstring
