// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/Settle.h"

#include "models/domain/ServerUrl.h"
#include "models/domain/sync/SecretParts.h"

namespace firstring {

namespace {

/// The two sides and the journal of one record, field by field.
struct Sides
{
    SyncFields here;
    SyncFields there;
    SyncFields agreed;
};

void setField(SyncFields& fields, const QString& name, const std::optional<QString>& value)
{
    if (value)
        fields.insert(name, *value);
    else
        fields.remove(name);
}

/// True when nothing of the item is left to decide.
bool settleFields(const SyncItem& item, const SyncChoice& choice, const SyncCapabilities& can, SyncStep& step)
{
    const QSet<QString>& said = can.of(item.key.kind).fields;
    if (item.fields.isEmpty() && said.isEmpty() && *item.here == *item.there) { // most, when two jobs first meet
        step.hereAfter = step.thereAfter = step.agreed = item.here;
        return true;
    }
    Sides sides{fieldsOf(*item.here), fieldsOf(*item.there), item.base ? fieldsOf(*item.base) : SyncFields()};
    bool decided = true;
    for (const SyncField& field : item.fields) {
        FieldCourse course = field.course;
        if (const auto chosen = choice.fields.constFind(field.name); chosen != choice.fields.constEnd())
            course = *chosen == SyncSide::Here ? FieldCourse::ToThere : FieldCourse::ToHere;
        else if (choice.record)
            course = *choice.record == SyncSide::Here ? FieldCourse::ToThere : FieldCourse::ToHere;
        if (course == FieldCourse::Differs) {
            decided = false;
            continue;
        }
        const std::optional<QString>& value = course == FieldCourse::ToThere ? field.here : field.there;
        setField(sides.here, field.name, value);
        setField(sides.there, field.name, value);
        setField(sides.agreed, field.name, value);
    }
    if (!item.base) {
        // From now on there is a journal entry; the fields that were alike belong to it.
        for (auto field = sides.here.begin(); field != sides.here.end(); ++field) {
            if (sides.there.value(field.key()) == field.value() && (said.isEmpty() || said.contains(field.key())))
                sides.agreed.insert(field.key(), field.value());
        }
    }
    step.hereAfter = recordOf(item.key, sides.here);
    step.thereAfter = recordOf(item.key, sides.there);
    step.agreed = recordOf(item.key, sides.agreed);
    return decided;
}

void settleWhole(const std::optional<SyncRecord>& record, const SyncCapabilities& can, SyncStep& step)
{
    step.hereAfter = record;
    step.thereAfter = record && !can.secrets ? withoutSecrets(*record) : record;
    step.agreed = step.thereAfter;
}

/// Calls \a use with the kind and the folded name of everything that a record refers to.
template <typename F>
void forEachUse(const SyncRecord& record, F&& use)
{
    const auto name = [&use](SyncKind kind, const QString& written) {
        if (!written.isEmpty() && !(kind == SyncKind::Server && isLocalServer(written)))
            use(SyncKey{kind, foldedName(written)});
    };
    const auto names = [&name](const QStringList& assets) {
        for (const QString& asset : assets)
            name(SyncKind::Branding, asset);
    };
    if (const auto* phone = std::get_if<Phone>(&record)) {
        name(SyncKind::Server, phone->configServer);
        name(SyncKind::Blueprint, phone->blueprint);
        names(phone->branding);
    } else if (const auto* blueprint = std::get_if<Blueprint>(&record)) {
        name(SyncKind::Server, blueprint->configServer);
        names(blueprint->branding);
    } else if (const auto* file = std::get_if<JobFile>(&record)) {
        name(SyncKind::Blueprint, file->blueprint);
    }
}

QSet<SyncKey> usedIn(const JobState& state)
{
    QSet<SyncKey> used;
    const auto note = [&used](const SyncKey& key) { used.insert(key); };
    state.phones.forEach([&](const Phone& phone) { forEachUse(phone, note); });
    for (const Blueprint& blueprint : state.blueprints)
        forEachUse(blueprint, note);
    for (const JobFile& file : state.files)
        forEachUse(file, note);
    // The job's own defaults use names as a blueprint does.
    forEachUse(Blueprint{.configServer = state.defaults.configServer, .branding = state.defaults.branding}, note);
    return used;
}

bool canBeUsed(SyncKind kind)
{
    return kind == SyncKind::Server || kind == SyncKind::Branding || kind == SyncKind::Blueprint;
}

bool removesSomewhere(const SyncStep& step)
{
    return (step.hereBefore && !step.hereAfter) || (step.thereBefore && !step.thereAfter);
}

JobState after(JobState state, const QList<SyncStep>& steps, std::optional<SyncRecord> SyncStep::*result)
{
    QList<Phone> phones; // all at once: each alone would move half the map
    for (const SyncStep& step : steps) {
        const std::optional<SyncRecord>& record = step.*result;
        if (!record)
            removeRecord(state, step.key);
        else if (const auto* phone = std::get_if<Phone>(&*record))
            phones.append(*phone);
        else
            putRecord(state, *record);
    }
    state.phones.putAll(std::move(phones));
    return state;
}

/// Gives records back that are to be removed and still used. True when there were any: what comes back may use others.
bool keepWhatIsUsed(const SyncInput& input, QList<SyncStep>& steps)
{
    if (std::none_of(steps.begin(), steps.end(),
                     [](const SyncStep& step) { return canBeUsed(step.key.kind) && removesSomewhere(step); }))
        return false;
    const QSet<SyncKey> used = usedIn(after(input.here, steps, &SyncStep::hereAfter)) +
                               usedIn(after(input.there, steps, &SyncStep::thereAfter));
    bool any = false;
    for (SyncStep& step : steps) {
        if (!canBeUsed(step.key.kind) || !removesSomewhere(step) || !used.contains(step.key))
            continue;
        settleWhole(step.hereBefore ? step.hereBefore : step.thereBefore, input.can, step);
        step.kept = true;
        any = true;
    }
    return any;
}

/// Takes out steps that would name what is not there, because a person has not decided about that yet. True when there
/// were any: others may have built on them.
bool leaveWhatLacksItsNames(const SyncInput& input, SyncSettled& settled)
{
    const JobState here = after(input.here, settled.steps, &SyncStep::hereAfter);
    const JobState there = after(input.there, settled.steps, &SyncStep::thereAfter);
    const auto lacks = [&input](const JobState& state, const std::optional<SyncRecord>& record) {
        bool missing = false;
        if (record) {
            forEachUse(*record, [&](const SyncKey& name) {
                missing = missing || (input.can.of(name.kind).carried && !findRecord(state, name));
            });
        }
        return missing;
    };
    const auto gone = settled.steps.removeIf([&](const SyncStep& step) {
        return (step.writesHere() && lacks(here, step.hereAfter)) ||
               (step.writesThere() && lacks(there, step.thereAfter));
    });
    settled.undecided += gone;
    return gone > 0;
}

} // namespace

void addToEdit(Edit& edit, const SyncKey& key, const std::optional<SyncRecord>& record)
{
    const auto write = [&]<typename T>(RecordEdit<T, QString>& part) {
        if (record)
            part.put.append(std::get<T>(*record));
        else
            part.remove.append(key.id);
    };
    switch (key.kind) {
    case SyncKind::Server:
        return write(edit.servers);
    case SyncKind::Firmware:
        return write(edit.firmware);
    case SyncKind::Branding:
        return write(edit.branding);
    case SyncKind::Blueprint:
        return write(edit.blueprints);
    case SyncKind::File:
        return write(edit.files);
    case SyncKind::Phone:
        if (record)
            edit.phones.put.append(std::get<Phone>(*record));
        else
            edit.phones.remove.append(macOf(key));
    }
}

void putInOrder(QList<SyncStep>& steps)
{
    std::stable_sort(steps.begin(), steps.end(), [](const SyncStep& a, const SyncStep& b) {
        const bool aRemoves = removesSomewhere(a);
        const bool bRemoves = removesSomewhere(b);
        if (aRemoves != bRemoves)
            return bRemoves;
        return aRemoves ? b.key.kind < a.key.kind : a.key.kind < b.key.kind;
    });
}

SyncChoice decideFor(const SyncItem& item, SyncSide side)
{
    SyncChoice choice;
    if (!item.here || !item.there)
        choice.record = side;
    for (const SyncField& field : item.fields) {
        if (field.course == FieldCourse::Differs)
            choice.fields.insert(field.name, side);
    }
    return choice;
}

SyncSettled settle(const SyncInput& input, const SyncPlan& plan, const SyncChoices& choices)
{
    SyncSettled settled;
    for (const SyncItem& item : plan.items) {
        const SyncChoice choice = choices.value(item.key);
        if (item.course == SyncCourse::Foreign || item.course == SyncCourse::CannotSay)
            continue;
        SyncStep step{.key = item.key, .title = item.title, .hereBefore = item.here, .thereBefore = item.there};
        bool decided = !choice.later;
        if (!decided) {
            settled.undecided += 1;
            continue;
        }
        if (item.here && item.there)
            decided = settleFields(item, choice, input.can, step);
        else if (choice.record)
            settleWhole(*choice.record == SyncSide::Here ? item.here : item.there, input.can, step);
        else if (item.course == SyncCourse::AddThere)
            settleWhole(item.here, input.can, step);
        else if (item.course == SyncCourse::AddHere)
            settleWhole(item.there, input.can, step);
        else if (item.course == SyncCourse::Differs) {
            settled.undecided += 1;
            continue;
        }
        if (!decided)
            settled.undecided += 1;
        settled.steps.append(std::move(step));
    }
    while (keepWhatIsUsed(input, settled.steps) || leaveWhatLacksItsNames(input, settled)) {
    }
    putInOrder(settled.steps);
    return settled;
}

Edit editHere(const QList<SyncStep>& steps, const JobState& now, QList<SyncKey>* moved)
{
    Edit edit;
    for (const SyncStep& step : steps) {
        if (!step.writesHere())
            continue;
        if (findRecord(now, step.key) == step.hereBefore)
            addToEdit(edit, step.key, step.hereAfter);
        else if (moved)
            moved->append(step.key);
    }
    return edit;
}

void forEachPut(const Edit& edit, const std::function<void(const SyncKey&)>& visit)
{
    const auto visitPart = [&visit](const auto& part) {
        for (const auto& record : part.put)
            visit(keyOf(record));
    };
    visitPart(edit.servers);
    visitPart(edit.firmware);
    visitPart(edit.branding);
    visitPart(edit.blueprints);
    visitPart(edit.files);
    visitPart(edit.phones);
}

void forEachRemoved(const Edit& edit, const std::function<void(const SyncKey&)>& visit)
{
    const auto visitPart = [&visit](SyncKind kind, const QStringList& names) {
        for (const QString& name : names)
            visit({kind, foldedName(name)});
    };
    visitPart(SyncKind::Server, edit.servers.remove);
    visitPart(SyncKind::Firmware, edit.firmware.remove);
    visitPart(SyncKind::Branding, edit.branding.remove);
    visitPart(SyncKind::Blueprint, edit.blueprints.remove);
    visitPart(SyncKind::File, edit.files.remove);
    for (const MacAddress mac : edit.phones.remove)
        visit({SyncKind::Phone, mac.plain()});
}

void forEachKey(const Edit& edit, const std::function<void(const SyncKey&)>& visit)
{
    forEachPut(edit, visit);
    forEachRemoved(edit, visit);
}

} // namespace firstring
