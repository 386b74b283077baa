// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/SqliteJobStore.h"

#include "models/base/Log.h"
#include "models/store/DiskCare.h"
#include "models/store/JobBackups.h"
#include "models/store/JobReader.h"
#include "models/store/JobSchema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace firstring {

namespace {

constexpr int restAtPages = 1000;  ///< 4 MiB of log: worth moving into the file when nothing else is to do
constexpr int restAtLast = 16'000; ///< 64 MiB: not put off any longer

Error refuse(const char* code, const char* sentence, const QString& path)
{
    return {QString::fromLatin1(code), QCoreApplication::translate("Store", sentence).arg(QFileInfo(path).fileName()),
            path};
}

Error cannotMake(const QString& path)
{
    return refuse("STORE_OPEN",
                  QT_TRANSLATE_NOOP(
                      "Store", "“%1” cannot be made. Check that its folder may be written and the disk is not full."),
                  path);
}

/// An empty job under that name, for its owner only.
Result<void> makeFile(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return cannotMake(path);
    ::close(file);
    {
        auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
        if (!connection)
            return connection.error();
        if (auto ok = migrate(*connection, schemaSteps()); !ok)
            return ok;
    }
    // Closed: what could not be moved into the file is still in its log, which nobody would find by the job's name.
    return QFile::exists(path + QStringLiteral("-wal")) ? Result<void>(cannotMake(path)) : Result<void>();
}

void removeFile(const QString& path)
{
    for (const QLatin1String ending : {QLatin1String(), QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::remove(path + ending);
}

} // namespace

SqliteJobStore::SqliteJobStore(JobLock lock, SqliteConnection connection, JobKeys keys)
    : SqlJobStore(std::move(keys))
    , m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_sum(m_connection.path())
    , m_reserve(m_connection.path())
{
    m_reserve.keep();
}

SqliteJobStore::~SqliteJobStore()
{
    {
        const SqliteConnection closed = std::move(m_connection);
    }
    if (!m_sum.exists())
        m_sum.write();
}

Result<void> SqliteJobStore::willWrite()
{
    if (m_mayHaveWritten)
        return {};
    if (!m_sum.forget())
        return refuse("STORE_IO",
                      QT_TRANSLATE_NOOP("Store", "The disk refused to store a change of “%1”, so nothing was changed. "
                                                 "Check the disk and the rights of the folder, then try again."),
                      m_connection.path());
    m_mayHaveWritten = true;
    return {};
}

Result<std::unique_ptr<SqliteJobStore>> SqliteJobStore::create(const QString& path, JobKeys keys)
{
    const auto exists = [&] { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); };
    const auto refuseSecond = [&] {
        return refuse("JOB_EXISTS", QT_TRANSLATE_NOOP("Store", "There is a job “%1” already. Choose another name."),
                      path);
    };
    if (exists())
        return refuseSecond();
    auto lock = JobLock::take(path);
    if (!lock)
        return lock.error().code == u"JOB_LOCKED" ? lock.error() : cannotMake(path);
    if (exists())
        return refuseSecond();
    // Under its name only when it is whole: a job that was ever seen is never empty, unless it was damaged.
    const QString half = path + QStringLiteral(".part");
    removeFile(half);
    Result<void> made = makeFile(half);
    if (made && !QFile::rename(half, path))
        made = cannotMake(path);
    if (!made) {
        removeFile(half);
        return made.error();
    }
    syncFolderOf(path);
    return openLocked(std::move(*lock), path, std::move(keys));
}

Result<std::unique_ptr<SqliteJobStore>> SqliteJobStore::open(const QString& path, JobKeys keys)
{
    if (!QFileInfo(path).isFile())
        return refuse("JOB_UNKNOWN", QT_TRANSLATE_NOOP("Store", "There is no job “%1”."), path);
    auto lock = JobLock::take(path);
    // On a full disk not even the lock can be written.
    if (!lock && lock.error().code == u"STORE_READ_ONLY" && DiskReserve(path).giveUp())
        lock = JobLock::take(path);
    if (!lock)
        return lock.error();
    return openLocked(std::move(*lock), path, std::move(keys));
}

Result<std::unique_ptr<SqliteJobStore>> SqliteJobStore::openLocked(JobLock lock, const QString& path, JobKeys keys)
{
    if (auto ok = checkJobFileHead(path); !ok)
        return ok.error();
    const JobSum sum(path);
    if (auto ok = sum.check(); !ok)
        return ok.error();
    auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    const auto version = connection->number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version != schemaSteps().last().number)
        sum.forget();
    // Who was killed left no sum: SQLite's own check is what there is.
    if (!sum.exists()) {
        const auto structure = connection->text("PRAGMA quick_check(1)");
        if (!structure || *structure != u"ok")
            return refuse("JOB_DAMAGED",
                          QT_TRANSLATE_NOOP("Store",
                                            "“%1” is damaged, so the job was not opened and was left as it is. "
                                            "Take its last good copy: firstringctl job restore."),
                          path);
    }
    if (auto ok = migrate(*connection, schemaSteps()); !ok)
        return ok.error();
    return std::unique_ptr<SqliteJobStore>(
        new SqliteJobStore(std::move(lock), std::move(*connection), std::move(keys)));
}

