// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobReader.h"

#include "models/store/JobRows.h"
#include "models/store/JobSchema.h"
#include "models/store/LedgerRows.h"
#include "models/store/NewsRows.h"
#include "models/store/PassingRead.h"
#include "models/store/RecordRows.h"
#include "models/store/SyncRows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace firstring {

namespace {

Error refuse(const char* code, const char* sentence, const QString& path)
{
    return {QString::fromLatin1(code), QCoreApplication::translate("Store", sentence).arg(QFileInfo(path).fileName()),
            path};
}

} // namespace

Result<void> checkJobFileHead(const QString& path)
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

Result<StoredJob> readJob(SqlConnection& connection, JobSeal& seal)
{
    const PassingRead passing(connection);
    if (auto ok = seal.load(connection); !ok)
        return ok.error();
    auto state = readState(connection, seal);
    if (!state)
        return state.error();
    auto tracks = readTracks(connection);
    if (!tracks)
        return tracks.error();
    auto notes = readNotes(connection);
    if (!notes)
        return notes.error();
    auto leases = readLeases(connection);
    if (!leases)
        return leases.error();
    auto gates = readGates(connection);
    if (!gates)
        return gates.error();
    auto silenced = readSilenced(connection);
    if (!silenced)
        return silenced.error();
    auto shelf = readShelf(connection);
    if (!shelf)
        return shelf.error();
    auto sync = readSync(connection, seal);
    if (!sync)
        return sync.error();
    return StoredJob{std::move(*state), std::move(*tracks),   std::move(*notes), std::move(*leases),
                     std::move(*gates), std::move(*silenced), std::move(*shelf), std::move(*sync)};
}

JobReader::JobReader(SqliteConnection connection, JobKeys keys)
    : m_connection(std::move(connection))
    , m_seal(std::move(keys))
{}

Result<std::unique_ptr<JobReader>> JobReader::open(const QString& path, JobKeys keys)
{
    if (auto ok = checkJobFileHead(path); !ok)
        return ok.error();
    auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    const auto version = connection->number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version != schemaSteps().last().number)
        return Error{QStringLiteral("JOB_LOCKED"),
                     QCoreApplication::translate("Store",
                                                 "“%1” is open in a program of another version. Close it there "
                                                 "first.")
                         .arg(QFileInfo(path).fileName()),
                     path};
    return std::unique_ptr<JobReader>(new JobReader(std::move(*connection), std::move(keys)));
}

Result<StoredJob> JobReader::load()
{
    if (auto begun = m_connection.run("BEGIN"); !begun)
        return begun.error();
    auto job = readJob(m_connection, m_seal);
    if (auto ended = m_connection.run("COMMIT"); !ended)
        return ended.error();
    return job;
}

Result<QList<Observation>> JobReader::observations(MacAddress of, qint64 limit)
{
    return readObservations(m_connection, of, limit);
}

Error JobReader::refused()
{
    return {QStringLiteral("JOB_LOOKED_AT"),
            QCoreApplication::translate("Store",
                                        "Another program has this job open, so here it is only looked at. Make "
                                        "changes there, or close it there and open it here again."),
            {}};
}

} // namespace firstring
