// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/FirmwareJson.h"
#include "models/store/JobJson.h"
#include "models/store/JobJsonWords.h"
#include "models/store/JobSeal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstring::json {

namespace {

// Opening must not detach what holds no secret.

void openAll(SettingList& settings, const Owner& owner)
{
    for (qsizetype i = 0; owner.seal && i < settings.size(); ++i) {
        if (JobSeal::isShut(settings.at(i).value))
            settings[i].value = owner.seal->open(settings.at(i).value, settingPlace(owner, settings.at(i).name));
        else if (owner.seal->hides(settings.at(i)))
            owner.seal->noteReadable();
    }
}

void openAll(QMap<QString, QString>& variables, const Owner& owner)
{
    if (!owner.seal)
        return;
    bool anyShut = false;
    for (auto place = variables.cbegin(); place != variables.cend(); ++place) {
        if (JobSeal::isShut(*place))
            anyShut = true;
        else if (owner.seal->hidesVariable(place.key(), place.value()))
            owner.seal->noteReadable();
    }
    if (!anyShut)
        return;
    for (auto place = variables.begin(); place != variables.end(); ++place)
        *place = owner.seal->open(*place, variablePlace(owner, place.key()));
}

// Readers of one value each; false: it is not of that kind. An absent value leaves the default.

bool take(const QJsonValue& value, QString& text)
{
    text = value.toString();
    return value.isString();
}

bool take(const QJsonValue& value, QStringList& list)
{
    for (const QJsonValue& element : value.toArray()) {
        if (!element.isString())
            return false;
        list.append(element.toString());
    }
    return value.isArray();
}

bool take(const QJsonValue& value, QMap<QString, QString>& map)
{
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry->isString())
            return false;
        map.insert(map.end(), entry.key(), entry->toString());
    }
    return value.isObject();
}

bool take(const QJsonValue& value, SettingList& settings)
{
    for (const QJsonValue& element : value.toArray()) {
        QStringList parts;
        if (!take(element, parts) || parts.size() != 3)
            return false;
        settings.append({parts[0], parts[1], parts[2]});
    }
    return value.isArray();
}

bool take(const QJsonValue& value, QMap<QString, SettingList>& map)
{
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!take(*entry, map[entry.key()]))
            return false;
    }
    return value.isObject();
}

bool take(const QJsonValue& value, QMap<QString, BrandingVariant>& variants)
{
    for (const QJsonValue& element : value.toArray()) {
        QStringList parts;
        if (!take(element, parts) || parts.size() != 4)
            return false;
        const BlobRef blob{QByteArray::fromHex(parts[2].toLatin1()), parts[3].toLongLong()};
        if (blob.sha256.size() != 32 || blob.size < 0)
            return false;
        variants.insert(parts[0], {parts[1], blob});
    }
    return value.isArray();
}

bool take(const QJsonValue& value, bool& flag)
{
    flag = value.toBool();
    return value.isBool();
}

bool take(const QJsonValue& value, DailyWindow& window)
{
    const auto parsed = DailyWindow::parse(value.toString());
    window = parsed.value_or(DailyWindow());
    return value.isString() && parsed;
}

bool take(const QJsonValue& value, Rollout& rollout)
{
    return value.isObject() && toRollout(value.toObject(), rollout);
}

bool take(const QJsonValue& value, Encryption& encryption)
{
    const QJsonObject object = value.toObject();
    encryption.on = object.value(QLatin1String("on")).toBool();
    encryption.key = object.value(QLatin1String("key")).toString();
    encryption.perPhone = object.value(QLatin1String("perPhone")).toBool();
    encryption.version = object.value(QLatin1String("version")).toString();
    return value.isObject();
}

bool take(const QJsonValue& value, int& number)
{
    number = value.toInt();
    return value.isDouble();
}

template <typename Enum, std::size_t n>
bool take(const QJsonValue& value, Enum& choice, const std::array<const char*, n>& names)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (value.toString() == QLatin1String(names[i])) {
            choice = static_cast<Enum>(i);
            return true;
        }
    }
    return false;
}

bool take(const QJsonValue& value, Leaving& leaving)
{
    if (!value.isObject())
        return false;
    const QJsonObject object = value.toObject();
    leaving.server = object["server"].toString();
    leaving.sinceMs = object["sinceMs"].toInteger();
    leaving.leftMs = object["leftMs"].toInteger();
    return take(object["stage"], leaving.stage, stageNames);
}

