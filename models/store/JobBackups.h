// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace firstring {

/// One copy of a job file.
struct JobBackup
{
    QString path;
    QDateTime madeAt; ///< UTC, to the second
    qint64 bytes = 0;
    bool isSound = true; ///< as JobBackups::verify() found; list() does not look
};

/// Copies of a job file in the folder `NAME.job.backups` beside it, each with its SHA-256 (`sha256sum -c` reads it).
/// They are whole at one moment, also while somebody works on the job; secrets in them stay sealed. A value; blocks on
/// the disk. Errors: JOB_UNKNOWN, JOB_DAMAGED, BACKUP_*, STORE_*.
class JobBackups
{
public:
    /// The newest that are kept; older ones go when a new one is made.
    static constexpr int kept = 12;
    static constexpr qint64 everySeconds = 24 * 3600;

    explicit JobBackups(QString jobPath);

    QString folder() const;
    /// Newest first.
    QList<JobBackup> list() const;
    /// False while the newest is younger than \a seconds; one from the future counts as old.
    bool isDue(const QDateTime& now, qint64 seconds = everySeconds) const;
    /// Makes one; nothing when the job is as in the newest. Never takes the place of another.
    Result<std::optional<JobBackup>> make(const QDateTime& now) const;
    /// Its bytes are as they were written, and every part of it is a job's. BACKUP_DAMAGED.
    Result<void> verify(const JobBackup& backup) const;
    /// The newest that verify() finds sound. BACKUP_NONE.
    Result<JobBackup> newestSound() const;
    /// Puts it in place of the job, which is kept beside as `NAME.job.kept-TIME`; gives that path, empty when there was
    /// no job. JOB_LOCKED while a program has the job open; BACKUP_DAMAGED.
    Result<QString> restore(const JobBackup& backup, const QDateTime& now) const;

private:
    QString m_jobPath;
};

/// Puts the SHA-256 of \a path beside it, durable. False: it could not be written.
bool writeDigestBeside(const QString& path);
/// Nothing: there is no digest beside it, or it cannot be read.
std::optional<bool> fitsDigestBeside(const QString& path);
/// The SHA-256 of a file, read in pieces; empty when it cannot be read.
QByteArray sha256OfFile(const QString& path);

} // namespace firstring
