// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncRecord.h"

#include <QSet>

namespace firstring {

/// A job that is put together record by record and resembles one that is known: what is alike in both is held once.
/// The other side of a sync and its journal mostly say what this job says; with 100,000 phones that is the difference
/// between one job in memory and three. Pure; any thread.
class AlikeJob
{
public:
    explicit AlikeJob(JobState known);

    void add(SyncRecord record);
    /// Of the records that were added and of nothing else. Once.
    JobState take();

private:
    JobState m_known;
    JobState m_job;          ///< all but its phones
    QSet<MacAddress> m_same; ///< phones that are as they are known
    QList<Phone> m_others;
};

} // namespace firstring
