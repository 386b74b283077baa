// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/SyncRecord.h"

#include <QLocale>

#include <array>

namespace firstring {

namespace {

constexpr std::array<const char*, syncKindCount> kindNames{"servers",    "firmware", "branding",
                                                           "blueprints", "files",    "phones"};

/// Between the parts of a value that has several; no field of a job holds it, since people cannot type it.
constexpr QChar between(u'\x1f');

const QString settingPrefix = QStringLiteral("setting/");
const QString variablePrefix = QStringLiteral("variable/");
const QString tagPrefix = QStringLiteral("tag/");
const QString firmwarePrefix = QStringLiteral("firmware/");
const QString variantPrefix = QStringLiteral("variant/");
const QString settingOrder = QStringLiteral("settings");
const QString tagOrder = QStringLiteral("tags");

QString blobText(const BlobRef& blob)
{
    return QString::fromLatin1(blob.sha256.toHex()) + between + QString::number(blob.size);
}

BlobRef blobOf(const QString& text)
{
    return {QByteArray::fromHex(text.section(between, 0, 0).toLatin1()), text.section(between, 1).toLongLong()};
}

/// Takes a record apart.
class Writer
{
public:
    explicit Writer(SyncFields& fields)
        : m_fields(fields)
    {}

    void text(const char* field, const QString& value)
    {
        if (!value.isEmpty())
            m_fields.insert(QString::fromLatin1(field), value);
    }
    void list(const char* field, const QStringList& values) { text(field, values.join(between)); }
    void map(const QString& prefix, const QMap<QString, QString>& values)
    {
        for (auto value = values.begin(); value != values.end(); ++value)
            m_fields.insert(prefix + value.key(), value.value());
    }
    void blob(const BlobRef& blob)
    {
        if (!blob.sha256.isEmpty())
            text("content", blobText(blob));
    }
    void settings(const SettingList& settings)
    {
        QStringList order;
        for (const Setting& setting : settings) {
            const QString key = setting.name.toCaseFolded();
            m_fields.insert(settingPrefix + key, setting.marks + between + setting.name + between + setting.value);
            order.append(key);
        }
        list("settings", order);
    }
    void tags(const QStringList& tags)
    {
        for (const QString& tag : tags)
            m_fields.insert(tagPrefix + tag, tag);
        list("tags", tags);
    }

private:
    SyncFields& m_fields;
};

/// Puts one together again.
class Reader
{
public:
    explicit Reader(const SyncFields& fields)
        : m_fields(fields)
    {}

    QString text(const char* field) const { return m_fields.value(QString::fromLatin1(field)); }
    QStringList list(const char* field) const { return text(field).split(between, Qt::SkipEmptyParts); }
    QMap<QString, QString> map(const QString& prefix) const
    {
        QMap<QString, QString> values;
        forEach(prefix, [&values](const QString& name, const QString& value) { values.insert(name, value); });
        return values;
    }
    BlobRef blob() const { return blobOf(text("content")); }
    SettingList settings() const
    {
        SettingList settings;
        forEachOrdered(settingPrefix, settingOrder, [&settings](const QString&, const QString& value) {
            settings.append({value.section(between, 1, 1), value.section(between, 2), value.section(between, 0, 0)});
        });
        return settings;
    }
    QStringList tags() const
    {
        QStringList tags;
        forEachOrdered(tagPrefix, tagOrder, [&tags](const QString& name, const QString&) { tags.append(name); });
        return tags;
    }

private:
    template <typename F>
    void forEach(const QString& prefix, F&& take) const
    {
        for (auto field = m_fields.lowerBound(prefix); field != m_fields.end() && field.key().startsWith(prefix);
             ++field)
            take(field.key().mid(prefix.size()), field.value());
    }
    /// First those that the order names, as it does; then the rest.
    template <typename F>
    void forEachOrdered(const QString& prefix, const QString& orderField, F&& take) const
    {
        const QStringList order = m_fields.value(orderField).split(between, Qt::SkipEmptyParts);
        for (const QString& name : order) {
            if (const auto field = m_fields.constFind(prefix + name); field != m_fields.constEnd())
                take(name, field.value());
        }
        forEach(prefix, [&](const QString& name, const QString& value) {
            if (!order.contains(name))
                take(name, value);
        });
    }

