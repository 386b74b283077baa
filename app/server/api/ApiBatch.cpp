// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ApiBatch.h"

#include "app/server/api/ApiMessage.h"
#include "models/domain/sync/SecretParts.h"
#include "models/domain/sync/Settle.h"
#include "models/formats/RecordJson.h"

#include <QCoreApplication>

namespace firstring::api {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RemoteAccess)
};

QByteArray tagOf(const std::optional<SyncRecord>& record)
{
    return record ? recordTag(*record) : QByteArray();
}

ItemOutcome refuse(int status, const QString& code, const QString& sentence, const std::optional<SyncRecord>& now)
{
    return {status, tagOf(now), code, sentence};
}

Edit editOf(const ItemChange& item, const std::optional<SyncRecord>& before)
{
    SyncStep step{.key = item.key, .hereBefore = before, .hereAfter = item.record};
    JobState as;
    if (before)
        putRecord(as, *before);
    return editHere({step}, as);
}

/// Judges one item against \a job, and carries it out there. Its record gets what the account does not see.
ItemOutcome runItem(JobState& job, Role role, ItemChange& item)
{
    const std::optional<SyncRecord> held = findRecord(job, item.key);
    const std::optional<SyncRecord> now = held ? std::optional(shownTo(role, *held)) : held;
    if (!mayChange(role, item.key.kind))
        return refuse(
            403, QStringLiteral("ROLE_TOO_LOW"),
            Text::tr("This account may not change that. Ask for one with the role “%1”.").arg(roleName(Role::Super)),
            now);
    if (item.record && keyOf(*item.record) != item.key)
        return refuse(422, QStringLiteral("RECORD_KEY"), Text::tr("The record has another name than its address."),
                      now);
    if (item.record && shownTo(role, *item.record) != *item.record)
        return refuse(
            403, QStringLiteral("ROLE_TOO_LOW"),
            Text::tr("This account may not set passwords. Ask for one with the role “%1”.").arg(roleName(Role::Super)),
            now);
    if (now == item.record) {
        item.record = held;
        return {now ? 200 : 204, tagOf(now), {}, {}};
    }
    if (item.expected && *item.expected != tagOf(now))
        return refuse(412, QStringLiteral("RECORD_MOVED"),
                      Text::tr("%1 was changed there meanwhile. It stays as it is until both are compared again.")
                          .arg(now ? titleOf(*now) : item.key.id),
                      now);
    const QByteArray tag = tagOf(item.record);
    if (item.record && !seesSecrets(role))
        item.record = withSecretsOf(*item.record, held);
    auto applied = apply(job, editOf(item, held));
    if (!applied)
        return refuse(applied.error().code == u"EDIT_IN_USE" || applied.error().code.endsWith(u"_UNKNOWN") ? 409 : 422,
                      applied.error().code, applied.error().sentence, now);
    job = std::move(applied->next);
    return {!item.record ? 204 : now ? 200 : 201, tag, {}, {}};
}

} // namespace

QJsonObject ItemOutcome::toJson() const
{
    QJsonObject json{{QStringLiteral("status"), status}};
    if (!tag.isEmpty())
        json.insert(QStringLiteral("etag"), QString::fromLatin1(tag));
    if (!isDone())
        json.insert(QStringLiteral("problem"), problemJson(status, code, sentence));
    return json;
}

Batch runBatch(const JobState& job, Role role, const QList<ItemChange>& items)
{
    Batch batch;
    JobState now = job;
    QHash<SyncKey, qsizetype> last; // of each record only its end counts
    QList<SyncStep> steps;
    for (ItemChange item : items) {
        batch.outcomes.append(runItem(now, role, item));
        if (!batch.outcomes.constLast().isDone())
            continue;
        if (const auto known = last.constFind(item.key); known != last.constEnd()) {
            steps[*known].hereAfter = item.record;
        } else {
            last.insert(item.key, steps.size());
            steps.append({.key = item.key, .hereBefore = findRecord(job, item.key), .hereAfter = item.record});
        }
    }
    batch.edit = editHere(steps, job);
    return batch;
}

} // namespace firstring::api
