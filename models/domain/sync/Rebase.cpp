// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/Rebase.h"

#include "models/domain/sync/PlanText.h"
#include "models/domain/sync/Settle.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SharedNews)
};

using Field = std::optional<QString>;

/// Each field that \a mine changed since \a base, written over \a theirs. \a clash is told of those that \a theirs
/// changed to something else too, and says whether mine is taken.
template <typename Clash>
SyncFields writtenOver(const SyncFields& base, const SyncFields& mine, const SyncFields& theirs, Clash&& clash)
{
    SyncFields result = theirs;
    QSet<QString> names(mine.keyBegin(), mine.keyEnd());
    names.unite(QSet<QString>(base.keyBegin(), base.keyEnd()));
    for (const QString& name : std::as_const(names)) {
        const Field before = valueIn(base, name);
        const Field wanted = valueIn(mine, name);
        const Field there = valueIn(theirs, name);
        if (wanted == before || wanted == there)
            continue;
        if (there != before && !clash(name, wanted, there))
            continue;
        if (wanted)
            result.insert(name, *wanted);
        else
            result.remove(name);
    }
    return result;
}

/// The records that an edit puts, by their keys; of equal keys the last counts.
QHash<SyncKey, SyncRecord> recordsOf(const Edit& edit)
{
    QHash<SyncKey, SyncRecord> records;
    const auto add = [&records](const auto& part) {
        for (const auto& record : part.put)
            records.insert(keyOf(record), record);
    };
    add(edit.servers);
    add(edit.firmware);
    add(edit.branding);
    add(edit.blueprints);
    add(edit.files);
    add(edit.phones);
    return records;
}

/// Does not compile when there is another member: Rebase::defaults() has to know it too.
[[maybe_unused]] void knowsAllMembers(const JobDefaults& all)
{
    [[maybe_unused]] const auto& [kind, configServer, firmware, branding, language, evidence, localProtocol,
                                  contactRcsOff, urlKey, logPort, timeHere, windowHours, settings, modelSettings,
                                  firmwareWindow, rollout, encryption, leaving] = all;
}

/// Rebases record by record.
class Rebase
{
public:
    Rebase(const Edit& inverse, const JobState& now)
        : m_before(recordsOf(inverse))
        , m_now(now)
    {}

    void put(const SyncRecord& mine)
    {
        const SyncKey key = keyOf(mine);
        const auto before = m_before.constFind(key);
        const auto there = findRecord(m_now, key);
        const bool isNew = before == m_before.constEnd();
        if (isNew ? !there : there && *there == *before)
            return addToEdit(m_result.edit, key, mine);
        if (!there) // others took it out, and what refers to it may be gone too
            return clash(
                Text::tr("%1 was taken out on another workstation at the same time, so the change from here was "
                         "not stored.")
                    .arg(titleOf(mine)));
        const SyncFields merged = writtenOver(
            isNew ? SyncFields() : fieldsOf(*before), fieldsOf(mine), fieldsOf(*there),
            [&](const QString& field, const Field& wanted, const Field& stays) {
                if (isOrderField(field))
                    return false;
                m_result.clashes.append({titleOf(mine), field, wanted ? shownValue(field, *wanted) : QString(),
                                         stays ? shownValue(field, *stays) : QString()});
                return false;
            });
        const SyncRecord record = recordOf(key, merged);
        if (record != *there)
            addToEdit(m_result.edit, key, record);
    }

    void remove(const SyncKey& key)
    {
        const auto there = findRecord(m_now, key);
        const auto before = m_before.constFind(key);
        if (!there || (before != m_before.constEnd() && *before == *there))
            addToEdit(m_result.edit, key, {});
        else
            clash(Text::tr("%1 was changed on another workstation at the same time, so it was not taken out.")
                      .arg(titleOf(*there)));
    }

