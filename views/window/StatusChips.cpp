// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/StatusChips.h"

#include "models/ports/ServerControl.h"
#include "models/workspace/Workspace.h"
#include "views/Theme.h"
#include "views/window/Chip.h"

#include <QStatusBar>

namespace firstring {

StatusChips::StatusChips(const Context& context, QStatusBar& bar)
    : QObject(&bar)
    , m_context(context)
    , m_http(new Chip(&bar))
    , m_tftp(new Chip(&bar))
    , m_job(new Chip(&bar))
{
    for (Chip* chip : {m_http, m_tftp, m_job})
        bar.addPermanentWidget(chip);
    connect(&context.server, &ServerControl::started, this, &StatusChips::showServer);
    connect(&context.server, &ServerControl::stopped, this, &StatusChips::showServer);
    connect(&context.server, &ServerControl::refused, this, &StatusChips::showServer);
    connect(&context.workspace, &Workspace::changed, this, &StatusChips::showJob);
    connect(&context.workspace, &Workspace::stored, this, &StatusChips::showJob);
    connect(&context.workspace, &Workspace::turnedReadOnly, this, &StatusChips::showJob);
    showServer();
    showJob();
}

void StatusChips::showServer()
{
    const ServerEndpoints at = m_context.server.endpoints();
    const auto show = [](Chip* chip, bool on, const QString& text, const QString& hint) {
        chip->set(on ? QStringLiteral("circle-check") : QStringLiteral("circle"),
                  on ? StateGroup::Ready : StateGroup::Waiting, text, hint);
    };
    show(m_http, at.httpPort > 0,
         at.httpPort > 0 ? tr("HTTP %1").arg(theme::isolated(QStringLiteral("%1:%2").arg(at.address).arg(at.httpPort)))
                         : tr("HTTP off"),
         at.httpUrl());
    show(m_tftp, at.tftpPort > 0, at.tftpPort > 0 ? tr("TFTP port %1").arg(at.tftpPort) : tr("TFTP off"), at.tftpUrl());
}

void StatusChips::showJob()
{
    const Workspace& workspace = m_context.workspace;
    if (workspace.readOnlyReason())
        m_job->set(QStringLiteral("lock"), StateGroup::Stopped, tr("Read-only"), workspace.readOnlyReason()->sentence);
    else if (workspace.hasUnstored())
        m_job->set(QStringLiteral("save"), StateGroup::Working, tr("Storing..."),
                   tr("The last change is being written to the disk."));
    else
        m_job->set(QStringLiteral("check"), StateGroup::Ready, tr("Stored"), tr("Every change is on the disk."));
}

} // namespace firstring
