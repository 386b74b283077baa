// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/share/OwnerStore.h"

#include "models/store/EditJson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace firstring {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

OwnerStore::OwnerStore(std::unique_ptr<JobStore> reader, std::unique_ptr<OwnerLine> owner)
    : m_reader(std::move(reader))
    , m_owner(std::move(owner))
{}

Result<StoredJob> OwnerStore::load()
{
    auto job = m_reader->load();
    if (job)
        m_state = job->state;
    return job;
}

Result<void> OwnerStore::commit(const Edit& edit, quint64)
{
    auto applied = apply(m_state, edit);
    if (!applied)
        return applied.error();
    auto done = m_owner->ask({{key("do"), key("edit")},
                              {key("edit"), json::fromEdit(edit)},
                              {key("back"), json::fromEdit(applied->inverse)}});
    if (done)
        m_state = std::move(applied->next);
    return done;
}

Result<void> OwnerStore::saveNews(const ServerNews& news)
{
    if (!news.hasRecords())
        return {};
    return m_owner->ask({{key("do"), key("records")}, {key("records"), json::fromRecords(news)}});
}

Result<void> OwnerStore::forgetTracks(const QList<MacAddress>& phones)
{
    QJsonArray macs;
    for (const MacAddress mac : phones)
        macs.append(mac.plain());
    return m_owner->ask({{key("do"), key("forget")}, {key("phones"), macs}});
}

Result<void> OwnerStore::setNote(const QString& name, const QString& value)
{
    return m_owner->ask({{key("do"), key("note")}, {key("key"), name}, {key("value"), value}});
}

Result<void> OwnerStore::setTokens(const ApiTokens&, const ApiTokens& after)
{
    return m_owner->ask({{key("do"), key("tokens")}, {key("tokens"), json::fromTokens(after)}});
}

Result<void> OwnerStore::setMark(const QString& client, const QString& mark)
{
    return m_owner->ask({{key("do"), key("mark")}, {key("client"), client}, {key("mark"), mark}});
}

Result<void> OwnerStore::keepKeyBy(const WrappingKey& wrapping)
{
    return m_owner->ask({{key("do"), key("key")},
                         {key("place"), secretPlaceName(wrapping.place)},
                         {key("key"), QString::fromLatin1(wrapping.key.toBase64())}});
}

Result<void> OwnerStore::saveSync(const SyncNews&)
{
    return Error{key("JOB_OPEN_ELSEWHERE"),
                 QCoreApplication::translate("Store",
                                             "Another program has this job open, so nothing was synced from here. Sync "
                                             "there, or close it and try again."),
                 {}};
}

} // namespace firstring
