// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/JobLeaving.h"

#include "models/domain/leaving/ClosedGate.h"
#include "models/domain/leaving/LeavingEdits.h"
#include "models/workspace/Workspace.h"

namespace firstring {

Result<void> leaveJob(Workspace& job, qint64 nowMs)
{
    if (auto done = job.perform(closeLeaving(job.state(), nowMs)); !done)
        return done;
    ServerNews news;
    for (const PhoneGate& gate : job.gates().phones)
        news.gates.append(closedGate(gate, nowMs));
    job.observe(news);
    job.audit({{.kind = AuditKind::Release, .timeMs = nowMs, .subject = QStringLiteral("job-left")}});
    return {};
}

} // namespace firstring
