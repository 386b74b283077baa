// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/SqliteJobStore.h"

#include "models/store/JobRows.h"
#include "models/store/JobSchema.h"
#include "models/store/NewsRows.h"

#include <QCoreApplication>
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

/// Looks without writing, so that what is not ours stays as it is.
Result<void> checkBeforeWriting(const QString& path)
{
    if (QFileInfo(path).size() == 0)
        return refuse("JOB_DAMAGED",
                      QT_TRANSLATE_NOOP("Store", "“%1” is empty: what it held is gone. Take its last good copy."),
                      path);
    auto reader = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
    if (!reader)
        return reader.error();
    const auto ours = isJobFile(*reader);
    if (!ours)
        return ours.error();
    if (!*ours)
        return refuse("JOB_NOT_OURS",
                      QT_TRANSLATE_NOOP("Store", "“%1” is a database of another program. It was left as it is."), path);
    const auto version = reader->number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > schemaSteps().last().number)
        return refuse(
            "JOB_NEWER",
            QT_TRANSLATE_NOOP(
                "Store", "“%1” was made by a newer Firstring and was left as it is. Update this program to open it."),
            path);
    if (*version < 1)
        return refuse("JOB_DAMAGED",
                      QT_TRANSLATE_NOOP(
                          "Store", "“%1” contradicts itself and was left as it is. Check it with firstringctl check."),
                      path);
    return {};
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

/// The name of a new file is durable only when its folder is.
void syncFolderOf(const QString& path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

SqliteJobStore::SqliteJobStore(JobLock lock, SqliteConnection connection)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
{}

SqliteJobStore::~SqliteJobStore() = default;

Result<std::unique_ptr<SqliteJobStore>> SqliteJobStore::create(const QString& path)
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
    return openLocked(std::move(*lock), path);
}

Result<std::unique_ptr<SqliteJobStore>> SqliteJobStore::open(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return refuse("JOB_UNKNOWN", QT_TRANSLATE_NOOP("Store", "There is no job “%1”."), path);
    auto lock = JobLock::take(path);
    if (!lock)
        return lock.error();
    return openLocked(std::move(*lock), path);
}

Result<std::unique_ptr<SqliteJobStore>> SqliteJobStore::openLocked(JobLock lock, const QString& path)
{
    if (auto ok = checkBeforeWriting(path); !ok)
        return ok.error();
    auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto ok = migrate(*connection, schemaSteps()); !ok)
        return ok.error();
    return std::unique_ptr<SqliteJobStore>(new SqliteJobStore(std::move(lock), std::move(*connection)));
}

Result<StoredJob> SqliteJobStore::load()
{
    auto state = readState(m_connection);
    if (!state)
        return state.error();
    auto tracks = readTracks(m_connection);
    if (!tracks)
        return tracks.error();
    auto notes = readNotes(m_connection);
    if (!notes)
        return notes.error();
    auto leases = readLeases(m_connection);
    if (!leases)
        return leases.error();
    return StoredJob{std::move(*state), std::move(*tracks), std::move(*notes), std::move(*leases)};
}

Result<void> SqliteJobStore::commit(const Edit& edit, quint64 revision)
{
    restIfLong();
    return m_connection.transaction([&] { return writeEdit(m_connection, edit, revision); });
}

Result<void> SqliteJobStore::saveNews(const ServerNews& news)
{
    restIfLong();
    return m_connection.transaction([&]() -> Result<void> {
        if (auto ok = writeTracks(m_connection, news.tracks); !ok)
            return ok;
        if (auto ok = writeLeases(m_connection, news.leases); !ok)
            return ok;
        return writeObservations(m_connection, news.observations, observationsKept);
    });
}

Result<void> SqliteJobStore::forgetTracks(const QList<MacAddress>& phones)
{
    return m_connection.transaction([&] { return removeTracks(m_connection, phones); });
}

Result<void> SqliteJobStore::setNote(const QString& key, const QString& value)
{
    return m_connection.transaction([&] { return writeNote(m_connection, key, value); });
}

Result<QList<Observation>> SqliteJobStore::observations(qint64 limit)
{
    return readObservations(m_connection, limit);
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
