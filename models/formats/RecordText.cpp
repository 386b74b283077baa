// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/RecordMembers.h"
#include "models/formats/RecordJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <vector>

namespace firstring {

namespace {

/// As QJsonDocument writes it; nearly all texts need no thought.
QByteArray quoted(const QString& text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
    });
    if (isPlain)
        return '"' + text.toLatin1() + '"';
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

/// Writes members that say something (RecordMembers.h).
class TextOut
{
public:
    void text(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            put(name, quoted(value));
    }
    void needed(const char* name, const QString& value) { text(name, value); }
    void key(const char* name, MacAddress mac) { text(name, mac.plain()); }
    void address(const char* name, MacAddress mac) { text(name, mac.isZero() ? QString() : mac.plain()); }
    void list(const char* name, const QStringList& values)
    {
        QByteArrayList parts;
        for (const QString& value : values)
            parts.append(quoted(value));
        if (!parts.isEmpty())
            put(name, '[' + parts.join(',') + ']');
    }
    void tags(const char* name, const QStringList& values) { list(name, values); }
    void map(const char* name, const QMap<QString, QString>& values)
    {
        QByteArrayList parts;
        for (auto value = values.begin(); value != values.end(); ++value)
            parts.append(quoted(value.key()) + ':' + quoted(value.value()));
        putObject(name, parts);
    }
    void settings(const char* name, const SettingList& settings)
    {
        QByteArrayList parts;
        for (const Setting& setting : settings) {
            // Not left out when they are empty, but for the marks.
            const QByteArray marks =
                setting.marks.isEmpty() ? QByteArray() : "\"marks\":" + quoted(setting.marks) + ',';
            parts.append('{' + marks + "\"name\":" + quoted(setting.name) + ",\"value\":" + quoted(setting.value) +
                         '}');
        }
        if (!parts.isEmpty())
            put(name, '[' + parts.join(',') + ']');
    }
    void number(const char* name, qint64 value, qint64)
    {
        if (value != 0)
            put(name, QByteArray::number(value));
    }
    void yes(const char* name, bool value)
    {
        if (value)
            put(name, "true");
    }
    void digest(const char* name, const QByteArray& value, qsizetype)
    {
        if (!value.isEmpty())
            put(name, '"' + value.toHex() + '"');
    }
    void content(const BlobRef& blob)
    {
        digest("sha256", blob.sha256, 32);
        number("size", blob.size, 0);
    }
    void variants(const char* name, const QMap<QString, BrandingVariant>& variants)
    {
        QByteArrayList parts;
        for (auto variant = variants.begin(); variant != variants.end(); ++variant) {
            TextOut one;
            one.text("ending", variant->ending);
            one.content(variant->blob);
            parts.append(quoted(variant.key()) + ':' + one.take());
        }
        putObject(name, parts);
    }

    QByteArray take()
    {
        std::sort(m_members.begin(), m_members.end(),
                  [](const Member& a, const Member& b) { return std::strcmp(a.first, b.first) < 0; });
        QByteArray text = "{";
        for (const auto& [name, value] : m_members) {
            if (text.size() > 1)
                text += ',';
            text += '"';
            text += name;
            text += "\":";
            text += value;
        }
        return text + '}';
    }

private:
    using Member = std::pair<const char*, QByteArray>;

    void put(const char* name, QByteArray value) { m_members.emplace_back(name, std::move(value)); }
    void putObject(const char* name, const QByteArrayList& parts)
    {
        if (!parts.isEmpty())
            put(name, '{' + parts.join(',') + '}');
    }

    std::vector<Member> m_members;
};

} // namespace

QByteArray recordText(const SyncRecord& record)
{
    TextOut out;
    std::visit([&out](const auto& typed) { visitMembers(out, typed); }, record);
    return out.take();
}

} // namespace firstring
