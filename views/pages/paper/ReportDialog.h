// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paper/HandOver.h"
#include "views/Context.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace firstring {

class MessageLine;
class PaperPane;

/// The report that is handed over with the phones: who did it, with or without passwords, and how it will look.
/// Remembers who in the job's notes. Main thread.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Show it with open(); it deletes itself.
    explicit ReportDialog(const Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    HandOver report() const;
    void refresh();
    void save(bool table);

    const Context m_context;
    const QDateTime m_made; ///< one date as long as the dialog is open: what is shown is what is saved
    QLineEdit* m_who;
    QCheckBox* m_secrets;
    MessageLine* m_message;
    PaperPane* m_pane;
};

} // namespace firstring
