// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/Settle.h"

#include <QRandomGenerator>

namespace firstring::test {

/// One workstation of a history: its job, and what people removed from it.
struct Station
{
    JobState job;
    QSet<SyncKey> removed;

    /// False when the job refuses the edit; nothing has happened then.
    bool perform(const Edit& edit);
};

/// People at work: random edits of few records and few values, so that they meet often. Deterministic by its seed.
class People
{
public:
    explicit People(quint32 seed)
        : m_random(seed)
    {}

    /// One edit, as one person makes it; perhaps refused.
    void edit(Station& station);
    /// The same, not carried out.
    Edit next(const JobState& job);
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

private:
    QString name(const char* prefix) { return QString::fromLatin1(prefix) + QString::number(below(3)); }
    QString value() { return below(3) == 0 ? QString() : QString(QChar(u'a' + below(4))); }

    QRandomGenerator m_random;
};

/// What must hold of every field of every record after a run, said without the code that is tested: who changed it
/// since it was agreed last keeps the change, unless a choice says otherwise. An empty text: it holds; else what was
/// lost.
QString lostEdit(const SyncInput& before, const JobState& hereAfter, const JobState& thereAfter,
                 const SyncChoices& choices);

/// All records of both, by fields. An empty text: alike.
QString unlike(const JobState& here, const JobState& there);

} // namespace firstring::test
