// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/RecordJson.h"

#include "models/base/Digest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace firstring {

namespace {

constexpr qsizetype longestText = 64 * 1024;

QJsonArray settingsToJson(const SettingList& settings)
{
    QJsonArray array;
    for (const Setting& setting : settings) {
        QJsonObject one{{QStringLiteral("name"), setting.name}, {QStringLiteral("value"), setting.value}};
        if (!setting.marks.isEmpty())
            one.insert(QStringLiteral("marks"), setting.marks);
        array.append(one);
    }
    return array;
}

QJsonObject mapToJson(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto value = map.begin(); value != map.end(); ++value)
        object.insert(value.key(), value.value());
    return object;
}

/// Writes members that say something.
class Out
{
public:
    QJsonObject json;

    void text(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            json.insert(QLatin1StringView(name), value);
    }
    void list(const char* name, const QStringList& values)
    {
        if (!values.isEmpty())
            json.insert(QLatin1StringView(name), QJsonArray::fromStringList(values));
    }
    void map(const char* name, const QMap<QString, QString>& values)
    {
        if (!values.isEmpty())
            json.insert(QLatin1StringView(name), mapToJson(values));
    }
    void settings(const SettingList& settings)
    {
        if (!settings.isEmpty())
            json.insert(QLatin1StringView("settings"), settingsToJson(settings));
    }
    void number(const char* name, qint64 value)
    {
        if (value != 0)
            json.insert(QLatin1StringView(name), value);
    }
    void yes(const char* name, bool value)
    {
        if (value)
            json.insert(QLatin1StringView(name), true);
    }
    void blob(const BlobRef& blob)
    {
        text("sha256", QString::fromLatin1(blob.sha256.toHex()));
        number("size", blob.size);
    }
    void variants(const QMap<QString, BrandingVariant>& variants)
    {
        QJsonObject object;
        for (auto variant = variants.begin(); variant != variants.end(); ++variant) {
            Out one;
            one.text("ending", variant->ending);
            one.blob(variant->blob);
            object.insert(variant.key(), one.json);
        }
        if (!object.isEmpty())
            json.insert(QLatin1StringView("variants"), object);
    }
};

/// Reads members, and remembers the first that is not as it should be.
class In
{
public:
    explicit In(const QJsonObject& json)
        : m_json(json)
    {}

    const QString& fault() const { return m_fault; }

    QString text(const char* name) { return textOf(m_json.value(QLatin1StringView(name)), name); }
    QString needed(const char* name)
    {
        const QString value = text(name);
        expect(!value.isEmpty(), name);
        return value;
    }
    QStringList list(const char* name)
    {
        QStringList values;
        for (const QJsonValue& value : array(name))
            values.append(textOf(value, name));
        return values;
    }
    QMap<QString, QString> map(const char* name)
    {
        QMap<QString, QString> values;
        const QJsonObject object = member(name);
        for (auto value = object.begin(); value != object.end(); ++value)
            values.insert(value.key(), textOf(value.value(), name));
        return values;
    }
    SettingList settings()
    {
        SettingList settings;
        for (const QJsonValue& value : array("settings")) {
            expect(value.isObject(), "settings");
            const QJsonObject json = value.toObject();
            In one(json);
            const Setting setting{one.needed("name"), one.text("value"), one.text("marks")};
            if (m_fault.isEmpty() && !one.fault().isEmpty())
                m_fault = QStringLiteral("settings: ") + one.fault();
            // A line break in one would become a line of its own in the phone's file.
            expect(Setting::parse(setting.text()).has_value(), "settings");
            settings.append(setting);
        }
        return settings;
    }
    qint64 number(const char* name, qint64 least, qint64 most)
    {
        const QJsonValue value = m_json.value(QLatin1StringView(name));
        const qint64 number = value.toInteger();
        expect(value.isUndefined() || (value.isDouble() && static_cast<double>(number) == value.toDouble() &&
                                       number >= least && number <= most),
               name);
        return number;
    }
    bool yes(const char* name)
    {
        const QJsonValue value = m_json.value(QLatin1StringView(name));
        expect(value.isUndefined() || value.isBool(), name);
        return value.toBool();
    }
    BlobRef blob() { return {digest("sha256", 32), number("size", 0, qint64(1) << 40)}; }
    QByteArray digest(const char* name, qsizetype bytes)
    {
        const QByteArray hex = text(name).toLatin1();
        const QByteArray digest = QByteArray::fromHex(hex);
        expect(hex.isEmpty() || (digest.size() == bytes && digest.toHex() == hex.toLower()), name);
        return digest;
    }
    QMap<QString, BrandingVariant> variants()
    {
        QMap<QString, BrandingVariant> variants;
        const QJsonObject object = member("variants");
        for (auto variant = object.begin(); variant != object.end(); ++variant) {
            expect(variant.value().isObject(), "variants");
            const QJsonObject json = variant.value().toObject();
            In one(json);
            variants.insert(variant.key(), {one.text("ending"), one.blob()});
            expect(one.fault().isEmpty(), "variants");
        }
        return variants;
    }
    MacAddress mac(const char* name)
    {
        const auto mac = MacAddress::parse(text(name));
        expect(mac.has_value(), name);
        return mac.value_or({});
    }
    bool has(const char* name) const { return m_json.contains(QLatin1StringView(name)); }

private:
    void expect(bool true_, const char* name)
    {
        if (!true_ && m_fault.isEmpty())
            m_fault = QString::fromLatin1(name);
    }
    QString textOf(const QJsonValue& value, const char* name)
    {
        const QString text = value.toString();
        expect((value.isUndefined() || value.isString()) && text.size() <= longestText, name);
        return text;
    }
    QJsonObject member(const char* name)
    {
        const QJsonValue value = m_json.value(QLatin1StringView(name));
        expect(value.isUndefined() || value.isObject(), name);
        return value.toObject();
    }
    QJsonArray array(const char* name)
    {
        const QJsonValue value = m_json.value(QLatin1StringView(name));
        expect(value.isUndefined() || value.isArray(), name);
        return value.toArray();
    }

