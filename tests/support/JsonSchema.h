// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace firstring::test {

/// The part of JSON Schema that resources/api/openapi.json uses. A word that is not known here is a finding too, so
/// that the document cannot promise what is not checked.
class JsonSchema
{
public:
    /// \a document holds what `$ref` names.
    explicit JsonSchema(QJsonObject document)
        : m_document(std::move(document))
    {}

    /// What \a reference (`#/components/schemas/Phone`) names.
    QJsonObject resolved(const QJsonObject& schema) const
    {
        if (!schema.contains(u"$ref"))
            return schema;
        QJsonValue at = m_document;
        for (const QString& step : schema[u"$ref"].toString().mid(2).split(u'/'))
            at = at[step];
        return resolved(at.toObject());
    }

    /// Why \a value does not fit, one line each.
    QStringList findings(const QJsonValue& value, const QJsonObject& reference,
                         const QString& place = QStringLiteral("$")) const
    {
        const QJsonObject schema = resolved(reference);
        QStringList all;
        const auto expect = [&](bool good, const QString& what) {
            if (!good)
                all.append(place + QStringLiteral(": ") + what);
        };
        static const QStringList known{"type",    "properties", "required",    "additionalProperties",
                                       "items",   "enum",       "const",       "oneOf",
                                       "pattern", "minLength",  "maxLength",   "minimum",
                                       "maximum", "maxItems",   "description", "default",
                                       "format"};
        for (const QString& word : schema.keys())
            expect(known.contains(word), QStringLiteral("the schema says “%1”").arg(word));

        const QString type = schema[u"type"].toString();
        expect(type.isEmpty() || type == typeOf(value), QStringLiteral("no %1").arg(type));
        if (schema.contains(u"const"))
            expect(value == schema[u"const"], QStringLiteral("another value"));
        if (schema.contains(u"enum"))
            expect(schema[u"enum"].toArray().contains(value), QStringLiteral("not one of the values"));
        if (schema.contains(u"pattern"))
            expect(QRegularExpression(schema[u"pattern"].toString()).match(value.toString()).hasMatch(),
                   QStringLiteral("“%1” does not fit the pattern").arg(value.toString()));
        if (value.isString()) {
            const auto size = static_cast<double>(value.toString().size());
            expect(size >= schema[u"minLength"].toDouble(0), QStringLiteral("too short"));
            expect(size <= schema[u"maxLength"].toDouble(1e9), QStringLiteral("too long"));
        }
        if (value.isDouble()) {
            expect(value.toDouble() >= schema[u"minimum"].toDouble(-1e18), QStringLiteral("too small"));
            expect(value.toDouble() <= schema[u"maximum"].toDouble(1e18), QStringLiteral("too large"));
        }
        if (const QJsonArray choices = schema[u"oneOf"].toArray(); !choices.isEmpty()) {
            const bool any = std::any_of(choices.begin(), choices.end(), [&](const QJsonValue& one) {
                return findings(value, one.toObject(), place).isEmpty();
            });
            expect(any, QStringLiteral("fits none of the schemas"));
        }
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            expect(static_cast<double>(list.size()) <= schema[u"maxItems"].toDouble(1e9), QStringLiteral("too many"));
            for (qsizetype i = 0; i < list.size() && schema.contains(u"items"); ++i)
                all += findings(list[i], schema[u"items"].toObject(), place + QStringLiteral("[%1]").arg(i));
        }
        if (value.isObject())
            all += members(value.toObject(), schema, place);
        return all;
    }

private:
    static QString typeOf(const QJsonValue& value)
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            return QStringLiteral("boolean");
        case QJsonValue::Double:
            return value.toDouble() == static_cast<double>(value.toInteger()) ? QStringLiteral("integer")
                                                                              : QStringLiteral("number");
        case QJsonValue::String:
            return QStringLiteral("string");
        case QJsonValue::Array:
            return QStringLiteral("array");
        case QJsonValue::Object:
            return QStringLiteral("object");
        default:
            return QStringLiteral("null");
        }
    }

    QStringList members(const QJsonObject& object, const QJsonObject& schema, const QString& place) const
    {
        QStringList all;
        for (const QJsonValue& name : schema[u"required"].toArray()) {
            if (!object.contains(name.toString()))
                all.append(place + QStringLiteral(": “%1” is missing").arg(name.toString()));
        }
        const QJsonObject properties = schema[u"properties"].toObject();
        const QJsonValue more = schema[u"additionalProperties"];
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString at = place + u'.' + member.key();
            if (properties.contains(member.key()))
                all += findings(member.value(), properties[member.key()].toObject(), at);
            else if (more.isObject())
                all += findings(member.value(), more.toObject(), at);
            else if (more == QJsonValue(false))
                all.append(at + QStringLiteral(": is not in the schema"));
        }
        return all;
    }

    QJsonObject m_document;
};

} // namespace firstring::test