template <typename T>
bool takeMember(const QJsonObject& object, const char* name, T& member)
{
    const auto place = object.constFind(QLatin1String(name));
    return place == object.constEnd() || take(*place, member);
}

QJsonValue parsed(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

template <typename T>
Result<T> wholeFrom(const QByteArray& text)
{
    T value;
    if (!take(parsed(text), value))
        return damaged(text);
    return value;
}

} // namespace

Error damaged(const QByteArray& text)
{
    return {QStringLiteral("JOB_DAMAGED"),
            QCoreApplication::translate(
                "Store",
                "A record of this job is damaged, so the job was not opened and was left as it is. Take its last good "
                "copy, or check it with firstringctl check."),
            QStringLiteral("JSON of %1 bytes does not say what it should").arg(text.size())};
}

Result<QStringList> toList(const QByteArray& text)
{
    return wholeFrom<QStringList>(text);
}

Result<QMap<QString, QString>> toMap(const QByteArray& text)
{
    return wholeFrom<QMap<QString, QString>>(text);
}

Result<SettingList> toSettings(const QByteArray& text, const Owner& owner)
{
    auto settings = wholeFrom<SettingList>(text);
    if (settings)
        openAll(*settings, owner);
    return settings;
}

Result<void> toPhone(const QByteArray& text, Phone& phone, JobSeal* seal)
{
    if (text.isEmpty())
        return {};
    const QJsonValue value = parsed(text);
    const QJsonObject object = value.toObject();
    if (!value.isObject() || !takeMember(object, "branding", phone.branding) ||
        !takeMember(object, "tags", phone.tags) || !takeMember(object, "variables", phone.variables) ||
        !takeMember(object, "settings", phone.settings))
        return damaged(text);
    openSecrets(phone, seal);
    return {};
}

void openSecrets(Phone& phone, JobSeal* seal)
{
    if (!seal || (phone.variables.isEmpty() && phone.settings.isEmpty()))
        return;
    const Owner owner = phoneOwner(seal, phone);
    openAll(phone.variables, owner);
    openAll(phone.settings, owner);
}

Result<void> toBranding(const QByteArray& text, BrandingAsset& asset)
{
    if (text.isEmpty())
        return {};
    const QJsonValue value = parsed(text);
    const QJsonObject object = value.toObject();
    if (!value.isObject() || !takeMember(object, "text", asset.text) || !takeMember(object, "variants", asset.variants))
        return damaged(text);
    return {};
}

Result<JobDefaults> toDefaults(const QByteArray& text, JobSeal* seal)
{
    JobDefaults defaults;
    const QJsonValue value = parsed(text);
    const QJsonObject object = value.toObject();
    const bool ok =
        value.isObject() &&
        (!object.contains(QLatin1String("kind")) || take(object["kind"], defaults.kind, kindNames)) &&
        (!object.contains(QLatin1String("evidence")) || take(object["evidence"], defaults.evidence, evidenceNames)) &&
        (!object.contains(QLatin1String("localProtocol")) ||
         take(object["localProtocol"], defaults.localProtocol, protocolNames)) &&
        takeMember(object, "configServer", defaults.configServer) &&
        takeMember(object, "firmware", defaults.firmware) && takeMember(object, "branding", defaults.branding) &&
        takeMember(object, "language", defaults.language) &&
        takeMember(object, "contactRcsOff", defaults.contactRcsOff) && takeMember(object, "urlKey", defaults.urlKey) &&
        takeMember(object, "logPort", defaults.logPort) && takeMember(object, "timeHere", defaults.timeHere) &&
        takeMember(object, "windowHours", defaults.windowHours) && takeMember(object, "settings", defaults.settings) &&
        takeMember(object, "modelSettings", defaults.modelSettings) &&
        takeMember(object, "firmwareWindow", defaults.firmwareWindow) &&
        takeMember(object, "rollout", defaults.rollout) && takeMember(object, "encryption", defaults.encryption) &&
        takeMember(object, "leaving", defaults.leaving);
    if (!ok)
        return damaged(text);
    if (seal)
        defaults.encryption.key = seal->open(defaults.encryption.key, encryptionKeyPlace);
    openAll(defaults.settings, jobOwner(seal));
    for (auto model = defaults.modelSettings.begin(); model != defaults.modelSettings.end(); ++model)
        openAll(*model, modelOwner(seal, model.key()));
    return defaults;
}

} // namespace firstring::json
