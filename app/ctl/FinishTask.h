// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "models/provisioning/LeavingProgress.h"

#include <QTimer>

#include <memory>

namespace firstring {

/// Serves until every phone took its last settings, closes the gate, ends the server, and only then makes the report.
/// Ended before, everything stays as it is and a later run goes on. Main thread; owns the task that serves.
class FinishTask final : public Task
{
    Q_OBJECT

public:
    FinishTask(Context& context, Workspace& job, std::unique_ptr<Task> serve);

    void begin() override;
    void interrupt() override;

private:
    void look();
    void finish(Exit exit);

    Context& m_context;
    Workspace& m_job;
    std::unique_ptr<Task> m_serve;
    QTimer m_soon; ///< looks a moment after news, not for each of them
    int m_told = -1;
    bool m_ending = false;
    bool m_complete = false;
};

/// Closes the gate for good: stored, and the audit log says so.
Result<void> closeJob(Workspace& job);

/// Who has left and who has not, and the report when --report asks for it. Exit::InPart when somebody has not.
Exit tellLeaving(Context& context, Workspace& job);

} // namespace firstring
