// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/SyncTask.h"

#include "app/ctl/ExitStatus.h"
#include "app/ctl/SyncReport.h"
#include "app/ctl/Text.h"

namespace firstring {

SyncTask::SyncTask(Context& context, Workspace& job, const Remote& remote, std::unique_ptr<RemoteSide> side, Wish wish)
    : m_context(context)
    , m_job(job)
    , m_remote(remote.name)
    , m_wish(wish)
    , m_run({.workspace = job, .vault = Vault(context.folder().vaultPath())}, remote.name, std::move(side))
{
    connect(&m_run, &SyncRun::planned, this, &SyncTask::takePlan);
    connect(&m_run, &SyncRun::ended, this, &SyncTask::finish);
    connect(&m_run, &SyncRun::progressed, this, [this](SyncStage, qint64 done, qint64 total) {
        if (total > 0)
            m_context.printer().progress(Ctl::tr("%1 of %2").arg(done).arg(total));
    });
}

void SyncTask::begin()
{
    m_run.look();
}

void SyncTask::interrupt()
{
    m_run.cancel();
}

void SyncTask::takePlan()
{
    if (m_wish.dryRun) {
        printPlan(m_context.printer(), m_remote, m_run.plan(), m_run.otherRestored(), m_context.wantsSecrets());
        m_run.close();
        Q_EMIT ended(Exit::Done);
        return;
    }
    SyncChoices choices;
    if (m_wish.prefer) {
        for (const SyncItem& item : m_run.plan().items) {
            if (item.course == SyncCourse::Differs)
                choices.insert(item.key, decideFor(item, *m_wish.prefer));
        }
    }
    m_run.carryOut(choices);
}

void SyncTask::finish(const SyncAccount& account)
{
    const auto stored = m_job.waitStored();
    printAccount(m_context.printer(), account);
    if (!stored) {
        Q_EMIT ended(m_context.fail(stored.error()));
        return;
    }
    if (account.end == SyncEnd::Broken)
        Q_EMIT ended(exitFor({account.code, account.sentence, {}}));
    else
        Q_EMIT ended(account.end == SyncEnd::Done ? Exit::Done : Exit::InPart);
}

} // namespace firstring