    const SyncFields& m_fields;
};

void write(Writer& fields, const ConfigServer& server)
{
    fields.text("name", server.name);
    fields.text("url", server.url);
}

void read(const Reader& fields, ConfigServer& server)
{
    server.name = fields.text("name");
    server.url = fields.text("url");
}

void write(Writer& fields, const FirmwareImage& image)
{
    fields.text("model", image.model);
    fields.text("version", image.version);
    fields.text("release", image.release);
    fields.text("file name", image.fileName);
    fields.blob(image.blob);
    fields.text("md5", QString::fromLatin1(image.md5.toHex()));
    fields.text("through", image.through);
    fields.text("notes", image.notes);
}

void read(const Reader& fields, FirmwareImage& image)
{
    image.model = fields.text("model");
    image.version = fields.text("version");
    image.release = fields.text("release");
    image.fileName = fields.text("file name");
    image.blob = fields.blob();
    image.md5 = QByteArray::fromHex(fields.text("md5").toLatin1());
    image.through = fields.text("through");
    image.notes = fields.text("notes");
}

void write(Writer& fields, const BrandingAsset& asset)
{
    fields.text("name", asset.name);
    fields.text("parameter", asset.parameter);
    fields.blob(asset.blob);
    fields.text("text", asset.text);
    QMap<QString, QString> variants;
    for (auto variant = asset.variants.begin(); variant != asset.variants.end(); ++variant)
        variants.insert(variant.key(), variant->ending + between + blobText(variant->blob));
    fields.map(variantPrefix, variants);
}

void read(const Reader& fields, BrandingAsset& asset)
{
    asset.name = fields.text("name");
    asset.parameter = fields.text("parameter");
    asset.blob = fields.blob();
    asset.text = fields.text("text");
    const QMap<QString, QString> variants = fields.map(variantPrefix);
    for (auto variant = variants.begin(); variant != variants.end(); ++variant)
        asset.variants.insert(variant.key(), {variant->section(between, 0, 0), blobOf(variant->section(between, 1))});
}

void write(Writer& fields, const Blueprint& blueprint)
{
    fields.text("name", blueprint.name);
    fields.text("config server", blueprint.configServer);
    fields.map(firmwarePrefix, blueprint.firmware);
    fields.list("branding", blueprint.branding);
    fields.text("language", blueprint.language);
    fields.settings(blueprint.settings);
}

void read(const Reader& fields, Blueprint& blueprint)
{
    blueprint.name = fields.text("name");
    blueprint.configServer = fields.text("config server");
    blueprint.firmware = fields.map(firmwarePrefix);
    blueprint.branding = fields.list("branding");
    blueprint.language = fields.text("language");
    blueprint.settings = fields.settings();
}

void write(Writer& fields, const JobFile& file)
{
    fields.text("name", file.name);
    if (!file.phone.isZero())
        fields.text("phone", file.phone.plain());
    fields.text("blueprint", file.blueprint);
    fields.blob(file.blob);
}

void read(const Reader& fields, JobFile& file)
{
    file.name = fields.text("name");
    file.phone = MacAddress::parse(fields.text("phone")).value_or({});
    file.blueprint = fields.text("blueprint");
    file.blob = fields.blob();
}

void write(Writer& fields, const Phone& phone)
{
    fields.text("label", phone.label);
    fields.text("model", phone.model);
    fields.text("blueprint", phone.blueprint);
    fields.text("config server", phone.configServer);
    fields.text("firmware", phone.firmware);
    fields.list("branding", phone.branding);
    fields.tags(phone.tags);
    fields.map(variablePrefix, phone.variables);
    fields.settings(phone.settings);
    if (phone.slot != 0)
        fields.text("slot", QString::number(phone.slot));
    if (phone.onHold)
        fields.text("on hold", QStringLiteral("1"));
}

void read(const Reader& fields, Phone& phone)
{
    phone.label = fields.text("label");
    phone.model = fields.text("model");
    phone.blueprint = fields.text("blueprint");
    phone.configServer = fields.text("config server");
    phone.firmware = fields.text("firmware");
    phone.branding = fields.list("branding");
    phone.tags = fields.tags();
    phone.variables = fields.map(variablePrefix);
    phone.settings = fields.settings();
    phone.slot = fields.text("slot").toInt();
    phone.onHold = !fields.text("on hold").isEmpty();
}

/// Calls \a use with the map of JobState that holds records of that kind; not for phones.
template <typename State, typename F>
void withMap(State& state, SyncKind kind, F&& use)
{
    switch (kind) {
    case SyncKind::Server:
        return use(state.servers);
    case SyncKind::Firmware:
        return use(state.firmware);
    case SyncKind::Branding:
        return use(state.branding);
    case SyncKind::Blueprint:
        return use(state.blueprints);
    case SyncKind::File:
        return use(state.files);
    case SyncKind::Phone:
        break;
    }
}

MacAddress macOf(const SyncKey& key)
{
    return MacAddress(key.id.toULongLong(nullptr, 16));
}

template <std::size_t... I>
SyncRecord emptyRecord(std::size_t kind, std::index_sequence<I...>)
{
    SyncRecord record;
    (void)((I == kind && (record.emplace<I>(), true)) || ...);
    return record;
}

} // namespace

QString syncKindName(SyncKind kind)
{
    return QString::fromLatin1(kindNames[static_cast<std::size_t>(kind)]);
}

std::optional<SyncKind> syncKindFromName(QStringView name)
{
    for (std::size_t kind = 0; kind < kindNames.size(); ++kind) {
        if (name == QLatin1StringView(kindNames[kind]))
            return static_cast<SyncKind>(kind);
    }
    return {};
}

SyncKey keyOf(const SyncRecord& record)
{
    const auto kind = static_cast<SyncKind>(record.index());
    if (const auto* phone = std::get_if<Phone>(&record))
        return {kind, phone->mac.plain()};
    if (const auto* image = std::get_if<FirmwareImage>(&record))
        return {kind, JobState::firmwareKey(image->model, image->version)};
    return {kind, std::visit(
                      [](const auto& named) {
                          if constexpr (requires { named.name; })
                              return foldedName(named.name);
                          else
                              return QString();
                      },
                      record)};
}

QString titleOf(const SyncRecord& record)
{
    if (const auto* phone = std::get_if<Phone>(&record))
        return phone->label.isEmpty() ? phone->mac.pretty()
                                      : QStringLiteral("%1 (%2)").arg(phone->label, phone->mac.pretty());
    if (const auto* image = std::get_if<FirmwareImage>(&record))
        return image->model + u' ' + image->version;
    return std::visit(
        [](const auto& named) {
            if constexpr (requires { named.name; })
                return named.name;
            else
                return QString();
        },
        record);
}

std::optional<SyncRecord> findRecord(const JobState& state, const SyncKey& key)
{
    std::optional<SyncRecord> record;
    if (key.kind == SyncKind::Phone) {
        if (const Phone* phone = state.phones.find(macOf(key)))
            record = *phone;
        return record;
    }
    withMap(state, key.kind, [&](const auto& map) {
        if (const auto place = map.constFind(key.id); place != map.constEnd())
            record = *place;
    });
    return record;
}

void putRecord(JobState& state, const SyncRecord& record)
{
    const SyncKey key = keyOf(record);
    if (const auto* phone = std::get_if<Phone>(&record)) {
        state.phones.put(*phone);
        return;
    }
    withMap(state, key.kind, [&]<typename T>(QMap<QString, T>& map) { map.insert(key.id, std::get<T>(record)); });
}

void removeRecord(JobState& state, const SyncKey& key)
{
    if (key.kind == SyncKind::Phone)
        state.phones.remove(macOf(key));
    else
        withMap(state, key.kind, [&](auto& map) { map.remove(key.id); });
}

SyncFields fieldsOf(const SyncRecord& record)
{
    SyncFields fields;
    Writer writer(fields);
    std::visit([&writer](const auto& typed) { write(writer, typed); }, record);
    return fields;
}

SyncRecord recordOf(const SyncKey& key, const SyncFields& fields)
{
    SyncRecord record =
        emptyRecord(static_cast<std::size_t>(key.kind), std::make_index_sequence<std::variant_size_v<SyncRecord>>());
    const Reader reader(fields);
    std::visit([&reader](auto& typed) { read(reader, typed); }, record);
    if (auto* phone = std::get_if<Phone>(&record))
        phone->mac = macOf(key);
    return record;
}

bool isOrderField(const QString& field)
{
    return field == settingOrder || field == tagOrder;
}

QString shownValue(const QString& field, const QString& value)
{
    if (field.startsWith(settingPrefix)) {
        const QString name = value.section(between, 1, 1);
        const QString text = value.section(between, 2);
        return value.section(between, 0, 0) + (isSecretName(name) ? QString::fromUtf16(secretDots) : text);
    }
    if (field.startsWith(variablePrefix) && isSecretName(QStringView(field).mid(variablePrefix.size())))
        return QString::fromUtf16(secretDots);
    if (field == u"content" || field.startsWith(variantPrefix)) {
        const BlobRef blob = blobOf(field == u"content" ? value : value.section(between, 1));
        return QStringLiteral("%1… (%2)")
            .arg(QString::fromLatin1(blob.sha256.toHex().first(12)), QLocale().formattedDataSize(blob.size));
    }
    return QString(value).replace(between, QStringLiteral(", "));
}

} // namespace firstring
