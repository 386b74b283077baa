// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/SyncRecord.h"

#include "models/domain/SecretAddress.h"
#include "models/domain/sync/RecordMembers.h"

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
const QString variantPrefix = QStringLiteral("variant/");
const QString settingOrder = QStringLiteral("settings");
const QString tagOrder = QStringLiteral("tags");
const QString contentField = QStringLiteral("content");

QString blobText(const BlobRef& blob)
{
    return QString::fromLatin1(blob.sha256.toHex()) + between + QString::number(blob.size);
}

BlobRef blobOf(const QString& text)
{
    return {QByteArray::fromHex(text.section(between, 0, 0).toLatin1()), text.section(between, 1).toLongLong()};
}

/// `config server` for `configServer`: fields are named in words.
QString fieldName(const char* member)
{
    QString words;
    for (const QChar c : QString::fromLatin1(member)) {
        if (c.isUpper())
            words += u' ';
        words += c.toLower();
    }
    return words;
}

/// `variable/` for `variables`: each entry of a map is a field.
QString prefixOf(const char* member)
{
    QString name = fieldName(member);
    if (name.endsWith(u's'))
        name.chop(1);
    return name + u'/';
}

/// Takes a record apart.
class Writer
{
public:
    explicit Writer(SyncFields& fields)
        : m_fields(fields)
    {}

    void text(const char* member, const QString& value) { put(fieldName(member), value); }
    void needed(const char* member, const QString& value) { text(member, value); }
    void key(const char*, MacAddress) {} // the key of the record says it
    void address(const char* member, MacAddress mac) { text(member, mac.isZero() ? QString() : mac.plain()); }
    void list(const char* member, const QStringList& values) { text(member, values.join(between)); }
    void map(const char* member, const QMap<QString, QString>& values)
    {
        for (auto value = values.begin(); value != values.end(); ++value)
            m_fields.insert(prefixOf(member) + value.key(), value.value());
    }
    void content(const BlobRef& blob) { put(contentField, blob.sha256.isEmpty() ? QString() : blobText(blob)); }
    void digest(const char* member, const QByteArray& value, qsizetype)
    {
        text(member, QString::fromLatin1(value.toHex()));
    }
    void variants(const char* member, const QMap<QString, BrandingVariant>& variants)
    {
        for (auto variant = variants.begin(); variant != variants.end(); ++variant)
            m_fields.insert(prefixOf(member) + variant.key(), variant->ending + between + blobText(variant->blob));
    }
    void settings(const char* member, const SettingList& settings)
    {
        QStringList order;
        for (const Setting& setting : settings) {
            const QString name = setting.name.toCaseFolded();
            m_fields.insert(settingPrefix + name, setting.marks + between + setting.name + between + setting.value);
            order.append(name);
        }
        list(member, order);
    }
    void tags(const char* member, const QStringList& tags)
    {
        for (const QString& tag : tags)
            m_fields.insert(prefixOf(member) + tag, tag);
        list(member, tags);
    }
    void number(const char* member, int value, int) { text(member, value == 0 ? QString() : QString::number(value)); }
    void yes(const char* member, bool value) { text(member, value ? QStringLiteral("1") : QString()); }

private:
    void put(const QString& field, const QString& value)
    {
        if (!value.isEmpty())
            m_fields.insert(field, value);
    }

    SyncFields& m_fields;
};

/// Puts one together again.
class Reader
{
public:
    explicit Reader(const SyncFields& fields)
        : m_fields(fields)
    {}

    void text(const char* member, QString& value) const { value = m_fields.value(fieldName(member)); }
    void needed(const char* member, QString& value) const { text(member, value); }
    void key(const char*, MacAddress&) const {}
    void address(const char* member, MacAddress& mac) const
    {
        mac = MacAddress::parse(m_fields.value(fieldName(member))).value_or({});
    }
    void list(const char* member, QStringList& values) const
    {
        values = m_fields.value(fieldName(member)).split(between, Qt::SkipEmptyParts);
    }
    void map(const char* member, QMap<QString, QString>& values) const
    {
        values.clear();
        forEach(prefixOf(member), [&values](const QString& name, const QString& value) { values.insert(name, value); });
    }
    void content(BlobRef& blob) const { blob = blobOf(m_fields.value(contentField)); }
    void digest(const char* member, QByteArray& value, qsizetype) const
    {
        value = QByteArray::fromHex(m_fields.value(fieldName(member)).toLatin1());
    }
    void variants(const char* member, QMap<QString, BrandingVariant>& variants) const
    {
        variants.clear();
        forEach(prefixOf(member), [&variants](const QString& name, const QString& value) {
            variants.insert(name, {value.section(between, 0, 0), blobOf(value.section(between, 1))});
        });
    }
    void settings(const char* member, SettingList& settings) const
    {
        settings.clear();
        forEachOrdered(settingPrefix, fieldName(member), [&settings](const QString&, const QString& value) {
            settings.append({value.section(between, 1, 1), value.section(between, 2), value.section(between, 0, 0)});
        });
    }
    void tags(const char* member, QStringList& tags) const
    {
        tags.clear();
        forEachOrdered(prefixOf(member), fieldName(member),
                       [&tags](const QString& name, const QString&) { tags.append(name); });
    }
    void number(const char* member, int& value, int) const { value = m_fields.value(fieldName(member)).toInt(); }
    void yes(const char* member, bool& value) const { value = m_fields.contains(fieldName(member)); }

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

template <std::size_t... I>
SyncRecord emptyRecord(std::size_t kind, std::index_sequence<I...>)
{
    SyncRecord record;
    (void)((I == kind && (record.emplace<I>(), true)) || ...);
    return record;
}

} // namespace

MacAddress macOf(const SyncKey& key)
{
    return MacAddress(key.id.toULongLong(nullptr, 16));
}

std::optional<QString> valueIn(const SyncFields& fields, const QString& name)
{
    const auto field = fields.constFind(name);
    return field == fields.constEnd() ? std::nullopt : std::optional(*field);
}

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
    std::visit([&writer](const auto& typed) { visitMembers(writer, typed); }, record);
    return fields;
}

SyncRecord recordOf(const SyncKey& key, const SyncFields& fields)
{
    SyncRecord record =
        emptyRecord(static_cast<std::size_t>(key.kind), std::make_index_sequence<std::variant_size_v<SyncRecord>>());
    const Reader reader(fields);
    std::visit([&reader](auto& typed) { visitMembers(reader, typed); }, record);
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
        return value.section(between, 0, 0) + (hidesValue({name, text, {}}) ? QString::fromUtf16(secretDots) : text);
    }
    if (field.startsWith(variablePrefix) && hidesValue(QStringView(field).mid(variablePrefix.size()), value))
        return QString::fromUtf16(secretDots);
    if (field == contentField || field.startsWith(variantPrefix)) {
        const BlobRef blob = blobOf(field == contentField ? value : value.section(between, 1));
        return QStringLiteral("%1… (%2)")
            .arg(QString::fromLatin1(blob.sha256.toHex().first(12)), QLocale().formattedDataSize(blob.size));
    }
    return QString(value).replace(between, QStringLiteral(", "));
}

} // namespace firstring
