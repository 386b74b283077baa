// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"

#include <deque>

namespace firstring {

/// Edits of a shared job that are visible here and not stored yet. A value; pure.
class PendingEdits
{
public:
    void add(quint64 ticket, const Edit& edit, const Edit& inverse) { m_edits.push_back({ticket, edit, inverse}); }
    /// All up to \a ticket are stored.
    void stored(quint64 ticket);
    /// \a theirs, records as others left them, as it is to be seen in a job that is \a mine: what was changed here and
    /// is still on its way stays; the store has the last word about that, and tells it.
    Edit under(const Edit& theirs, const JobState& mine) const;

private:
    struct Pending
    {
        quint64 ticket;
        Edit edit;
        Edit inverse;
    };
    std::deque<Pending> m_edits;
};

} // namespace firstring
