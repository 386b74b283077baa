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
    , m_dhcp(new Chip(&bar))
    , m_shared(new Chip(&bar))
    , m_job(new Chip(&bar))
{
    for (Chip* chip : {m_http, m_tftp, m_dhcp, m_shared, m_job})
        bar.addPermanentWidget(chip);
    m_shared->hide();
    connect(&context.server, &ServerControl::started, this, &StatusChips::showServer);
    connect(&context.server, &ServerControl::stopped, this, &StatusChips::showServer);
    connect(&context.server, &ServerControl::refused, this, &StatusChips::showServer);
    connect(&context.server, &ServerControl::dhcpChanged, this, &StatusChips::showDhcp);
    connect(&context.workspace, &Workspace::changed, this, &StatusChips::showJob);
    connect(&context.workspace, &Workspace::stored, this, &StatusChips::showJob);
    connect(&context.workspace, &Workspace::turnedReadOnly, this, &StatusChips::showJob);
    connect(&context.workspace, &Workspace::awayChanged, this, &StatusChips::showJob);
    showServer();
    showDhcp();
    showJob();
}

void StatusChips::setShared(const SharedJobUrl& job)
{
    const bool isSocket = job.host.isEmpty() || job.host.startsWith(u'/');
    m_database = isSocket ? QStringLiteral("localhost") : job.host;
    m_shared->show();
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

void StatusChips::showDhcp()
{
    const DhcpStatus status = m_context.server.dhcp();
    m_dhcp->setVisible(status.phase != DhcpStatus::Phase::Off);
    const QString mode = status.mode == DhcpMode::Beside ? tr("beside") : tr("full");
    switch (status.phase) {
    case DhcpStatus::Phase::Off:
        return;
    case DhcpStatus::Phase::Looking:
        return m_dhcp->set(QStringLiteral("circle-dashed"), StateGroup::Working, tr("DHCP looks around"),
                           tr("It looks whether another server is there. Nothing is offered before that."));
    case DhcpStatus::Phase::On:
        return m_dhcp->set(QStringLiteral("circle-alert"), StateGroup::OnHold,
                           tr("DHCP on (%1): %2 of %3").arg(mode).arg(status.leases).arg(status.size),
                           tr("This computer gives out the addresses %1 on %2. Stop the server before this network is "
                              "connected to another one.")
                               .arg(theme::isolated(status.range), theme::isolated(status.card)));
    case DhcpStatus::Phase::Waiting:
        return m_dhcp->set(QStringLiteral("circle-pause"), StateGroup::OnHold, tr("DHCP waits"), status.sentence);
    case DhcpStatus::Phase::Stopped:
        return m_dhcp->set(QStringLiteral("circle-x"), StateGroup::Stopped, tr("DHCP stopped"), status.sentence);
    }
}

void StatusChips::showJob()
{
    const Workspace& workspace = m_context.workspace;
    const bool isShared = !m_database.isEmpty();
    if (isShared) {
        const bool isAway = workspace.readOnlyReason() && workspace.readOnlyReason()->code == u"STORE_AWAY";
        m_shared->set(isAway ? QStringLiteral("circle-x") : QStringLiteral("database"),
                      isAway ? StateGroup::Stopped : StateGroup::Ready,
                      isAway ? tr("Database does not answer") : tr("Shared on %1").arg(theme::isolated(m_database)),
                      tr("This job is in a database. What others change there is seen here within a second."));
    }
    if (workspace.readOnlyReason())
        m_job->set(QStringLiteral("lock"), StateGroup::Stopped, tr("Read-only"), workspace.readOnlyReason()->sentence);
    else if (workspace.hasUnstored())
        m_job->set(QStringLiteral("save"), StateGroup::Working, tr("Storing..."),
                   isShared ? tr("The last change is on its way to the database.")
                            : tr("The last change is being written to the disk."));
    else
        m_job->set(QStringLiteral("check"), StateGroup::Ready, tr("Stored"),
                   isShared ? tr("Every change is in the database.") : tr("Every change is on the disk."));
}

} // namespace firstring
