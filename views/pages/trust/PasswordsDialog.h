// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/phones/PasswordEdit.h"
#include "views/Context.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace firstring {

class MessageLine;

/// Gives each phone a password of its own that nobody can guess, as one undoable step. Main thread.
class PasswordsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// For these phones; none: for all of the job. Show it with open(); it deletes itself.
    PasswordsDialog(const Context& context, QList<MacAddress> phones, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A sentence for the status bar.
    void said(const QString& sentence);

private:
    PasswordPlan plan() const;
    void refresh();
    void give();

    const Context m_context;
    QList<MacAddress> m_phones;
    QButtonGroup* m_kinds;
    QCheckBox* m_replace;
    MessageLine* m_message;
    QPushButton* m_give;
};

} // namespace firstring
