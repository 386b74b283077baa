// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobJson.h"

#include "models/base/JsonText.h"
#include "models/store/FirmwareJson.h"
#include "models/store/JobJsonWords.h"
#include "models/store/JobSeal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <string>

namespace firstring::json {

namespace {

using json::append;

/// The bracket takes the place of the last comma; an empty list has none.
void close(std::string& out, char bracket)
{
    if (out.back() == ',')
        out.back() = bracket;
    else
        out += bracket;
}

void append(std::string& out, const QStringList& list)
{
    out += '[';
    for (const QString& text : list) {
        append(out, text);
        out += ',';
    }
    close(out, ']');
}

void append(std::string& out, const QMap<QString, QString>& map)
{
    out += '{';
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        append(out, entry.key());
        out += ':';
        append(out, entry.value());
        out += ',';
    }
    close(out, '}');
}

void append(std::string& out, const SettingList& settings, const Owner& owner)
{
    out += '[';
    for (const Setting& setting : settings) {
        const bool secret = owner.seal && owner.seal->hides(setting);
        append(out,
               QStringList{setting.name,
                           secret ? owner.seal->shut(setting.value, settingPlace(owner, setting.name)) : setting.value,
                           setting.marks});
        out += ',';
    }
    close(out, ']');
}

void append(std::string& out, const QMap<QString, QString>& variables, const Owner& owner)
{
    if (!owner.seal)
        return append(out, variables);
    QMap<QString, QString> stored = variables;
    for (auto place = stored.begin(); place != stored.end(); ++place) {
        if (owner.seal->hidesVariable(place.key(), place.value()))
            *place = owner.seal->shut(*place, variablePlace(owner, place.key()));
    }
    append(out, stored);
}

/// Nothing while nobody ever encrypted.
void appendEncryption(ObjectWriter& object, const Encryption& encryption, JobSeal* seal)
{
    if (encryption == Encryption())
        return;
    QJsonObject json{{QStringLiteral("on"), encryption.on},
                     {QStringLiteral("perPhone"), encryption.perPhone},
                     {QStringLiteral("version"), encryption.version}};
    if (!encryption.key.isEmpty())
        json.insert(QStringLiteral("key"), seal ? seal->shut(encryption.key, encryptionKeyPlace) : encryption.key);
    object.name("encryption") += QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

template <typename T>
QByteArray whole(const T& value)
{
    std::string out;
    append(out, value);
    return QByteArray::fromStdString(out);
}

} // namespace

QByteArray fromList(const QStringList& list)
{
    return whole(list);
}

QByteArray fromMap(const QMap<QString, QString>& map)
{
    return whole(map);
}

QByteArray fromSettings(const SettingList& settings, const Owner& owner)
{
    std::string out;
    append(out, settings, owner);
    return QByteArray::fromStdString(out);
}

void appendPhone(std::string& out, const Phone& phone, JobSeal* seal)
{
    ObjectWriter object(out);
    const Owner owner = phoneOwner(seal, phone);
    bool isEmpty = true;
    const auto member = [&](const char* name, const auto& value, const auto&... whose) {
        if (value.isEmpty())
            return;
        append(object.name(name), value, whose...);
        isEmpty = false;
    };
    member("branding", phone.branding);
    member("tags", phone.tags);
    member("variables", phone.variables, owner);
    member("settings", phone.settings, owner);
    if (!isEmpty)
        object.close();
}

QByteArray fromPhone(const Phone& phone, JobSeal* seal)
{
    std::string out;
    appendPhone(out, phone, seal);
    return QByteArray::fromStdString(out);
}

QByteArray fromDefaults(const JobDefaults& defaults, JobSeal* seal)
{
    std::string out;
    ObjectWriter object(out);
    const auto member = [&](const char* name, const auto& value, const auto&... whose) {
        append(object.name(name), value, whose...);
    };
    object.put("kind", QLatin1String(kindNames[static_cast<std::size_t>(defaults.kind)]));
    member("configServer", defaults.configServer);
    member("firmware", defaults.firmware);
    member("branding", defaults.branding);
    member("language", defaults.language);
    object.put("evidence", QLatin1String(evidenceNames[static_cast<std::size_t>(defaults.evidence)]));
    object.put("localProtocol", QLatin1String(protocolNames[static_cast<std::size_t>(defaults.localProtocol)]));
    object.put("contactRcsOff", defaults.contactRcsOff);
    member("urlKey", defaults.urlKey);
    object.put("logPort", defaults.logPort);
    object.put("timeHere", defaults.timeHere);
    object.put("windowHours", defaults.windowHours);
    member("settings", defaults.settings, jobOwner(seal));
    object.name("modelSettings") += '{';
    for (auto model = defaults.modelSettings.begin(); model != defaults.modelSettings.end(); ++model) {
        append(out, model.key());
        out += ':';
        append(out, model.value(), modelOwner(seal, model.key()));
        out += ',';
    }
    close(out, '}');
    appendEncryption(object, defaults.encryption, seal);
    if (defaults.firmwareWindow.isSet())
        member("firmwareWindow", defaults.firmwareWindow.text());
    if (defaults.leaving != Leaving())
        object.name("leaving") +=
            QJsonDocument(QJsonObject{{"stage", stageNames[static_cast<std::size_t>(defaults.leaving.stage)]},
                                      {"server", defaults.leaving.server},
                                      {"sinceMs", defaults.leaving.sinceMs},
                                      {"leftMs", defaults.leaving.leftMs}})
                .toJson(QJsonDocument::Compact)
                .toStdString();
    if (!defaults.rollout.isEmpty())
        object.name("rollout") +=
            QJsonDocument(fromRollout(defaults.rollout)).toJson(QJsonDocument::Compact).toStdString();
    object.close();
    return QByteArray::fromStdString(out);
}

QByteArray fromBranding(const BrandingAsset& asset)
{
    if (asset.text.isEmpty() && asset.variants.isEmpty())
        return {};
    std::string out = "{\"text\":";
    append(out, asset.text);
    out += ",\"variants\":[";
    for (auto variant = asset.variants.begin(); variant != asset.variants.end(); ++variant) {
        append(out, QStringList{variant.key(), variant->ending, QString::fromLatin1(variant->blob.sha256.toHex()),
                                QString::number(variant->blob.size)});
        out += ',';
    }
    close(out, ']');
    out += '}';
    return QByteArray::fromStdString(out);
}

} // namespace firstring::json
