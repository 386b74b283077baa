// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/domain/sync/SyncRecord.h"

#include <deque>
#include <optional>

namespace firstring::api {

/// Which records changed at which revision, for clients that want to hear only what is new. Main thread; in memory: who
/// asks for what was before the program's start, or longer ago than the feed remembers, is told to read everything.
class ChangeFeed
{
public:
    static constexpr std::size_t kept = 200'000; ///< records

    /// \a revision is what the job has when the feed begins.
    explicit ChangeFeed(quint64 revision)
        : m_since(revision)
        , m_revision(revision)
    {}

    void note(const Edit& edit, quint64 revision);
    quint64 revision() const { return m_revision; }
    /// Every record that changed after \a revision, each once, in no order; nothing when that is not known any more.
    std::optional<QList<SyncKey>> changedSince(quint64 revision) const;

private:
    struct Entry
    {
        quint64 revision;
        SyncKey key;
    };

    std::deque<Entry> m_entries; ///< oldest first
    quint64 m_since;             ///< everything after this revision is here
    quint64 m_revision;
};

} // namespace firstring::api
