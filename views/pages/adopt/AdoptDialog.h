// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/tables/TextTable.h"
#include "models/vault/AdoptDraft.h"
#include "views/Context.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace firstring {

class MessageLine;

/// The folder of an existing server before it is taken over: what was found and what it becomes, what stays out and
/// why, and for every file the proof that it means the same. *Take over* makes one undoable step. The folder is only
/// read, in the pool; leaving stops that. Main thread.
class AdoptDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Reads \a folder at once. Show it with open(); it deletes itself.
    AdoptDialog(const Context& context, const QString& folder, QWidget* parent = nullptr);
    ~AdoptDialog() override;

Q_SIGNALS:
    /// A sentence for the status bar: `190 phones taken over`.
    void said(const QString& sentence);
    /// Into a job of its own instead.
    void newJobWanted(const QString& folder);
    /// The preview is complete, or why there is none is said.
    void ready();

private:
    /// How far the work in the pool is; shared with it.
    struct Work
    {
        std::atomic_int done = 0;
        std::atomic_int of = 0;
        std::atomic_bool stop = false;
    };

    /// What bringing the files in gave.
    struct Taken
    {
        Result<Edit> edit;
        QList<AdoptRemark> remarks; ///< about files that could not be copied
    };

    void makeTabs();
    void makeOptions();
    void chooseAnother();
    void read(const QString& folder);
    void understand();
    void show(const Result<AdoptDraft>& draft);
    void take();
    void taken(const Taken& taken);
    void busy(const QString& heading);
    void idle();
    AdoptWatch watch();

    const Context m_context;
    QString m_folder;
    FolderContents m_contents;
    AdoptDraft m_draft;
    std::shared_ptr<Work> m_work = std::make_shared<Work>();

    QLabel* m_heading;
    QLabel* m_where;
    QPushButton* m_another;
    MessageLine* m_message;
    QCheckBox* m_shared;
    QWidget* m_commonRow;
    QComboBox* m_common;
    QTabWidget* m_tabs;
    TextTable* m_found;
    TextTable* m_remarks;
    TextTable* m_proof;
    QProgressBar* m_progress;
    QPushButton* m_take;
    QPushButton* m_newJob;
    QTimer m_tick; ///< while the pool is at work
    Background m_background;
};

} // namespace firstring
