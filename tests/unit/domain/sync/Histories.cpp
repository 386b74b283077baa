// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/domain/sync/Histories.h"

namespace firstring::test {

namespace {

QSet<SyncKey> keysOf(const JobState& state)
{
    QSet<SyncKey> keys;
    const auto add = [&keys](SyncKind kind, const auto& map) {
        for (const QString& key : map.keys())
            keys.insert({kind, key});
    };
    add(SyncKind::Server, state.servers);
    add(SyncKind::Firmware, state.firmware);
    add(SyncKind::Branding, state.branding);
    add(SyncKind::Blueprint, state.blueprints);
    add(SyncKind::File, state.files);
    for (const MacAddress mac : state.phones.keys())
        keys.insert({SyncKind::Phone, mac.plain()});
    return keys;
}

std::optional<SyncFields> fieldsIn(const JobState& state, const SyncKey& key)
{
    const auto record = findRecord(state, key);
    return record ? std::optional(fieldsOf(*record)) : std::nullopt;
}

std::optional<QString> valueIn(const std::optional<SyncFields>& fields, const QString& name)
{
    return fields && fields->contains(name) ? std::optional(fields->value(name)) : std::nullopt;
}

QString text(const std::optional<QString>& value)
{
    return value ? *value : QStringLiteral("nothing");
}

} // namespace

bool Station::perform(const Edit& edit)
{
    const auto applied = apply(job, edit);
    if (!applied)
        return false;
    const QSet<SyncKey> before = keysOf(job);
    job = applied->next;
    const QSet<SyncKey> now = keysOf(job);
    removed += before - now;
    removed -= now;
    return true;
}

void People::edit(Station& station)
{
    station.perform(next(station.job));
}

Edit People::next(const JobState& job)
{
    Edit edit;
    const MacAddress mac(0x00085d000000 + static_cast<quint64>(1 + below(4)));
    switch (below(9)) {
    case 0:
        edit.servers.put = {{name("server"), QStringLiteral("http://192.0.2.%1/cfg").arg(1 + below(3))}};
        break;
    case 1:
        edit.servers.remove = {name("server")};
        break;
    case 2: {
        Blueprint blueprint = job.blueprints.value(name("blueprint"), {.name = name("blueprint")});
        if (below(2) == 0)
            blueprint.configServer = below(2) == 0 ? QString() : name("server");
        else
            putSetting(blueprint.settings, {name("setting"), value(), {}});
        edit.blueprints.put = {blueprint};
        break;
    }
    case 3:
        edit.blueprints.remove = {name("blueprint")};
        break;
    case 4:
        edit.phones.remove = {mac};
        break;
    default: {
        const Phone* known = job.phones.find(mac);
        Phone phone = known ? *known : Phone{.mac = mac};
        switch (below(6)) {
        case 0:
            phone.label = value();
            break;
        case 1:
            phone.configServer = below(2) == 0 ? QString() : name("server");
            break;
        case 2:
            phone.blueprint = below(2) == 0 ? QString() : name("blueprint");
            break;
        case 3:
            if (!phone.tags.removeOne(QStringLiteral("tag")))
                phone.tags.append(name("tag"));
            phone.tags.removeDuplicates();
            break;
        case 4:
            putSetting(phone.settings, {name("setting"), value(), {}});
            break;
        case 5:
            phone.variables.insert(name("variable"), value());
        }
        edit.phones.put = {phone};
    }
    }
    return edit;
}

QString lostEdit(const SyncInput& before, const JobState& hereAfter, const JobState& thereAfter,
                 const SyncChoices& choices)
{
    for (const SyncKey& key : keysOf(before.base) + keysOf(before.here) + keysOf(before.there)) {
        const auto base = fieldsIn(before.base, key);
        const auto here = fieldsIn(before.here, key);
        const auto there = fieldsIn(before.there, key);
        const auto nowHere = fieldsIn(hereAfter, key);
        const auto nowThere = fieldsIn(thereAfter, key);
        const SyncChoice choice = choices.value(key);
        // The record itself: it goes away only where it was removed on purpose on the other side and not changed here,
        // or where a person said so.
        const bool hereWins = choice.record == SyncSide::Here;
        const bool thereWins = choice.record == SyncSide::There;
        if (here && !nowHere && !(there ? thereWins : thereWins || (before.removedThere.contains(key) && here == base)))
            return QStringLiteral("%1 went away here").arg(key.id);
        if (there && !nowThere && !(here ? hereWins : hereWins || (before.removedHere.contains(key) && there == base)))
            return QStringLiteral("%1 went away there").arg(key.id);
        if (!here || !there)
            continue;
        QSet<QString> names;
        for (const auto& fields : {base, here, there}) {
            if (fields)
                names += QSet<QString>(fields->keyBegin(), fields->keyEnd());
        }
        for (const QString& name : names) {
            if (isOrderField(name))
                continue;
            const auto b = valueIn(base, name);
            const auto h = valueIn(here, name);
            const auto t = valueIn(there, name);
            const auto side = choice.fields.contains(name) ? std::optional(choice.fields.value(name)) : choice.record;
            if (h != b && valueIn(nowHere, name) != h && side != SyncSide::There)
                return QStringLiteral("%1, %2: %3 here became %4")
                    .arg(key.id, name, text(h), text(valueIn(nowHere, name)));
            if (t != b && valueIn(nowThere, name) != t && side != SyncSide::Here)
                return QStringLiteral("%1, %2: %3 there became %4")
                    .arg(key.id, name, text(t), text(valueIn(nowThere, name)));
        }
    }
    return {};
}

QString unlike(const JobState& here, const JobState& there)
{
    for (const SyncKey& key : keysOf(here) + keysOf(there)) {
        if (fieldsIn(here, key) != fieldsIn(there, key))
            return key.id;
    }
    return {};
}

} // namespace firstring::test
