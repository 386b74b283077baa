// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/KeyLayouts.h"

#include "models/domain/PhoneModel.h"

#include <QHash>

#include <algorithm>

namespace firstring {

namespace {

const PhoneKey* keyAt(const QList<PhoneKey>& keys, const KeyPlace& place)
{
    for (const PhoneKey& key : keys) {
        if (key.place == place)
            return &key;
    }
    return nullptr;
}

} // namespace

QList<PhoneKey> effectiveKeys(const JobState& state, const Phone& phone)
{
    SettingList settings;
    const auto add = [&](const SettingList& layer) {
        for (const Setting& setting : layer)
            putSetting(settings, setting);
    };
    add(state.defaults.settings);
    const QString model = canonicalModel(phone.model);
    for (auto it = state.defaults.modelSettings.cbegin(); it != state.defaults.modelSettings.cend(); ++it) {
        if (it.key().compare(model, Qt::CaseInsensitive) == 0)
            add(it.value());
    }
    if (const Blueprint* blueprint = phone.blueprint.isEmpty() ? nullptr : state.blueprint(phone.blueprint))
        add(blueprint->settings);
    add(phone.settings);
    return keysIn(settings);
}

BlfKeys blfForEverybody(const QList<PhoneKey>& keys, const QList<KeyPlace>& places, const QList<DirectoryEntry>& people,
                        MacAddress self)
{
    BlfKeys result{.keys = keys};
    QSet<QString> watched;
    for (const PhoneKey& key : keys) {
        if (key.value(u"type").startsWith(QLatin1String("blf"), Qt::CaseInsensitive))
            watched.insert(key.value(u"value"));
    }
    qsizetype next = 0;
    for (const DirectoryEntry& person : people) {
        if (person.mac == self)
            continue;
        if (watched.contains(person.number)) {
            ++result.there;
            continue;
        }
        const PhoneKey* taken = nullptr;
        while (next < places.size() && (taken = keyAt(keys, places[next])) && !taken->isFree())
            ++next;
        if (next == places.size()) {
            ++result.leftOut;
            continue;
        }
        const KeyPlace place = places[next++];
        result.keys.removeIf([&](const PhoneKey& key) { return key.place == place; });
        PhoneKey key{.place = place};
        key.set(u"type", QStringLiteral("blf"));
        key.set(u"label", person.name);
        key.set(u"value", person.number);
        key.set(u"line", QStringLiteral("1"));
        result.keys.append(key);
        watched.insert(person.number);
        ++result.added;
    }
    std::sort(result.keys.begin(), result.keys.end(),
              [](const PhoneKey& a, const PhoneKey& b) { return a.place < b.place; });
    return result;
}

QList<PhoneKey> movedKey(const QList<PhoneKey>& keys, const QList<KeyPlace>& row, qsizetype from, qsizetype to)
{
    QList<KeyPlace> order = row;
    if (from < 0 || to < 0 || from >= row.size() || to >= row.size() || from == to)
        return keys;
    order.move(from, to);
    QList<PhoneKey> next = keys;
    for (PhoneKey& key : next) {
        const qsizetype place = order.indexOf(key.place);
        if (place >= 0)
            key.place = row[place];
    }
    std::sort(next.begin(), next.end(), [](const PhoneKey& a, const PhoneKey& b) { return a.place < b.place; });
    return next;
}

} // namespace firstring
