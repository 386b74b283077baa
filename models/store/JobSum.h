// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QString>

namespace firstring {

/// The SHA-256 of a job file as it was closed, in `NAME.job.sum` beside it: SQLite's own check finds one flipped bit
/// of five. It is there only while nobody writes; a program that is killed leaves none, and then SQLite's check counts.
class JobSum
{
public:
    explicit JobSum(const QString& jobPath);

    /// JOB_DAMAGED: the file is not as it was closed. Good as well when there is no sum, or none that can be read.
    Result<void> check() const;
    bool exists() const;
    /// Durable: call it before the first write.
    /// False: the disk refused, so nothing may be written, or the job would seem damaged afterwards.
    bool forget() const;
    /// Call it when the file is closed and its log is gone.
    void write() const;

private:
    QString m_jobPath;
    QString m_path;
};

} // namespace firstring
