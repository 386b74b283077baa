// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "app/sync/SyncRun.h"

#include <memory>

namespace firstring {

/// One run of a sync, or only a look at what it would do. Main thread.
class SyncTask final : public Task
{
    Q_OBJECT

public:
    struct Wish
    {
        bool dryRun = false;
        std::optional<SyncSide> prefer; ///< what differs is decided for that side
    };

    SyncTask(Context& context, Workspace& job, const Remote& remote, std::unique_ptr<RemoteSide> side, Wish wish);

    void begin() override;
    void interrupt() override;

private:
    void takePlan();
    void finish(const SyncAccount& account);

    Context& m_context;
    Workspace& m_job;
    QString m_remote;
    Wish m_wish;
    SyncRun m_run;
};

} // namespace firstring
