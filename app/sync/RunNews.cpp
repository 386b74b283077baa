// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/RunNews.h"

#include "models/workspace/Workspace.h"

namespace firstring {

namespace {

EventId eventOf(const SyncAccount& account)
{
    if (account.code == u"REMOTE_STRANGER")
        return EventId::RemoteStranger;
    if (account.end == SyncEnd::Broken || account.end == SyncEnd::Cancelled)
        return EventId::SyncBroken;
    return account.end == SyncEnd::Done ? EventId::SyncDone : EventId::SyncInPart;
}

} // namespace

SyncDeed deedOf(const SyncStep& step)
{
    if (step.writesHere() && step.writesThere())
        return SyncDeed::Merged;
    if (step.writesThere())
        return step.thereAfter ? SyncDeed::Sent : SyncDeed::RemovedThere;
    if (step.writesHere())
        return step.hereAfter ? SyncDeed::Taken : SyncDeed::RemovedHere;
    return SyncDeed::Agreed;
}

void tellOthers(Workspace& workspace, const SyncAccount& account)
{
    ServerNews news;
    if (account.otherRestored)
        news.observations.append({.id = EventId::RemoteRestored, .timeMs = account.endedMs, .subject = account.remote});
    news.observations.append({.id = eventOf(account), .timeMs = account.endedMs, .subject = account.remote});
    workspace.observe(news);
    const int sent = account.count(SyncDeed::Sent) + account.count(SyncDeed::Merged);
    const int removed = account.count(SyncDeed::RemovedThere);
    if (sent + removed > 0)
        workspace.audit(
            {{.kind = AuditKind::Sync,
              .timeMs = account.endedMs,
              .subject = QStringLiteral("%1: %2 sent, %3 removed").arg(account.remote).arg(sent).arg(removed)}});
}

} // namespace firstring
