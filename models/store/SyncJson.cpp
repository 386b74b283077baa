// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/SyncJson.h"

#include "models/store/JobJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstring::json {

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject lineToJson(const SyncLine& line)
{
    QJsonObject json{{QStringLiteral("kind"), syncKindName(line.key.kind)},
                     {QStringLiteral("id"), line.key.id},
                     {QStringLiteral("title"), line.title},
                     {QStringLiteral("deed"), syncDeedName(line.deed)}};
    if (!line.reason.isEmpty())
        json.insert(QStringLiteral("reason"), line.reason);
    return json;
}

std::optional<SyncLine> lineFromJson(const QJsonObject& json)
{
    const auto kind = syncKindFromName(json.value(u"kind").toString());
    const auto deed = syncDeedFromName(json.value(u"deed").toString());
    if (!kind || !deed)
        return {};
    return SyncLine{{*kind, json.value(u"id").toString()},
                    json.value(u"title").toString(),
                    *deed,
                    json.value(u"reason").toString()};
}

} // namespace

QByteArray fromRemote(const Remote& remote)
{
    QJsonObject profile;
    for (auto one = remote.profile.begin(); one != remote.profile.end(); ++one)
        profile.insert(one.key(), one.value());
    return compact({{QStringLiteral("name"), remote.name},
                    {QStringLiteral("kind"), remoteKindName(remote.kind)},
                    {QStringLiteral("place"), remote.place},
                    {QStringLiteral("fingerprint"), remote.fingerprint},
                    {QStringLiteral("client"), remote.client},
                    {QStringLiteral("mark"), remote.mark},
                    {QStringLiteral("nextMark"), remote.nextMark},
                    {QStringLiteral("store"), remote.store},
                    {QStringLiteral("everyMinutes"), remote.everyMinutes},
                    {QStringLiteral("profile"), profile},
                    {QStringLiteral("key"), remote.key},
                    {QStringLiteral("issuerKey"), remote.issuerKey}});
}

Result<Remote> toRemote(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto kind = remoteKindFromName(json.value(u"kind").toString());
    Remote remote;
    remote.name = json.value(u"name").toString();
    if (!kind || remote.name.isEmpty())
        return damaged(text);
    remote.kind = *kind;
    remote.place = json.value(u"place").toString();
    remote.fingerprint = json.value(u"fingerprint").toString();
    remote.client = json.value(u"client").toString();
    remote.mark = json.value(u"mark").toString();
    remote.nextMark = json.value(u"nextMark").toString();
    remote.store = json.value(u"store").toString();
    remote.everyMinutes = json.value(u"everyMinutes").toInt();
    const QJsonObject profile = json.value(u"profile").toObject();
    for (auto one = profile.begin(); one != profile.end(); ++one)
        remote.profile.insert(one.key(), one.value().toString());
    remote.key = json.value(u"key").toString();
    remote.issuerKey = json.value(u"issuerKey").toString();
    return remote;
}

QByteArray fromAccount(const SyncAccount& account)
{
    QJsonObject counts;
    for (int deed = 0; deed < syncDeedCount; ++deed) {
        if (const int count = account.counts[static_cast<std::size_t>(deed)]; count > 0)
            counts.insert(syncDeedName(static_cast<SyncDeed>(deed)), count);
    }
    QJsonArray lines;
    for (const SyncLine& line : account.lines)
        lines.append(lineToJson(line));
    QJsonObject json{{QStringLiteral("remote"), account.remote},
                     {QStringLiteral("started"), account.startedMs},
                     {QStringLiteral("ended"), account.endedMs},
                     {QStringLiteral("end"), syncEndName(account.end)},
                     {QStringLiteral("retries"), account.retries},
                     {QStringLiteral("counts"), counts},
                     {QStringLiteral("lines"), lines}};
    if (account.otherRestored)
        json.insert(QStringLiteral("otherRestored"), true);
    if (!account.code.isEmpty())
        json.insert(QStringLiteral("code"), account.code);
    if (!account.sentence.isEmpty())
        json.insert(QStringLiteral("sentence"), account.sentence);
    return compact(json);
}

Result<SyncAccount> toAccount(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto end = syncEndFromName(json.value(u"end").toString());
    if (!end)
        return damaged(text);
    SyncAccount account;
    account.remote = json.value(u"remote").toString();
    account.startedMs = json.value(u"started").toInteger();
    account.endedMs = json.value(u"ended").toInteger();
    account.end = *end;
    account.code = json.value(u"code").toString();
    account.sentence = json.value(u"sentence").toString();
    account.otherRestored = json.value(u"otherRestored").toBool();
    account.retries = json.value(u"retries").toInt();
    const QJsonObject counts = json.value(u"counts").toObject();
    for (int deed = 0; deed < syncDeedCount; ++deed)
        account.counts[static_cast<std::size_t>(deed)] =
            counts.value(syncDeedName(static_cast<SyncDeed>(deed))).toInt();
    const QJsonArray lines = json.value(u"lines").toArray();
    for (const QJsonValue& value : lines) {
        const auto line = lineFromJson(value.toObject());
        if (!line)
            return damaged(text);
        account.lines.append(*line);
    }
    return account;
}

} // namespace firstring::json
