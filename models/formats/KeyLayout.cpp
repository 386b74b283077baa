// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/KeyLayout.h"

#include "models/formats/ParameterCatalogue.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <optional>

namespace firstring {

namespace {

struct Kind
{
    PhoneKeyKind kind;
    QLatin1String name;
};

constexpr Kind kinds[] = {{PhoneKeyKind::TopSoftkey, QLatin1String("topsoftkey")},
                          {PhoneKeyKind::Softkey, QLatin1String("softkey")},
                          {PhoneKeyKind::Programmable, QLatin1String("prgkey")}};
constexpr int mostNumber = 999; // more is no key, whatever a file says

/// Takes a number of 1..mostNumber off the front; 0 when there is none.
int takeNumber(QStringView& text)
{
    qsizetype size = 0;
    int number = 0;
    while (size < text.size() && size < 4 && text[size] >= u'0' && text[size] <= u'9')
        number = number * 10 + (text[size++].unicode() - u'0');
    if (size == 0 || text[0] == u'0' || number > mostNumber)
        return 0;
    text = text.sliced(size);
    return number;
}

bool takeBlanks(QStringView& text)
{
    const qsizetype before = text.size();
    while (!text.isEmpty() && (text[0] == u' ' || text[0] == u'\t'))
        text = text.sliced(1);
    return text.size() < before;
}

struct Parsed
{
    KeyPlace place;
    QString attribute;
};

/// `softkey3 type`, `expmod1 key60 value`.
std::optional<Parsed> parsed(QStringView name)
{
    QStringView rest = name;
    Parsed key;
    if (rest.startsWith(QLatin1String("expmod"), Qt::CaseInsensitive)) {
        rest = rest.sliced(6);
        key.place.kind = PhoneKeyKind::Module;
        key.place.module = takeNumber(rest);
        if (key.place.module == 0 || !takeBlanks(rest) || !rest.startsWith(QLatin1String("key"), Qt::CaseInsensitive))
            return {};
        rest = rest.sliced(3);
    } else {
        const auto kind = std::find_if(std::begin(kinds), std::end(kinds),
                                       [&](const Kind& one) { return rest.startsWith(one.name, Qt::CaseInsensitive); });
        if (kind == std::end(kinds))
            return {};
        key.place.kind = kind->kind;
        rest = rest.sliced(kind->name.size());
    }
    key.place.number = takeNumber(rest);
    if (key.place.number == 0 || !takeBlanks(rest) || rest.isEmpty())
        return {};
    key.attribute = rest.trimmed().toString().toLower();
    return key;
}

int rank(const QString& attribute)
{
    static const QStringList order{QStringLiteral("type"), QStringLiteral("label"),  QStringLiteral("value"),
                                   QStringLiteral("line"), QStringLiteral("states"), QStringLiteral("locked")};
    const qsizetype place = order.indexOf(attribute);
    return place < 0 ? static_cast<int>(order.size()) : static_cast<int>(place);
}

void sortParts(QList<KeyPart>& parts)
{
    std::stable_sort(parts.begin(), parts.end(),
                     [](const KeyPart& a, const KeyPart& b) { return rank(a.attribute) < rank(b.attribute); });
}

void addPlaces(QList<KeyPlace>& places, PhoneKeyKind kind, int count, int module = 0)
{
    for (int number = 1; number <= count; ++number)
        places.append({kind, module, number});
}

} // namespace

QString KeyPlace::prefix() const
{
    if (kind == PhoneKeyKind::Module)
        return QStringLiteral("expmod%1 key%2").arg(module).arg(number);
    return kinds[static_cast<std::size_t>(kind)].name + QString::number(number);
}

QString PhoneKey::value(QStringView attribute) const
{
    for (const KeyPart& part : parts) {
        if (part.attribute == attribute)
            return part.value;
    }
    return {};
}

void PhoneKey::set(QStringView attribute, const QString& value)
{
    const auto part =
        std::find_if(parts.begin(), parts.end(), [&](const KeyPart& one) { return one.attribute == attribute; });
    if (value.isEmpty()) {
        if (part != parts.end())
            parts.erase(part);
    } else if (part != parts.end()) {
        part->value = value;
    } else {
        parts.append({attribute.toString(), value, parts.isEmpty() ? QString() : parts.first().marks});
        sortParts(parts);
    }
}

bool PhoneKey::isFree() const
{
    const QString type = value(u"type");
    return type.isEmpty() || type.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0 ||
           type.compare(QLatin1String("empty"), Qt::CaseInsensitive) == 0;
}

QList<PhoneKey> keysIn(const SettingList& settings)
{
    std::map<KeyPlace, QList<KeyPart>> found;
    for (const Setting& setting : settings) {
        const auto key = parsed(setting.name);
        if (!key)
            continue;
        QList<KeyPart>& parts = found[key->place];
        parts.removeIf([&](const KeyPart& part) { return part.attribute == key->attribute; });
        parts.append({key->attribute, setting.value, setting.marks});
    }
    QList<PhoneKey> keys;
    for (auto& [place, parts] : found) {
        sortParts(parts);
        keys.append({place, parts});
    }
    return keys;
}

SettingList withKeys(const SettingList& settings, const QList<PhoneKey>& keys)
{
    std::map<KeyPlace, const PhoneKey*> byPlace;
    for (const PhoneKey& key : keys) {
        if (key.parts.isEmpty())
            byPlace.erase(key.place);
        else
            byPlace[key.place] = &key;
    }
    const QList<PhoneKey> before = keysIn(settings);
    const bool same = std::equal(before.begin(), before.end(), byPlace.begin(), byPlace.end(),
                                 [](const PhoneKey& old, const auto& now) { return old == *now.second; });
    if (same)
        return settings;
    SettingList next;
    qsizetype at = -1;
    for (const Setting& setting : settings) {
        if (!parsed(setting.name))
            next.append(setting);
        else if (at < 0)
            at = next.size();
    }
    SettingList lines;
    for (const auto& [place, key] : byPlace) {
        for (const KeyPart& part : key->parts)
            lines.append({place.prefix() + u' ' + part.attribute, part.value, part.marks});
    }
    const qsizetype split = at < 0 ? next.size() : at;
    return next.first(split) + lines + next.sliced(split);
}

QList<KeyPlace> keyPlaces(const PhoneModel& model)
{
    QList<KeyPlace> places;
    addPlaces(places, PhoneKeyKind::TopSoftkey, model.topSoftkeys);
    addPlaces(places, PhoneKeyKind::Softkey, model.softkeys);
    addPlaces(places, PhoneKeyKind::Programmable, model.programmableKeys);
    return places;
}

int moduleCount(const PhoneModel& model)
{
    // phones.md B1 names the 6730i as one without; the classic ones and those without line keys take none either.
    static const QStringList without{QStringLiteral("6730i"), QStringLiteral("6731i"), QStringLiteral("6751i"),
                                     QStringLiteral("6863i"), QStringLiteral("6905")};
    const bool takes = model.family == PhoneFamily::Series6700i || model.family == PhoneFamily::Series6800i ||
                       model.family == PhoneFamily::Series6900;
    return takes && !without.contains(model.id()) ? 3 : 0;
}

QList<KeyPlace> modulePlaces(const PhoneModel& model, int module)
{
    QList<KeyPlace> places;
    if (module < 1 || module > moduleCount(model))
        return places;
    // The biggest: M675 with 60 keys, M685 with 84.
    addPlaces(places, PhoneKeyKind::Module, model.family == PhoneFamily::Series6700i ? 60 : 84, module);
    return places;
}

QStringList keyTypes()
{
    const ParameterMatch match = parameterCatalogue().find(u"softkey1 type");
    return match ? match.parameter->values : QStringList();
}

} // namespace firstring
