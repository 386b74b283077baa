// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "app/sync/PortalSide.h"
#include "app/sync/SyncRun.h"

namespace firstring {

/// One look at what a portal must be told, and what a person does about it. Main thread.
class PortalTask final : public Task
{
    Q_OBJECT

public:
    enum class Deed : quint8 {
        List,   ///< say it
        Export, ///< write it as the portal's list
        Tick,   ///< it was done there: agreed from now on
        Import, ///< say how the portal's own list differs; what is alike is agreed from now on
    };
    struct Wish
    {
        Deed deed = Deed::List;
        QString file;            ///< Export: where to
        QSet<MacAddress> ticked; ///< Tick: those alone
        bool all = false;        ///< Tick: everything
        QStringList troubles;    ///< of the portal's own list
    };

    PortalTask(Context& context, Workspace& job, const Remote& remote, std::unique_ptr<RemoteSide> side, Wish wish);

    void begin() override { m_run.look(); }
    void interrupt() override { m_run.cancel(); }

private:
    void takePlan();
    void list();
    void write();
    void tick();
    void agree();
    void finish(const SyncAccount& account);
    QList<SyncItem> tasks() const;
    void end(Exit exit);

    Context& m_context;
    Workspace& m_job;
    PortalProfile m_profile;
    Wish m_wish;
    SyncRun m_run;
};

} // namespace firstring
