// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobJson.h"

#include "models/base/JsonText.h"
#include "models/store/FirmwareJson.h"
#include "models/store/JobSeal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <string>

namespace firstring::json {

namespace {

constexpr std::array<const char*, 3> kindNames{"bench", "site", "trainer"};
constexpr std::array<const char*, 3> evidenceNames{"none", "startup", "registered"};
constexpr std::array<const char*, 2> protocolNames{"http", "https"};

using json::append;

QByteArray settingPlace(const Owner& owner, const QString& name)
{
    return owner.place + "/setting/" + name.toLower().toUtf8();
}

QByteArray variablePlace(const Owner& owner, const QString& name)
{
    return owner.place + "/variable/" + name.toUtf8();
}

Owner phoneOwner(JobSeal* seal, const Phone& phone)
{
    return seal ? Owner{seal, "phone/" + phone.mac.plain().toLatin1()} : Owner{};
}

Owner jobOwner(JobSeal* seal)
{
    return {seal, "job"};
}

Owner modelOwner(JobSeal* seal, const QString& model)
{
    return {seal, "model/" + model.toUtf8()};
}

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
        if (!place->isEmpty() && (owner.seal->hidesVariable(place.key()) || place->startsWith(QChar(1))))
            *place = owner.seal->shut(*place, variablePlace(owner, place.key()));
    }
    append(out, stored);
}

constexpr char encryptionKeyPlace[] = "job/encryption/key";

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
        else if (!place->isEmpty() && owner.seal->hidesVariable(place.key()))
            owner.seal->noteReadable();
    }
    if (!anyShut)
        return;
    for (auto place = variables.begin(); place != variables.end(); ++place)
        *place = owner.seal->open(*place, variablePlace(owner, place.key()));
}

template <typename T>
QByteArray whole(const T& value)
{
    std::string out;
    append(out, value);
    return QByteArray::fromStdString(out);
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

constexpr std::array stageNames{"staging", "leaving", "left"};

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
