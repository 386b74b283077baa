// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobKeys.h"
#include "models/domain/SharedJobUrl.h"
#include "models/store/AuditLog.h"
#include "models/workspace/Workspace.h"

#include <QDir>
#include <QStringList>

namespace firstring {

class JobStore;
class SqlJobStore;
struct LoadedJob;

/// The data folder: `jobs/NAME.job` and a `vault/` shared by the jobs. A value; touches the disk only when asked.
///
/// Wherever a name opens a job, the address of a shared one (SharedJobUrl) does too; then errors are those of
/// PostgresJobStore as well, and what lies beside a job lies here under its localName().
class JobFolder
{
public:
    /// Empty: defaultPath().
    explicit JobFolder(const QString& dataDir = {});
    /// The XDG data folder of this program.
    static QString defaultPath();

    /// Where the key of the jobs' secrets is found; without, a job that holds some is refused (KEY_NONE), and secrets
    /// cannot be stored.
    void useKeys(JobKeys keys) { m_keys = std::move(keys); }
    /// Where the password for the database of a shared job is found; without, none is given.
    void usePasswords(DatabasePassword passwords) { m_passwords = std::move(passwords); }
    const DatabasePassword& passwords() const { return m_passwords; }
    /// The key that the job's secrets need, if it holds any. Looks without opening the job.
    Result<std::optional<KeyWanted>> keyWanted(const QString& name) const;

    const QString& path() const { return m_path; }
    QString vaultPath() const;
    /// Where the job of that name is or would be.
    QString jobPath(const QString& name) const;
    /// Where the keys and certificates of that job's HTTPS are or would be: `jobs/NAME.tls/`.
    QString certificatesPath(const QString& name) const;

    /// The latest lines of a job's audit log, and whether it is as it was written; also while others have the job open.
    Result<QList<AuditLine>> auditLog(const QString& name, qint64 limit) const;
    Result<AuditCheck> checkAudit(const QString& name) const;

    /// Names of all jobs, sorted without case; none as well when checkReadable() refuses.
    QStringList list() const;
    /// DATA_FOLDER when there is a folder with jobs that this user may not look into.
    Result<void> checkReadable() const;
    /// Printable, without `/`, no leading dot or blank at its ends, 1 to 100 characters, 200 bytes as a file name
    /// (JOB_NAME).
    static Result<void> checkName(const QString& name);
    /// Makes an empty job. JOB_EXISTS when there is one of that name, also in other case.
    Result<void> create(const QString& name) const;
    /// What the job is called on this computer: \a name itself, or the localName() of a shared one.
    static QString localName(const QString& name);
    /// Moves a job to a place where none is, with all it holds but the files of the vault. What was at \a from is put
    /// aside: as `NAME.job.kept-TIME`, or in a schema of the database that is no job. Gives that file, if it is one.
    /// Errors of open() and create(), JOB_COPY; after any of them the job is where it was, but after STORE_IN_BOTH,
    /// when a database went away in the last moment: then it is at \a to, and may still be at \a from.
    Result<QString> move(const QString& from, const QString& to) const;
    /// Opens a job for this process alone and loads all of it. JOB_UNKNOWN; JOB_LOCKED, which names program and
    /// process; JOB_NEWER; JOB_NOT_OURS; JOB_DAMAGED; KEY_*; STORE_*. Call it in the main thread, with an application
    /// object.
    Result<std::unique_ptr<Workspace>> open(const QString& name) const;
    /// The first half of open(), in any thread: blocks as long as a database or a password store does.
    Result<LoadedJob> load(const QString& name) const;
    /// The second half. Main thread, with an application object.
    static std::unique_ptr<Workspace> begin(LoadedJob job);
    /// open() from another place: a job that some other program has open.
    static Result<std::unique_ptr<Workspace>> openFrom(const QString& name, std::unique_ptr<JobStore> store);
    /// A job to be looked at while another program has it open: every edit is refused (JOB_LOOKED_AT).
    Result<std::unique_ptr<Workspace>> look(const QString& name) const;
    /// Reads of a job without opening it: JobReader.
    Result<std::unique_ptr<JobStore>> reader(const QString& name) const;

private:
    Result<std::unique_ptr<SqlJobStore>> openStore(const QString& name) const;
    Result<std::unique_ptr<SqlJobStore>> createStore(const QString& name) const;
    Result<std::unique_ptr<SqlJobStore>> openShared(const QString& url) const;

    QString m_path;
    JobKeys m_keys;
    DatabasePassword m_passwords;
};

} // namespace firstring
