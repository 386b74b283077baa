// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/FirmwareJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstring::json {

namespace {

QJsonArray fromPhones(const QList<MacAddress>& phones)
{
    QJsonArray array;
    for (const MacAddress mac : phones)
        array.append(mac.plain());
    return array;
}

bool toPhones(const QJsonValue& value, QList<MacAddress>& phones)
{
    if (!value.isArray())
        return false;
    phones.clear();
    const QJsonArray array = value.toArray();
    phones.reserve(array.size());
    for (const QJsonValue& element : array) {
        const auto mac = MacAddress::parse(element.toString());
        if (!mac)
            return false;
        phones.append(*mac);
    }
    return true;
}

bool toNames(const QJsonValue& value, QStringList& names)
{
    if (!value.isArray())
        return false;
    names.clear();
    for (const QJsonValue& element : value.toArray()) {
        if (!element.isString())
            return false;
        names.append(element.toString());
    }
    return true;
}

template <typename Take>
bool member(const QJsonObject& object, const char* name, Take&& take)
{
    const auto place = object.constFind(QLatin1String(name));
    return place == object.constEnd() || take(*place);
}

auto textInto(QString& text)
{
    return [&text](const QJsonValue& value) {
        text = value.toString();
        return value.isString();
    };
}

auto numberInto(int& number)
{
    return [&number](const QJsonValue& value) {
        number = value.toInt();
        return value.isDouble();
    };
}

} // namespace

QByteArray fromImage(const FirmwareImage& image)
{
    QJsonObject object;
    if (!image.md5.isEmpty())
        object[QLatin1String("md5")] = QString::fromLatin1(image.md5.toHex());
    if (!image.through.isEmpty())
        object[QLatin1String("through")] = image.through;
    if (!image.notes.isEmpty())
        object[QLatin1String("notes")] = image.notes;
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool toImage(const QByteArray& text, FirmwareImage& image)
{
    if (text.isEmpty())
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject object = document.object();
    return document.isObject() && member(object, "through", textInto(image.through)) &&
           member(object, "notes", textInto(image.notes)) && member(object, "md5", [&](const QJsonValue& value) {
               image.md5 = QByteArray::fromHex(value.toString().toLatin1());
               return image.md5.size() == 16;
           });
}

QJsonObject fromRollout(const Rollout& rollout)
{
    return {{QLatin1String("phones"), fromPhones(rollout.phones)},
            {QLatin1String("pilots"), rollout.pilots},
            {QLatin1String("wave"), rollout.wave},
            {QLatin1String("paused"), rollout.paused},
            {QLatin1String("passed"), fromPhones(rollout.passed)},
            {QLatin1String("stopOn"), QJsonArray::fromStringList(rollout.stopOn)},
            {QLatin1String("reason"), rollout.reason},
            {QLatin1String("startedMs"), rollout.startedMs}};
}

bool toRollout(const QJsonObject& object, Rollout& rollout)
{
    return member(object, "phones", [&](const QJsonValue& value) { return toPhones(value, rollout.phones); }) &&
           member(object, "pilots", numberInto(rollout.pilots)) && member(object, "wave", numberInto(rollout.wave)) &&
           member(object, "paused",
                  [&](const QJsonValue& value) {
                      rollout.paused = value.toBool();
                      return value.isBool();
                  }) &&
           member(object, "passed", [&](const QJsonValue& value) { return toPhones(value, rollout.passed); }) &&
           member(object, "stopOn", [&](const QJsonValue& value) { return toNames(value, rollout.stopOn); }) &&
           member(object, "reason", textInto(rollout.reason)) &&
           member(object, "startedMs", [&](const QJsonValue& value) {
               rollout.startedMs = value.toInteger();
               return value.isDouble();
           });
}

} // namespace firstring::json
