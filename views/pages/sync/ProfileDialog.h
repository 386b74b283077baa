// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/Remote.h"
#include "views/Context.h"

#include <QDialog>

namespace firstring {

class MessageLine;
class ProfileEdit;

/// Changes how a gateway or a portal wants to be spoken to. Main thread; deletes itself.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    ProfileDialog(const Context& context, const Remote& remote, QWidget* parent = nullptr);

    /// What its keys mean, for people.
    static QString help(RemoteKind kind);

private:
    void keep();

    const Context m_context;
    Remote m_remote;
    ProfileEdit* m_profile;
    MessageLine* m_message;
};

} // namespace firstring
