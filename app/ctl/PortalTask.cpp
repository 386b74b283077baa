// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/PortalTask.h"

#include "app/ctl/ExitStatus.h"
#include "app/ctl/OutputFile.h"
#include "app/ctl/SyncReport.h"
#include "app/ctl/Text.h"
#include "models/formats/PortalList.h"

#include <algorithm>

namespace firstring {

namespace {

QString dutyName(PortalDuty duty)
{
    return duty == PortalDuty::Add      ? QStringLiteral("add")
           : duty == PortalDuty::Change ? QStringLiteral("change")
                                        : QStringLiteral("remove");
}

QString dutyText(PortalDuty duty)
{
    return duty == PortalDuty::Add      ? Ctl::tr("add")
           : duty == PortalDuty::Change ? Ctl::tr("change")
                                        : Ctl::tr("remove");
}

const Phone* phoneIn(const std::optional<SyncRecord>& record)
{
    return record ? std::get_if<Phone>(&*record) : nullptr;
}

} // namespace

PortalTask::PortalTask(Context& context, Workspace& job, const Remote& remote, std::unique_ptr<RemoteSide> side,
                       Wish wish)
    : m_context(context)
    , m_job(job)
    , m_profile(PortalProfile::parse(remote.profile).value_or(PortalProfile()))
    , m_wish(std::move(wish))
    , m_run({.workspace = job, .vault = Vault(context.folder().vaultPath())}, remote.name, std::move(side))
{
    connect(&m_run, &SyncRun::planned, this, &PortalTask::takePlan);
    connect(&m_run, &SyncRun::ended, this, &PortalTask::finish);
}

QList<SyncItem> PortalTask::tasks() const
{
    QList<SyncItem> tasks;
    for (const SyncItem& item : m_run.plan().items) {
        if (portalDuty(item) != PortalDuty::Nothing)
            tasks.append(item);
    }
    return tasks;
}

void PortalTask::end(Exit exit)
{
    m_run.close();
    Q_EMIT ended(exit);
}

void PortalTask::takePlan()
{
    for (const QString& trouble : std::as_const(m_wish.troubles))
        m_context.printer().note(trouble);
    switch (m_wish.deed) {
    case Deed::List:
        list();
        return end(Exit::Done);
    case Deed::Export:
        return write();
    case Deed::Tick:
        return tick();
    case Deed::Import:
        list();
        return agree();
    }
}

/// The checklist.
void PortalTask::list()
{
    QJsonArray json;
    QList<QStringList> rows;
    int unsayable = 0;
    for (const SyncItem& item : m_run.plan().items) {
        if (item.key.kind == SyncKind::Phone && item.course == SyncCourse::CannotSay)
            ++unsayable;
    }
    for (const SyncItem& item : tasks()) {
        const Phone* const here = phoneIn(item.here);
        const Phone* const there = phoneIn(item.there);
        const Phone* const any = here ? here : there ? there : phoneIn(item.base);
        const PortalDuty duty = portalDuty(item);
        const QString wanted = here ? here->configServer : QString();
        const QString known = there ? there->configServer : QString();
        json.append(QJsonObject{{QStringLiteral("action"), dutyName(duty)},
                                {QStringLiteral("mac"), any ? any->mac.plain() : item.key.id},
                                {QStringLiteral("label"), any ? any->label : QString()},
                                {QStringLiteral("url"), wanted},
                                {QStringLiteral("there"), known}});
        rows.append({dutyText(duty), any ? any->mac.pretty() : item.key.id, wanted, known});
    }
    m_context.printer().value(json);
    if (rows.isEmpty())
        m_context.printer().text(Ctl::tr("There is nothing to do at the portal."));
    else
        m_context.printer().table({Ctl::tr("To do"), Ctl::tr("MAC"), Ctl::tr("Address"), Ctl::tr("There now")}, rows);
    if (unsayable > 0)
        m_context.printer().note(
            Ctl::tr("%n phones cannot be said there, because they belong to this program's own server. Say under which "
                    "address they reach it with local=URL in the profile.",
                    nullptr, unsayable));
}

void PortalTask::write()
{
    const QList<SyncItem> items = tasks();
    const auto bytes = writePortalList(items, m_profile);
    if (!bytes)
        return end(m_context.fail(bytes.error()));
    if (const auto written = writeOutput(m_context.printer(), m_wish.file, *bytes); !written)
        return end(m_context.fail(written.error()));
    if (m_wish.file != u"-") {
        m_context.printer().value(
            QJsonObject{{QStringLiteral("file"), m_wish.file}, {QStringLiteral("phones"), items.size()}});
        m_context.printer().text(Ctl::tr("%n phones are in the list. Tick them off once they are done there.", nullptr,
                                         static_cast<int>(items.size())));
    }
    end(Exit::Done);
}

void PortalTask::tick()
{
    SyncChoices choices;
    QSet<QString> found;
    for (const SyncItem& item : tasks()) {
        const bool isTicked = m_wish.all || m_wish.ticked.contains(macOf(item.key));
        if (isTicked)
            found.insert(item.key.id);
        SyncChoice choice = isTicked ? decideFor(item, SyncSide::Here) : SyncChoice();
        choice.later = !isTicked;
        choices.insert(item.key, choice);
    }
    for (const MacAddress mac : std::as_const(m_wish.ticked)) {
        if (!found.contains(mac.plain()))
            return end(m_context.fail(
                "PORTAL_NOT_LISTED",
                Ctl::tr("%1 is not in the list of what is to be done there. Nothing was ticked.").arg(mac.pretty())));
    }
    m_run.carryOut(choices);
}

/// What the portal has as this job says it, and nothing else.
void PortalTask::agree()
{
    SyncChoices choices;
    for (const SyncItem& item : tasks())
        choices.insert(item.key, SyncChoice{.later = true});
    m_run.carryOut(choices);
}

void PortalTask::finish(const SyncAccount& account)
{
    if (const auto stored = m_job.waitStored(); !stored) {
        Q_EMIT ended(m_context.fail(stored.error()));
        return;
    }
    if (account.end == SyncEnd::Broken) {
        m_context.printer().note(account.sentence);
        Q_EMIT ended(exitFor({account.code, account.sentence, {}}));
        return;
    }
    if (m_wish.deed == Deed::Tick) {
        const int ticked = account.count(SyncDeed::Sent) + account.count(SyncDeed::RemovedThere);
        m_context.printer().value(
            QJsonObject{{QStringLiteral("ticked"), ticked}, {QStringLiteral("waits"), account.count(SyncDeed::Waits)}});
        m_context.printer().text(Ctl::tr("%n phones are ticked off.", nullptr, ticked));
    }
    Q_EMIT ended(Exit::Done);
}

} // namespace firstring