Result<std::optional<KeyWanted>> SqliteJobStore::keyWanted(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return std::optional<KeyWanted>();
    auto reader = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
    if (!reader)
        return reader.error();
    const auto tables = reader->number("SELECT count(*) FROM sqlite_schema WHERE name = 'secrets'");
    if (!tables)
        return tables.error();
    JobSeal seal;
    if (*tables > 0) {
        if (auto ok = seal.load(*reader); !ok)
            return ok.error();
    }
    return seal.keptBy();
}

Result<StoredJob> SqliteJobStore::load()
{
    // When there is no key to seal with, it stays as it was, and the next opening tries again: people must be able to
    // work.
    Result<void> sealing;
    auto job = loadSealed(sealing);
    if (!sealing)
        qCWarning(logStore) << "secrets stay readable:" << sealing.error().code << sealing.error().detail;
    return job;
}

/// Nothing that is secret goes elsewhere readable.
Result<void> SqliteJobStore::prepareMove(const SqlJobStore& to)
{
    if (!to.isShared())
        return {};
    Result<void> sealing;
    const auto job = loadSealed(sealing);
    return job ? sealing : Result<void>(job.error());
}

Result<StoredJob> SqliteJobStore::loadSealed(Result<void>& sealing)
{
    auto job = readJob(m_connection, m_seal);
    if (!job)
        return job;
    if (m_seal.takeNewUses() || m_seal.sawReadable())
        sealing = sealReadable(job->state);
    return job;
}

/// A job of a version that did not seal.
Result<void> SqliteJobStore::sealReadable(const JobState& state)
{
    Edit all;
    all.phones.put = state.phones.toList();
    all.blueprints.put = state.blueprints.values();
    all.servers.put = state.servers.values();
    all.defaults = state.defaults;
    Result<void> done = change([&] { return writeRecords(all, state.revision); });
    if (!done) {
        m_seal.forgetTrouble();
        return done;
    }
    // What was readable is still in free pages, in the log, and in the copies made before the schema was brought up.
    if (const auto rebuilt = m_connection.run("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"); !rebuilt)
        qCWarning(logStore) << "free pages may hold old values:" << rebuilt.error().detail;
    const QFileInfo file(m_connection.path());
    const QDir folder = file.dir();
    for (const QString& copy : folder.entryList({file.fileName() + QStringLiteral(".v[0-9]*")}, QDir::Files))
        QFile::remove(folder.filePath(copy));
    QDir(JobBackups(m_connection.path()).folder()).removeRecursively();
    return {};
}

Result<void> SqliteJobStore::change(const std::function<Result<void>()>& work)
{
    restIfLong();
    if (auto ready = willWrite(); !ready)
        return ready;
    Result<void> done = m_connection.transaction(work);
    // The reserve is given up, once, so that people can at least take things out.
    if (!done && done.error().code == u"STORE_FULL" && m_reserve.giveUp())
        done = m_connection.transaction(work);
    return done;
}

void SqliteJobStore::remove()
{
    const QString path = m_connection.path();
    {
        const SqliteConnection closed = std::move(m_connection);
    }
    m_sum.forget();
    removeFile(path);
}

void SqliteJobStore::rest()
{
    if (m_connection.logPages() > restAtPages)
        m_connection.checkpoint();
}

void SqliteJobStore::restIfLong()
{
    if (m_connection.logPages() > restAtLast)
        m_connection.checkpoint();
}

} // namespace firstring
