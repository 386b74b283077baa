// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/store/AuditLog.h"
#include "models/tables/TextTable.h"
#include "views/Context.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace firstring {

class MessageLine;

/// The audit log of the job: what was let out, to whom and why; whether it is as it was written; the way out of it as
/// a file. Main thread; the log is read in the pool.
class AuditDialog final : public QDialog
{
    Q_OBJECT

public:
    /// How the log is got at; both are called in the pool.
    struct Source
    {
        std::function<Result<QList<AuditLine>>()> lines; ///< all, oldest first
        std::function<Result<AuditCheck>()> check;
    };
    /// Show it with open(); it deletes itself.
    AuditDialog(const Context& context, Source source, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A sentence for the status bar.
    void said(const QString& sentence);

private:
    struct Look
    {
        Result<QList<AuditLine>> lines;
        Result<AuditCheck> check;
    };
    void read();
    void take(const Look& look);
    void filter();
    void exportLog();

    const Context m_context;
    const Source m_source;
    QList<AuditLine> m_lines;
    QLineEdit* m_words;
    QComboBox* m_kind;
    TextTable* m_rows;
    MessageLine* m_message;
    QPushButton* m_export;
    QTimer m_again;
    Background m_background;
};

} // namespace firstring
