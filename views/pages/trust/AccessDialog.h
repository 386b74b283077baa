// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"
#include "views/Context.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace firstring {

class MessageLine;

/// Who may take the files of a phone, as the job has it: released by the server's start or by a person, for how long,
/// and behind which secret part of the address (trust.md 1). One undoable step. Main thread.
class AccessDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Show it with open(); it deletes itself.
    explicit AccessDialog(const Context& context, QWidget* parent = nullptr);

private:
    void chooseKind(JobKind kind);
    void take();

    const Context m_context;
    JobKind m_kind; ///< as it would be
    QRadioButton* m_bench;
    QRadioButton* m_site;
    QSpinBox* m_hours;
    QLineEdit* m_key;
    MessageLine* m_message;
};

} // namespace firstring
