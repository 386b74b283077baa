// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/SharedJobUrl.h"
#include "models/store/JobStore.h"

#include <memory>
#include <optional>

namespace firstring {

/// A job that was opened and read, and is not in use yet: JobFolder::load() makes one in any thread, so that nobody
/// waits for a slow database, and JobFolder::begin() makes a Workspace of it. Letting it go closes the job.
struct LoadedJob
{
    /// By what the NewsWire of a shared job goes on where load() stopped.
    struct News
    {
        SharedJobUrl job;
        QString password;
        QString writer;
        qint64 since = 0;
    };

    QString name; ///< what the job is called on this computer
    std::unique_ptr<JobStore> store;
    StoredJob stored;
    QString waitingPath; ///< where what the store could not take is kept; empty: nowhere
    std::optional<News> news;
};

} // namespace firstring
