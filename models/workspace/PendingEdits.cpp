// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/PendingEdits.h"

#include "models/domain/sync/Rebase.h"
#include "models/domain/sync/Settle.h"

#include <QSet>

namespace firstring {

void PendingEdits::stored(quint64 ticket)
{
    while (!m_edits.empty() && m_edits.front().ticket <= ticket)
        m_edits.pop_front();
}

Edit PendingEdits::under(const Edit& theirs, const JobState& mine) const
{
    if (m_edits.empty())
        return theirs;
    QSet<SyncKey> asked;
    forEachKey(theirs, [&asked](const SyncKey& key) { asked.insert(key); });
    QHash<SyncKey, std::optional<SyncRecord>> before; // as it was before the first of them
    bool hasDefaults = false;
    for (const Pending& pending : m_edits) {
        QList<SyncKey> met; // mostly none, and then nothing of a big edit is looked at more closely
        forEachKey(pending.edit, [&](const SyncKey& key) {
            if (asked.contains(key) && !before.contains(key))
                met.append(key);
        });
        JobState records;
        if (!met.isEmpty())
            putAll(records, pending.inverse);
        for (const SyncKey& key : std::as_const(met))
            before.insert(key, findRecord(records, key));
        hasDefaults = hasDefaults || pending.edit.defaults;
    }
    JobState there;
    putAll(there, theirs);
    JobState mixed;
    QList<SyncKey> keys;
    forEachKey(theirs, [&](const SyncKey& key) {
        const auto record = findRecord(there, key);
        const auto base = before.constFind(key);
        if (base == before.constEnd()) {
            keys.append(key);
            if (record)
                putRecord(mixed, *record);
            return;
        }
        // One that is added or taken out on one side stays as it is here; the store has the last word.
        const auto here = findRecord(mine, key);
        if (!record || !here || !*base)
            return;
        keys.append(key);
        putRecord(mixed, mergedOver(**base, *here, *record));
    });
    Edit result = recordsAsTheyAre(mixed, keys);
    if (!hasDefaults)
        result.defaults = theirs.defaults;
    return result;
}

} // namespace firstring
