// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/FinishTask.h"

#include "app/ctl/HandOverReport.h"
#include "app/ctl/Text.h"
#include "models/base/Clock.h"
#include "models/workspace/JobLeaving.h"

#include <chrono>
#include <utility>

namespace firstring {

FinishTask::FinishTask(Context& context, Workspace& job, std::unique_ptr<Task> serve)
    : m_context(context)
    , m_job(job)
    , m_serve(std::move(serve))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(300));
    connect(&m_soon, &QTimer::timeout, this, &FinishTask::look);
    connect(&job, &Workspace::newsArrived, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_serve.get(), &Task::ended, this, &FinishTask::finish);
}

void FinishTask::begin()
{
    m_serve->begin();
    look();
}

void FinishTask::interrupt()
{
    m_ending = true;
    m_serve->interrupt();
}

void FinishTask::look()
{
    if (m_ending)
        return;
    const LeavingProgress progress = leavingProgress(m_job.state(), m_job.tracks());
    if (std::exchange(m_told, progress.done) != progress.done)
        m_context.printer().note(
            Ctl::tr("%1 of %2 phones took their last settings.").arg(progress.done).arg(progress.phones.size()));
    if (!progress.isComplete())
        return;
    m_ending = m_complete = true;
    m_serve->interrupt();
}

void FinishTask::finish(Exit exit)
{
    if (exit != Exit::Done) {
        Q_EMIT ended(exit);
        return;
    }
    if (m_complete) {
        // The server has said its last word, so nothing opens a gate behind this.
        if (auto closed = closeJob(m_job); !closed) {
            Q_EMIT ended(m_context.fail(closed.error()));
            return;
        }
    } else {
        m_context.printer().note(Ctl::tr("The gate is still open and nothing is lost: \"job finish\" goes on where it "
                                         "was, \"job finish --now\" closes the gate as it is."));
    }
    const Exit told = tellLeaving(m_context, m_job);
    Q_EMIT ended(m_complete || told != Exit::Done ? told : Exit::InPart);
}

Result<void> closeJob(Workspace& job)
{
    if (auto done = leaveJob(job, Clock::system().now().toMSecsSinceEpoch()); !done)
        return done;
    return job.waitStored();
}

Exit tellLeaving(Context& context, Workspace& job)
{
    const LeavingProgress progress = leavingProgress(job.state(), job.tracks());
    const bool left = job.state().defaults.leaving.stage == LeavingStage::Left;
    QJsonArray open;
    QList<QStringList> rows;
    for (const LeavingProgress::OfPhone& phone : progress.phones) {
        if (phone.what == LeavingProgress::What::Done)
            continue;
        const Phone* known = job.state().phones.find(phone.mac);
        open.append(QJsonObject{{QStringLiteral("mac"), phone.mac.plain()},
                                {QStringLiteral("label"), known ? known->label : QString()},
                                {QStringLiteral("reason"), leavingText(phone)}});
        rows.append({phone.mac.plain(), known ? known->label : QString(), leavingText(phone)});
    }
    QJsonObject json{{QStringLiteral("event"), QStringLiteral("finish")},
                     {QStringLiteral("closed"), left},
                     {QStringLiteral("done"), progress.done},
                     {QStringLiteral("phones"), progress.phones.size()},
                     {QStringLiteral("open"), open}};
    const QString file = context.arguments().value(QStringLiteral("report"));
    const bool wantsReport = left && !file.isEmpty();
    if (wantsReport) {
        const auto report = writeHandOver(context, job, file, context.arguments().value(QStringLiteral("by")));
        if (!report)
            return context.fail(report.error());
        json.insert(QStringLiteral("report"), file);
    }
    context.printer().line(json);
    context.printer().text(
        left ? Ctl::tr("The job is finished and its gate is closed: %1 of %2 phones have left.")
                   .arg(progress.done)
                   .arg(progress.phones.size())
             : Ctl::tr("%1 of %2 phones have left; the gate is open.").arg(progress.done).arg(progress.phones.size()));
    if (!rows.isEmpty())
        context.printer().table({Ctl::tr("MAC"), Ctl::tr("Label"), Ctl::tr("Reason")}, rows);
    if (wantsReport)
        context.printer().text(Ctl::tr("The report is in “%1”.").arg(file));
    else if (!file.isEmpty())
        context.printer().note(Ctl::tr("The report is made when the gate is closed."));
    return rows.isEmpty() ? Exit::Done : Exit::InPart;
}

} // namespace firstring