    void defaults(const JobDefaults& mine, const std::optional<JobDefaults>& before)
    {
        m_result.edit.defaults = mine;
        if (!before || *before == m_now.defaults)
            return;
        const JobDefaults& theirs = m_now.defaults;
        const auto member = [&](auto which) {
            auto& result = (*m_result.edit.defaults).*which;
            if (theirs.*which == (*before).*which)
                return;
            if (mine.*which != (*before).*which && mine.*which != theirs.*which)
                m_clashInDefaults = true;
            result = theirs.*which;
        };
        member(&JobDefaults::kind);
        member(&JobDefaults::configServer);
        member(&JobDefaults::firmware);
        member(&JobDefaults::branding);
        member(&JobDefaults::language);
        member(&JobDefaults::evidence);
        member(&JobDefaults::localProtocol);
        member(&JobDefaults::contactRcsOff);
        member(&JobDefaults::urlKey);
        member(&JobDefaults::logPort);
        member(&JobDefaults::timeHere);
        member(&JobDefaults::windowHours);
        member(&JobDefaults::settings);
        member(&JobDefaults::modelSettings);
        member(&JobDefaults::firmwareWindow);
        member(&JobDefaults::rollout);
        member(&JobDefaults::encryption);
        member(&JobDefaults::leaving);
        if (m_clashInDefaults)
            clash(Text::tr("Options of the whole job were changed on another workstation at the same time: those stay, "
                           "and the same ones from here were not stored."));
    }

    Rebased m_result;

private:
    void clash(const QString& sentence) { m_result.clashes.append({.sentence = sentence}); }

    QHash<SyncKey, SyncRecord> m_before;
    const JobState& m_now;
    bool m_clashInDefaults = false;
};

} // namespace

QString clashText(const FieldClash& clash)
{
    if (!clash.sentence.isEmpty())
        return clash.sentence;
    const auto shown = [](const QString& value) { return value.isEmpty() ? Text::tr("nothing") : value; };
    return Text::tr("%1 of %2 was changed on another workstation at the same time: “%3” stays, and “%4” from here was "
                    "not stored. Enter it again if it is right.")
        .arg(syncFieldText(clash.field), clash.title, shown(clash.there), shown(clash.here));
}

FieldClash refusedClash(const QString& edit, const Error& why)
{
    return {.sentence =
                Text::tr("“%1” was not stored, because another workstation changed the job at the same time. %2")
                    .arg(edit, why.sentence)};
}

Rebased rebase(const Edit& edit, const Edit& inverse, const JobState& now)
{
    Rebase work(inverse, now);
    work.m_result.edit.text = edit.text;
    const auto puts = [&work](const auto& part) {
        for (const auto& record : part.put)
            work.put(record);
    };
    puts(edit.servers);
    puts(edit.firmware);
    puts(edit.branding);
    puts(edit.blueprints);
    puts(edit.files);
    puts(edit.phones);
    forEachRemoved(edit, [&work](const SyncKey& key) { work.remove(key); });
    if (edit.defaults)
        work.defaults(*edit.defaults, inverse.defaults);
    return std::move(work.m_result);
}

SyncRecord mergedOver(const SyncRecord& base, const SyncRecord& mine, const SyncRecord& theirs)
{
    return recordOf(keyOf(mine), writtenOver(fieldsOf(base), fieldsOf(mine), fieldsOf(theirs),
                                             [](const QString&, const Field&, const Field&) { return true; }));
}

Edit recordsAsTheyAre(const JobState& state, const QList<SyncKey>& keys)
{
    Edit edit;
    for (const SyncKey& key : keys)
        addToEdit(edit, key, findRecord(state, key));
    return edit;
}

void putAll(JobState& state, const Edit& edit)
{
    const auto put = [&state](const auto& part) {
        for (const auto& record : part.put)
            putRecord(state, record);
    };
    put(edit.servers);
    put(edit.firmware);
    put(edit.branding);
    put(edit.blueprints);
    put(edit.files);
    state.phones.putAll(edit.phones.put); // one by one, 100,000 that somebody else imported would take seconds
    forEachRemoved(edit, [&state](const SyncKey& key) { removeRecord(state, key); });
    if (edit.defaults)
        state.defaults = *edit.defaults;
}

} // namespace firstring
