// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ChangeFeed.h"

#include "models/domain/sync/Settle.h"

#include <QSet>

#include <algorithm>

namespace firstring::api {

void ChangeFeed::note(const Edit& edit, quint64 revision)
{
    m_revision = revision;
    forEachKey(edit, [this, revision](const SyncKey& key) { m_entries.push_back({revision, key}); });
    while (m_entries.size() > kept) {
        m_since = m_entries.front().revision;
        // A revision is known whole or not at all.
        while (!m_entries.empty() && m_entries.front().revision == m_since)
            m_entries.pop_front();
    }
}

std::optional<QList<SyncKey>> ChangeFeed::changedSince(quint64 revision) const
{
    if (revision < m_since || revision > m_revision)
        return {};
    const auto begin = std::upper_bound(m_entries.begin(), m_entries.end(), revision,
                                        [](quint64 wanted, const Entry& entry) { return wanted < entry.revision; });
    QSet<SyncKey> keys;
    for (auto entry = begin; entry != m_entries.end(); ++entry)
        keys.insert(entry->key);
    return QList<SyncKey>(keys.begin(), keys.end());
}

} // namespace firstring::api
