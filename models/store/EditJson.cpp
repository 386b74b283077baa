// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/EditJson.h"

#include "models/formats/RecordJson.h"
#include "models/store/JobJson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace firstring::json {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

Error shape()
{
    return {QStringLiteral("EDIT_SHAPE"),
            QCoreApplication::translate("EditJson", "The change was not understood, so nothing was changed. Both "
                                                    "programs must be of the same version."),
            {}};
}

QString keyText(const QString& name)
{
    return name;
}

QString keyText(MacAddress mac)
{
    return mac.plain();
}

bool readKey(const QString& text, QString& name)
{
    name = text;
    return true;
}

bool readKey(const QString& text, MacAddress& mac)
{
    const auto parsed = MacAddress::parse(text);
    mac = parsed.value_or(MacAddress());
    return parsed.has_value();
}

template <typename T, typename Key>
void write(QJsonObject& json, SyncKind kind, const RecordEdit<T, Key>& edit)
{
    if (edit.isEmpty())
        return;
    QJsonArray put;
    for (const T& record : edit.put)
        put.append(recordToJson(record));
    QJsonArray remove;
    for (const Key& one : edit.remove)
        remove.append(keyText(one));
    json.insert(syncKindName(kind), QJsonObject{{key("put"), put}, {key("remove"), remove}});
}

template <typename T, typename Key>
Result<void> read(const QJsonObject& json, SyncKind kind, RecordEdit<T, Key>& edit)
{
    const QJsonObject part = json.value(syncKindName(kind)).toObject();
    for (const QJsonValue& one : part.value(key("put")).toArray()) {
        const auto record = recordFromJson(kind, one.toObject());
        if (!record)
            return record.error();
        edit.put.append(std::get<T>(*record));
    }
    for (const QJsonValue& one : part.value(key("remove")).toArray()) {
        Key removed{};
        if (!readKey(one.toString(), removed))
            return shape();
        edit.remove.append(removed);
    }
    return {};
}

} // namespace

QJsonObject fromEdit(const Edit& edit)
{
    QJsonObject json{{key("text"), edit.text}};
    write(json, SyncKind::Phone, edit.phones);
    write(json, SyncKind::Blueprint, edit.blueprints);
    write(json, SyncKind::Server, edit.servers);
    write(json, SyncKind::Firmware, edit.firmware);
    write(json, SyncKind::Branding, edit.branding);
    write(json, SyncKind::File, edit.files);
    if (edit.defaults)
        json.insert(key("defaults"), QString::fromUtf8(fromDefaults(*edit.defaults)));
    return json;
}

Result<Edit> toEdit(const QJsonObject& json)
{
    if (!json.value(key("text")).isString())
        return shape();
    Edit edit;
    edit.text = json.value(key("text")).toString();
    for (const Result<void>& done :
         {read(json, SyncKind::Phone, edit.phones), read(json, SyncKind::Blueprint, edit.blueprints),
          read(json, SyncKind::Server, edit.servers), read(json, SyncKind::Firmware, edit.firmware),
          read(json, SyncKind::Branding, edit.branding), read(json, SyncKind::File, edit.files)}) {
        if (!done)
            return done.error();
    }
    if (const QJsonValue defaults = json.value(key("defaults")); !defaults.isUndefined()) {
        auto read = toDefaults(defaults.toString().toUtf8());
        if (!read)
            return read.error();
        edit.defaults = std::move(*read);
    }
    return edit;
}

QJsonObject fromRecords(const ServerNews& news)
{
    QJsonArray gates;
    for (const PhoneGate& gate : news.gates)
        gates.append(gate.toJson());
    QJsonArray silenced;
    for (const SilencedAddress& one : news.silenced)
        silenced.append(
            QJsonObject{{key("address"), one.address}, {key("saved"), one.savedMs}, {key("left"), one.leftMs}});
    QJsonArray audit;
    for (const AuditRecord& record : news.audit)
        audit.append(QString::fromUtf8(record.toJson()));
    return {{key("gates"), gates}, {key("silenced"), silenced}, {key("audit"), audit}};
}

Result<ServerNews> toRecords(const QJsonObject& json)
{
    ServerNews news;
    for (const QJsonValue& one : json.value(key("gates")).toArray()) {
        news.gates.append(PhoneGate::fromJson(one.toObject()));
        if (news.gates.last().mac.isZero())
            return shape();
    }
    for (const QJsonValue& one : json.value(key("silenced")).toArray())
        news.silenced.append({.address = one[key("address")].toString(),
                              .savedMs = one[key("saved")].toInteger(),
                              .leftMs = one[key("left")].toInteger()});
    for (const QJsonValue& one : json.value(key("audit")).toArray()) {
        const auto record = AuditRecord::fromJson(one.toString().toUtf8());
        if (!record)
            return shape();
        news.audit.append(*record);
    }
    return news;
}

QJsonArray fromTokens(const ApiTokens& tokens)
{
    QJsonArray json;
    for (const ApiToken& token : tokens)
        json.append(QJsonObject{{key("name"), token.name},
                                {key("role"), roleName(token.role)},
                                {key("sha256"), QString::fromLatin1(token.sha256.toHex())},
                                {key("created"), token.createdMs}});
    return json;
}

Result<ApiTokens> toTokens(const QJsonArray& json)
{
    ApiTokens tokens;
    for (const QJsonValue& one : json) {
        const auto role = roleFromName(one[key("role")].toString());
        if (!role)
            return shape();
        tokens.append({one[key("name")].toString(), *role,
                       QByteArray::fromHex(one[key("sha256")].toString().toLatin1()), one[key("created")].toInteger()});
    }
    return tokens;
}

} // namespace firstring::json
