// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/FieldValues.h"

#include "app/ctl/Text.h"
#include "models/domain/JobState.h"
#include "models/domain/PhoneModel.h"
#include "models/formats/PhoneFields.h"

namespace firstring {

namespace {

const QLatin1String variablePrefix("var.");
const QLatin1String firmwarePrefix("firmware.");

} // namespace

Result<QList<QPair<QString, QString>>> splitFields(const QStringList& words)
{
    QList<QPair<QString, QString>> pairs;
    for (const QString& word : words) {
        const auto sign = word.indexOf(u'=');
        if (sign < 1) {
            return Error{QStringLiteral("USAGE_FIELD"), Ctl::tr("“%1” is not of the form FIELD=VALUE.").arg(word), {}};
        }
        const QString field = word.left(sign).trimmed();
        const auto dot = field.indexOf(u'.');
        pairs.append(
            {dot < 0 ? field.toLower() : field.left(dot).toLower() + field.mid(dot), word.mid(sign + 1).trimmed()});
    }
    return pairs;
}

Error unknownField(const QString& field, const QStringList& known)
{
    return {QStringLiteral("USAGE_FIELD"),
            Ctl::tr("There is no field “%1”. There are: %2.").arg(field, known.join(QLatin1String(", "))),
            {}};
}

Error valueNotTaken(const QString& field, const QString& value, const QString& expected)
{
    return {QStringLiteral("USAGE_FIELD_VALUE"),
            Ctl::tr("“%1” is nothing “%2” can be. It takes: %3.").arg(value, field, expected),
            {}};
}

bool setAssignmentField(const QString& field, const QString& value, QString& configServer,
                        QMap<QString, QString>& firmware, QStringList& branding, QString& language)
{
    if (field == u"config-server") {
        configServer = value;
    } else if (field == u"branding") {
        branding = splitList(value);
    } else if (field == u"language") {
        language = value;
    } else if (field.startsWith(firmwarePrefix) && field.size() > firmwarePrefix.size()) {
        const QString model = canonicalModel(field.mid(firmwarePrefix.size()));
        if (value.isEmpty())
            firmware.remove(model);
        else
            firmware.insert(model, value);
    } else {
        return false;
    }
    return true;
}

void addAssignmentFields(QJsonObject& json, const QString& configServer, const QMap<QString, QString>& firmware,
                         const QStringList& branding, const QString& language)
{
    json.insert(QStringLiteral("config-server"), configServer);
    for (auto image = firmware.constBegin(); image != firmware.constEnd(); ++image)
        json.insert(firmwarePrefix + image.key(), image.value());
    json.insert(QStringLiteral("branding"), QJsonArray::fromStringList(branding));
    json.insert(QStringLiteral("language"), language);
}

QStringList phoneFields()
{
    return {QStringLiteral("label"),         QStringLiteral("model"),    QStringLiteral("blueprint"),
            QStringLiteral("config-server"), QStringLiteral("firmware"), QStringLiteral("branding"),
            QStringLiteral("tags"),          QStringLiteral("slot"),     QStringLiteral("hold"),
            QStringLiteral("var.NAME")};
}

QJsonObject phoneJson(const Phone& phone, const QSet<QString>& hidden)
{
    QJsonObject json{
        {QStringLiteral("mac"), phone.mac.plain()},
        {QStringLiteral("label"), phone.label},
        {QStringLiteral("model"), phone.model},
        {QStringLiteral("blueprint"), phone.blueprint},
        {QStringLiteral("config-server"), phone.configServer},
        {QStringLiteral("firmware"), phone.firmware},
        {QStringLiteral("branding"), QJsonArray::fromStringList(phone.branding)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(phone.tags)},
        {QStringLiteral("slot"), phone.slot > 0 ? QJsonValue(phone.slot) : QJsonValue()},
        {QStringLiteral("hold"), phone.onHold},
    };
    for (auto variable = phone.variables.constBegin(); variable != phone.variables.constEnd(); ++variable) {
        if (!hidden.contains(foldedName(variable.key())))
            json.insert(variablePrefix + variable.key(), variable.value());
    }
    return json;
}

} // namespace firstring
