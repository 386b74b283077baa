// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace firstring {

/// Before the window is there: what stands between a person and the job. A database is slow; or the secrets of the job
/// are closed, and their key is asked for, either from the owner of the desktop's password store, which this only waits
/// for, or with a passphrase that is typed here. Closing it is cancelling. Main thread.
class UnlockDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UnlockDialog(const QString& job, QWidget* parent = nullptr);

    /// The database of a shared job has the word.
    void waitForDatabase();
    /// The password store has the word.
    void waitForKeychain();
    void askPassphrase();
    /// It was not the right one, or nobody answered; \a sentence says what to do.
    void refuse(const QString& sentence);

Q_SIGNALS:
    void passphraseTyped(const QString& passphrase);

private:
    void wait(const QString& what);
    void setBusy(bool busy);

    QString m_job;
    QLabel* m_what;
    QLabel* m_trouble;
    QLineEdit* m_passphrase;
    QProgressBar* m_busy;
    QPushButton* m_open;
};

} // namespace firstring
