// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/services/JobSwitch.h"

#include "models/workspace/Workspace.h"

namespace firstring {

JobSwitch::JobSwitch(Workspace& workspace, const QString& text, QString doing, QString undoing, Read read, Write write,
                     QWidget* parent)
    : QCheckBox(text, parent)
    , m_workspace(workspace)
    , m_doing(std::move(doing))
    , m_undoing(std::move(undoing))
    , m_read(std::move(read))
    , m_write(std::move(write))
{
    connect(this, &QCheckBox::toggled, this, [this](bool on) {
        Edit edit;
        edit.text = on ? m_doing : m_undoing;
        edit.defaults = m_workspace.state().defaults;
        m_write(*edit.defaults, on);
        if (!m_workspace.perform(edit))
            show(); // the job cannot be written; the window says so
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const Change& change) {
        if (!change.edit.defaults)
            return;
        show();
        Q_EMIT jobChanged();
    });
    show();
}

void JobSwitch::show()
{
    const QSignalBlocker quiet(this);
    setChecked(m_read(m_workspace.state().defaults));
}

} // namespace firstring
