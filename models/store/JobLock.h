// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QLockFile>

#include <memory>

namespace firstring {

/// The right of one process to write a job: a lock file beside it (`NAME.job.lock`). Whoever was killed loses it: the
/// system itself says whether the process still lives, no age is guessed.
class JobLock
{
public:
    /// Waits at most \a waitMs for an owner that is just ending. JOB_LOCKED names its program and process;
    /// STORE_READ_ONLY when the folder cannot be written.
    static Result<JobLock> take(const QString& jobPath, int waitMs = 1000);

private:
    explicit JobLock(std::unique_ptr<QLockFile> file)
        : m_file(std::move(file))
    {}

    std::unique_ptr<QLockFile> m_file; ///< unlocks at its end
};

} // namespace firstring
