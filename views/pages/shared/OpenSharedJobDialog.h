// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/store/SharedJobLook.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;

namespace firstring {

class Dialogs;
class MessageLine;
class SharedJobForm;

/// How a shared job is reached; each is called in the pool and may take as long as a network does.
struct SharedJobDoors
{
    /// Asks the database; an empty password: the one that is kept.
    std::function<Result<SharedJobLook>(const SharedJobUrl& where, const QString& password)> look;
    /// Keeps a password that the database took.
    std::function<Result<void>(const SharedJobUrl& where, const QString& password)> keep;
    /// Makes an empty job there.
    std::function<Result<void>(const SharedJobUrl& job)> make;
};

/// Asks where a shared job is, tries it, says what is wrong in the words of who typed it, lists the jobs that are there
/// and makes a new one if wanted. It does not open: who made it does, told by opened(). Main thread.
class OpenSharedJobDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a before: the jobs opened last. Show it with open() or show(); it deletes itself when it has a parent.
    OpenSharedJobDialog(Dialogs& dialogs, SharedJobDoors doors, const QList<SharedJobUrl>& before,
                        QWidget* parent = nullptr);

    /// In the place of a window that could not be opened: says why, and offers the jobs of this computer as well.
    void refuse(const SharedJobUrl& job, const Error& why, const QStringList& localJobs);

Q_SIGNALS:
    /// The address of a job that is there, and whose password, if any, is kept.
    void opened(const QString& address);
    /// A job of this computer is wanted instead.
    void localWanted(const QString& job);

private:
    struct Answer
    {
        SharedJobUrl where;
        bool typed = false; ///< there was a password
        Result<SharedJobLook> look;
    };

    void go();
    void ask();
    void take(const Answer& answer);
    void tellLook();
    void make();
    void finish();
    void forgetAnswer();
    void refresh();
    void tell(const Error& why, const SharedJobUrl& where, bool typed);
    bool isThere() const;

    Dialogs& m_dialogs;
    const SharedJobDoors m_doors;
    SharedJobForm* m_form;
    MessageLine* m_message;
    QPushButton* m_local; ///< only in the place of a window
    QDialogButtonBox* m_buttons;
    QPushButton* m_go;
    std::optional<SharedJobLook> m_look; ///< while it holds for what is typed
    bool m_isWorking = false;
    quint64 m_asked = 0; ///< answers to earlier questions are dropped
    Background m_background;
};

} // namespace firstring
