// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/RecordJson.h"

#include "models/base/Digest.h"
#include "models/domain/sync/RecordMembers.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace firstring {

namespace {

constexpr qsizetype longestText = 64 * 1024;

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
    void needed(const char* name, const QString& value) { text(name, value); }
    void key(const char* name, MacAddress mac) { text(name, mac.plain()); }
    void address(const char* name, MacAddress mac) { text(name, mac.isZero() ? QString() : mac.plain()); }
    void list(const char* name, const QStringList& values)
    {
        if (!values.isEmpty())
            json.insert(QLatin1StringView(name), QJsonArray::fromStringList(values));
    }
    void tags(const char* name, const QStringList& values) { list(name, values); }
    void map(const char* name, const QMap<QString, QString>& values)
    {
        QJsonObject object;
        for (auto value = values.begin(); value != values.end(); ++value)
            object.insert(value.key(), value.value());
        if (!object.isEmpty())
            json.insert(QLatin1StringView(name), object);
    }
    void settings(const char* name, const SettingList& settings)
    {
        QJsonArray array;
        for (const Setting& setting : settings) {
            QJsonObject one{{QStringLiteral("name"), setting.name}, {QStringLiteral("value"), setting.value}};
            if (!setting.marks.isEmpty())
                one.insert(QStringLiteral("marks"), setting.marks);
            array.append(one);
        }
        if (!array.isEmpty())
            json.insert(QLatin1StringView(name), array);
    }
    void number(const char* name, qint64 value, qint64)
    {
        if (value != 0)
            json.insert(QLatin1StringView(name), value);
    }
    void yes(const char* name, bool value)
    {
        if (value)
            json.insert(QLatin1StringView(name), true);
    }
    void digest(const char* name, const QByteArray& value, qsizetype)
    {
        text(name, QString::fromLatin1(value.toHex()));
    }
    void content(const BlobRef& blob)
    {
        digest("sha256", blob.sha256, 32);
        number("size", blob.size, 0);
    }
    void variants(const char* name, const QMap<QString, BrandingVariant>& variants)
    {
        QJsonObject object;
        for (auto variant = variants.begin(); variant != variants.end(); ++variant) {
            Out one;
            one.text("ending", variant->ending);
            one.content(variant->blob);
            object.insert(variant.key(), one.json);
        }
        if (!object.isEmpty())
            json.insert(QLatin1StringView(name), object);
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

    void text(const char* name, QString& value) { value = textOf(member(name), name); }
    void needed(const char* name, QString& value)
    {
        text(name, value);
        expect(!value.isEmpty(), name);
    }
    void key(const char* name, MacAddress& mac)
    {
        const auto read = MacAddress::parse(textOf(member(name), name));
        expect(read.has_value(), name);
        mac = read.value_or({});
    }
    void address(const char* name, MacAddress& mac)
    {
        if (m_json.contains(QLatin1StringView(name)))
            key(name, mac);
    }
    void list(const char* name, QStringList& values)
    {
        for (const QJsonValue& value : array(name))
            values.append(textOf(value, name));
    }
    void tags(const char* name, QStringList& values) { list(name, values); }
    void map(const char* name, QMap<QString, QString>& values)
    {
        const QJsonObject read = object(name);
        for (auto value = read.begin(); value != read.end(); ++value)
            values.insert(value.key(), textOf(value.value(), name));
    }
    void settings(const char* name, SettingList& settings)
    {
        for (const QJsonValue& value : array(name)) {
            expect(value.isObject(), name);
            const QJsonObject json = value.toObject();
            In one(json);
            Setting setting;
            one.needed("name", setting.name);
            one.text("value", setting.value);
            one.text("marks", setting.marks);
            if (m_fault.isEmpty() && !one.fault().isEmpty())
                m_fault = QStringLiteral("settings: ") + one.fault();
            // A line break in one would become a line of its own in the phone's file.
            expect(Setting::parse(setting.text()).has_value(), name);
            settings.append(setting);
        }
    }
    template <std::integral T>
    void number(const char* name, T& value, T most)
    {
        const QJsonValue read = member(name);
        const qint64 number = read.toInteger();
        expect(read.isUndefined() ||
                   (read.isDouble() && static_cast<double>(number) == read.toDouble() && number >= 0 && number <= most),
               name);
        value = static_cast<T>(number);
    }
    void yes(const char* name, bool& value)
    {
        const QJsonValue read = member(name);
        expect(read.isUndefined() || read.isBool(), name);
        value = read.toBool();
    }
    void digest(const char* name, QByteArray& value, qsizetype bytes)
    {
        const QByteArray hex = textOf(member(name), name).toLatin1();
        value = QByteArray::fromHex(hex);
        expect(hex.isEmpty() || (value.size() == bytes && value.toHex() == hex.toLower()), name);
    }
    void content(BlobRef& blob)
    {
        digest("sha256", blob.sha256, 32);
        number("size", blob.size, qint64(1) << 40);
    }
    void variants(const char* name, QMap<QString, BrandingVariant>& variants)
    {
        const QJsonObject read = object(name);
        for (auto variant = read.begin(); variant != read.end(); ++variant) {
            expect(variant.value().isObject(), name);
            const QJsonObject json = variant.value().toObject();
            In one(json);
            BrandingVariant& made = variants[variant.key()];
            one.text("ending", made.ending);
            one.content(made.blob);
            expect(one.fault().isEmpty(), name);
        }
    }

private:
    void expect(bool true_, const char* name)
    {
        if (!true_ && m_fault.isEmpty())
            m_fault = QString::fromLatin1(name);
    }
    QJsonValue member(const char* name) const { return m_json.value(QLatin1StringView(name)); }
    QString textOf(const QJsonValue& value, const char* name)
    {
        const QString text = value.toString();
        expect((value.isUndefined() || value.isString()) && text.size() <= longestText, name);
        return text;
    }
    QJsonObject object(const char* name)
    {
        const QJsonValue value = member(name);
        expect(value.isUndefined() || value.isObject(), name);
        return value.toObject();
    }
    QJsonArray array(const char* name)
    {
        const QJsonValue value = member(name);
        expect(value.isUndefined() || value.isArray(), name);
        return value.toArray();
    }

    const QJsonObject& m_json;
    QString m_fault;
};

/// One of each kind, made once: records are read by the hundred thousand.
const std::array<SyncRecord, syncKindCount>& emptyRecords()
{
    static const auto records = [] {
        std::array<SyncRecord, syncKindCount> made;
        for (std::size_t kind = 0; kind < made.size(); ++kind)
            made[kind] = recordOf({static_cast<SyncKind>(kind), {}}, {});
        return made;
    }();
    return records;
}

} // namespace

QJsonObject recordToJson(const SyncRecord& record)
{
    Out out;
    std::visit([&out](const auto& typed) { visitMembers(out, typed); }, record);
    return out.json;
}

Result<SyncRecord> recordFromJson(SyncKind kind, const QJsonObject& json)
{
    SyncRecord record = emptyRecords().at(static_cast<std::size_t>(kind));
    In in(json);
    std::visit([&in](auto& typed) { visitMembers(in, typed); }, record);
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
    return recordTag(recordText(record));
}

QByteArray recordTag(QByteArrayView text)
{
    return sha256(text).first(16).toHex();
}

} // namespace firstring