    const QJsonObject& m_json;
    QString m_fault;
};

void write(Out& out, const ConfigServer& server)
{
    out.text("name", server.name);
    out.text("url", server.url);
}

void read(In& in, ConfigServer& server)
{
    server.name = in.needed("name");
    server.url = in.needed("url");
}

void write(Out& out, const FirmwareImage& image)
{
    out.text("model", image.model);
    out.text("version", image.version);
    out.text("release", image.release);
    out.text("fileName", image.fileName);
    out.blob(image.blob);
    out.text("md5", QString::fromLatin1(image.md5.toHex()));
    out.text("through", image.through);
    out.text("notes", image.notes);
}

void read(In& in, FirmwareImage& image)
{
    image.model = in.needed("model");
    image.version = in.needed("version");
    image.release = in.text("release");
    image.fileName = in.text("fileName");
    image.blob = in.blob();
    image.md5 = in.digest("md5", 16);
    image.through = in.text("through");
    image.notes = in.text("notes");
}

void write(Out& out, const BrandingAsset& asset)
{
    out.text("name", asset.name);
    out.text("parameter", asset.parameter);
    out.blob(asset.blob);
    out.text("text", asset.text);
    out.variants(asset.variants);
}

void read(In& in, BrandingAsset& asset)
{
    asset.name = in.needed("name");
    asset.parameter = in.text("parameter");
    asset.blob = in.blob();
    asset.text = in.text("text");
    asset.variants = in.variants();
}

void write(Out& out, const Blueprint& blueprint)
{
    out.text("name", blueprint.name);
    out.text("configServer", blueprint.configServer);
    out.map("firmware", blueprint.firmware);
    out.list("branding", blueprint.branding);
    out.text("language", blueprint.language);
    out.settings(blueprint.settings);
}

void read(In& in, Blueprint& blueprint)
{
    blueprint.name = in.needed("name");
    blueprint.configServer = in.text("configServer");
    blueprint.firmware = in.map("firmware");
    blueprint.branding = in.list("branding");
    blueprint.language = in.text("language");
    blueprint.settings = in.settings();
}

void write(Out& out, const JobFile& file)
{
    out.text("name", file.name);
    if (!file.phone.isZero())
        out.text("phone", file.phone.plain());
    out.text("blueprint", file.blueprint);
    out.blob(file.blob);
}

void read(In& in, JobFile& file)
{
    file.name = in.needed("name");
    if (in.has("phone"))
        file.phone = in.mac("phone");
    file.blueprint = in.text("blueprint");
    file.blob = in.blob();
}

void write(Out& out, const Phone& phone)
{
    out.text("mac", phone.mac.plain());
    out.text("label", phone.label);
    out.text("model", phone.model);
    out.text("blueprint", phone.blueprint);
    out.text("configServer", phone.configServer);
    out.text("firmware", phone.firmware);
    out.list("branding", phone.branding);
    out.list("tags", phone.tags);
    out.map("variables", phone.variables);
    out.settings(phone.settings);
    out.number("slot", phone.slot);
    out.yes("onHold", phone.onHold);
}

void read(In& in, Phone& phone)
{
    phone.mac = in.mac("mac");
    phone.label = in.text("label");
    phone.model = in.text("model");
    phone.blueprint = in.text("blueprint");
    phone.configServer = in.text("configServer");
    phone.firmware = in.text("firmware");
    phone.branding = in.list("branding");
    phone.tags = in.list("tags");
    phone.variables = in.map("variables");
    phone.settings = in.settings();
    phone.slot = static_cast<int>(in.number("slot", 0, 1'000'000));
    phone.onHold = in.yes("onHold");
}

} // namespace

QJsonObject recordToJson(const SyncRecord& record)
{
    Out out;
    std::visit([&out](const auto& typed) { write(out, typed); }, record);
    return out.json;
}

Result<SyncRecord> recordFromJson(SyncKind kind, const QJsonObject& json)
{
    SyncRecord record = recordOf({kind, {}}, {}); // an empty one of that kind
    In in(json);
    std::visit([&in](auto& typed) { read(in, typed); }, record);
    if (in.fault().isEmpty())
        return record;
    return Error{QStringLiteral("RECORD_SHAPE"),
                 QCoreApplication::translate("RecordJson",
                                             "“%1” is missing or is not as it should be; the record was not taken.")
                     .arg(in.fault()),
                 {}};
}

QByteArray recordTag(const SyncRecord& record)
{
    return sha256(QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact)).first(16).toHex();
}

} // namespace firstring
