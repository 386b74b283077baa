// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/Remote.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace firstring {

class MessageLine;
class ProfileForm;

/// Changes how a gateway or a portal wants to be spoken to, beside an example of what comes of it. Main thread; deletes
/// itself.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a remote: of kind Gateway or Portal; need not be known to the job yet.
    explicit ProfileDialog(const Remote& remote, QWidget* parent = nullptr);

Q_SIGNALS:
    void kept(const QMap<QString, QString>& profile);

private:
    void refresh();

    const RemoteKind m_kind;
    ProfileForm* m_form;
    QPlainTextEdit* m_example;
    MessageLine* m_message;
    QPushButton* m_keep;
};

} // namespace firstring
