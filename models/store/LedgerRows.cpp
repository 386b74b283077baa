// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/LedgerRows.h"

#include "models/domain/SecretAddress.h"
#include "models/domain/sync/AlikeJob.h"
#include "models/formats/RecordJson.h"
#include "models/store/JobJson.h"
#include "models/store/JobSeal.h"
#include "models/store/PassingRead.h"
#include "models/store/SqlRows.h"
#include "models/store/SyncJson.h"

#include <QJsonDocument>

#include <algorithm>

namespace firstring {

namespace {

const QString secretMember = QStringLiteral("secret");

QByteArray remotePlace(const QString& name)
{
    return "remote/" + foldedName(name).toUtf8();
}

QByteArray agreedPlace(const QString& remote, const SyncKey& key)
{
    return "agreed/" + remote.toUtf8() + '/' + syncKindName(key.kind).toUtf8() + '/' + key.id.toUtf8();
}

bool hidesAny(JobSeal& seal, const SettingList& settings)
{
    return std::any_of(settings.begin(), settings.end(),
                       [&seal](const Setting& setting) { return seal.hides(setting); });
}

bool hidesAny(JobSeal& seal, const SyncRecord& record)
{
    if (const auto* phone = std::get_if<Phone>(&record)) {
        seal.learnUses(phone->settings);
        return hidesAny(seal, phone->settings) ||
               std::any_of(phone->variables.keyValueBegin(), phone->variables.keyValueEnd(),
                           [&seal](const auto& one) { return seal.hidesVariable(one.first, one.second); });
    }
    if (const auto* blueprint = std::get_if<Blueprint>(&record)) {
        seal.learnUses(blueprint->settings);
        return hidesAny(seal, blueprint->settings);
    }
    if (const auto* server = std::get_if<ConfigServer>(&record))
        return holdsPassword(server->url);
    return false;
}

Result<void> writeAgreed(SqlConnection& connection, JobSeal& seal, const QString& remote,
                         const QList<AgreedRecord>& agreed)
{
    auto put = connection.prepare(sqlUpsert("agreed", {"remote", "kind", "id"}, {"record"}));
    auto drop = connection.prepare("DELETE FROM agreed WHERE remote = ? AND kind = ? AND id = ?");
    if (!put || !drop)
        return put ? drop.error() : put.error();
    for (const AgreedRecord& one : agreed) {
        SqlStatement& row = one.record ? *put : *drop;
        row.bind(remote).bind(static_cast<qint64>(one.key.kind)).bind(one.key.id);
        if (one.record) {
            const QString text = QString::fromUtf8(recordText(*one.record));
            row.bind(hidesAny(seal, *one.record) ? seal.shut(text, agreedPlace(remote, one.key)) : text);
        }
        if (auto ok = row.run(); !ok)
            return ok;
    }
    return {};
}

Result<void> writeRemotes(SqlConnection& connection, JobSeal& seal, const QList<Remote>& remotes)
{
    auto row = connection.prepare(sqlUpsert("remotes", {"name"}, {"entry"}));
    if (!row)
        return row.error();
    for (const Remote& remote : remotes) {
        QJsonObject entry = QJsonDocument::fromJson(json::fromRemote(remote)).object();
        if (!remote.secret.isEmpty())
            entry.insert(secretMember, seal.shut(remote.secret, remotePlace(remote.name)));
        const QByteArray text = QJsonDocument(entry).toJson(QJsonDocument::Compact);
        if (auto ok = row->bind(foldedName(remote.name)).bindUtf8(text).run(); !ok)
            return ok;
    }
    return {};
}

Result<void> writeRuns(SqlConnection& connection, const QList<SyncAccount>& runs)
{
    auto row = connection.prepare("INSERT INTO sync_runs (account) VALUES (?)");
    if (!row)
        return row.error();
    for (const SyncAccount& account : runs) {
        const QByteArray text = json::fromAccount(account);
        if (auto ok = row->bindUtf8(text).run(); !ok)
            return ok;
    }
    auto old = connection.prepare("DELETE FROM sync_runs WHERE id <= (SELECT max(id) FROM sync_runs) - ?");
    return old ? old->bind(syncRunsKept).run() : Result<void>(old.error());
}

/// A row of a journal, opened. Nothing when it says no record: that one is compared as at a first meeting then, which
/// asks a person rather than loses anything. \a like: mostly what it says, and then it need not be read.
Result<std::optional<SyncRecord>> agreedIn(const SqlStatement& row, int column, JobSeal& seal, const QString& remote,
                                           const SyncKey& key, const JobState& like)
{
    const QByteArray text = seal.open(row.text(column), agreedPlace(remote, key)).toUtf8();
    if (const auto trouble = seal.trouble(); !trouble)
        return trouble.error();
    if (auto known = findRecord(like, key); known && recordText(*known) == text)
        return known;
    auto record = recordFromJson(key.kind, QJsonDocument::fromJson(text).object());
    if (!record || keyOf(*record) != key)
        return std::optional<SyncRecord>();
    return std::optional<SyncRecord>(std::move(*record));
}

std::optional<SyncKind> kindIn(const SqlStatement& row, int column)
{
    const qint64 kind = row.integer(column);
    return kind >= 0 && kind < syncKindCount ? std::optional(static_cast<SyncKind>(kind)) : std::nullopt;
}

} // namespace

Result<void> writeSync(SqlConnection& connection, JobSeal& seal, const SyncNews& news)
{
    if (!news.gone.isEmpty()) {
        auto row = connection.prepare("DELETE FROM remotes WHERE name = ?");
        if (!row)
            return row.error();
        for (const QString& name : news.gone) {
            if (auto ok = row->bind(foldedName(name)).run(); !ok)
                return ok;
        }
    }
    if (!news.remotes.isEmpty()) {
        if (auto ok = writeRemotes(connection, seal, news.remotes); !ok)
            return ok;
    }
    if (!news.agreed.isEmpty()) {
        if (auto ok = writeAgreed(connection, seal, foldedName(news.remote), news.agreed); !ok)
            return ok;
    }
    return news.runs.isEmpty() ? Result<void>() : writeRuns(connection, news.runs);
}

Result<SyncMemory> readSync(SqlConnection& connection, JobSeal& seal)
{
    SyncMemory memory;
    const auto readRemote = [&](const SqlStatement& row) -> Result<void> {
        const QByteArray text = row.bytes(0);
        auto remote = json::toRemote(text);
        if (!remote)
            return remote.error();
        const QString shut = QJsonDocument::fromJson(text).object().value(secretMember).toString();
        remote->secret = seal.open(shut, remotePlace(remote->name));
        memory.remotes.append(*remote);
        return {};
    };
    if (auto done = forEachRow(connection, "SELECT entry FROM remotes ORDER BY name", readRemote); !done)
        return done.error();
    if (const auto trouble = seal.trouble(); !trouble)
        return trouble.error();
    const auto readRun = [&](const SqlStatement& row) -> Result<void> {
        auto account = json::toAccount(row.bytes(0));
        if (!account)
            return account.error();
        memory.runs.append(std::move(*account));
        return {};
    };
    const auto done = forEachRow(connection, "SELECT account FROM sync_runs ORDER BY id DESC", readRun);
    return done ? Result(std::move(memory)) : done.error();
}

Result<JobState> readAgreed(SqlConnection& connection, JobSeal& seal, const QString& remote, const JobState& like)
{
    const PassingRead passing(connection);
    AlikeJob state(like);
    const QString name = foldedName(remote);
    auto row = connection.prepare("SELECT kind, id, record FROM agreed WHERE remote = ? ORDER BY kind, id");
    if (!row)
        return row.error();
    row->bind(name);
    const auto done = forEachRow(*row, [&](const SqlStatement& found) -> Result<void> {
        const auto kind = kindIn(found, 0);
        if (!kind)
            return json::damaged(found.bytes(2));
        auto record = agreedIn(found, 2, seal, name, {*kind, found.text(1)}, like);
        if (!record)
            return record.error();
        if (*record)
            state.add(std::move(**record));
        return {};
    });
    return done ? Result(state.take()) : done.error();
}

Result<void> sealAgreed(SqlConnection& connection, JobSeal& seal)
{
    QHash<QString, QList<AgreedRecord>> secret; // by remote
    const auto look = [&](const SqlStatement& row) -> Result<void> {
        const auto kind = kindIn(row, 1);
        if (!kind || JobSeal::isShut(row.text(3)))
            return {};
        const SyncKey key{*kind, row.text(2)};
        auto record = agreedIn(row, 3, seal, row.text(0), key, {});
        if (!record)
            return record.error();
        if (*record && hidesAny(seal, **record))
            secret[row.text(0)].append({key, std::move(*record)});
        return {};
    };
    if (auto done = forEachRow(connection, "SELECT remote, kind, id, record FROM agreed", look); !done)
        return done;
    for (auto remote = secret.cbegin(); remote != secret.cend(); ++remote) {
        if (auto ok = writeAgreed(connection, seal, remote.key(), *remote); !ok)
            return ok;
    }
    return {};
}

} // namespace firstring
