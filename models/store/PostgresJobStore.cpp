// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PostgresJobStore.h"

#include "models/domain/sync/Rebase.h"
#include "models/domain/sync/Settle.h"
#include "models/store/JobReader.h"
#include "models/store/JobRows.h"
#include "models/store/LedgerRows.h"
#include "models/store/NewsRows.h"
#include "models/store/PostgresSchema.h"
#include "models/store/ServerNewsRows.h"
#include "models/store/SqlRows.h"

#include <QUuid>

#include <optional>

namespace firstring {

namespace {

template <typename F>
void forEachRecord(const JobState& state, F&& visit)
{
    const auto each = [&visit](const auto& map) {
        for (const auto& record : map)
            visit(SyncRecord(record));
    };
    each(state.servers);
    each(state.firmware);
    each(state.branding);
    each(state.blueprints);
    each(state.files);
    state.phones.forEach([&visit](const Phone& phone) { visit(SyncRecord(phone)); });
}

} // namespace

PostgresJobStore::PostgresJobStore(std::unique_ptr<PostgresConnection> connection, JobKeys keys)
    : SqlJobStore(std::move(keys))
    , m_connection(std::move(connection))
    , m_writer(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

PostgresJobStore::~PostgresJobStore()
{
    if (m_task > 1 && m_connection->isThere()) [[maybe_unused]]
        const auto gone = m_connection->run("DELETE FROM writers WHERE writer = '" + m_writer.toLatin1() + '\'');
}

Result<std::unique_ptr<PostgresJobStore>> PostgresJobStore::create(const SharedJobUrl& job, const QString& password,
                                                                   JobKeys keys)
{
    auto connection = PostgresConnection::open(job, password);
    if (!connection)
        return connection.error();
    if (auto ok = makeSharedJob(**connection, postgresSteps()); !ok)
        return ok.error();
    return std::unique_ptr<PostgresJobStore>(new PostgresJobStore(std::move(*connection), std::move(keys)));
}

Result<std::unique_ptr<PostgresJobStore>> PostgresJobStore::open(const SharedJobUrl& job, const QString& password,
                                                                 JobKeys keys)
{
    auto connection = PostgresConnection::open(job, password);
    if (!connection)
        return connection.error();
    if (auto ok = migrateSharedJob(**connection, postgresSteps()); !ok)
        return ok.error();
    return std::unique_ptr<PostgresJobStore>(new PostgresJobStore(std::move(*connection), std::move(keys)));
}

Result<std::optional<KeyWanted>> PostgresJobStore::keyWanted(const SharedJobUrl& job, const QString& password)
{
    auto store = open(job, password);
    if (!store)
        return store.error();
    if (auto ok = (*store)->m_seal.load((*store)->sql()); !ok)
        return ok.error();
    return (*store)->m_seal.keptBy();
}

Result<StoredJob> PostgresJobStore::load()
{
    Result<StoredJob> job = StoredJob();
    const auto done = m_connection->reading([&]() -> Result<void> {
        job = readJob(*m_connection, m_seal);
        if (!job)
            return job.error();
        const auto last = lastNews(*m_connection);
        if (!last)
            return last.error();
        m_newsAtLoad = *last;
        return {};
    });
    if (!done)
        return done.error();
    m_state = job->state;
    m_isLoaded = true;
    m_moved = {};
    return job;
}

/// What a transaction that failed noted about keys did not come to be. One whose end was lost with the connection may
/// have come to be all the same: whoever tries it again learns that here, and the doubt stays until it is known.
Result<void> PostgresJobStore::change(const std::function<Result<void>()>& work)
{
    const JobSeal::Memo before = m_isUnsure ? m_beforeUnsure : m_seal.memo();
    std::optional<bool> isMade; // the one before, which is tried again
    bool isWhole = false;       // all but its end
    auto done = m_connection->transaction([&]() -> Result<void> {
        const auto made = wasMade();
        if (!made)
            return made.error();
        isMade = *made;
        if (*made)
            return {};
        m_unsureMoved = {};
        m_seal.goBack(before);
        auto note = m_connection->prepare(sqlUpsert("writers", {"writer"}, {"task"}));
        if (!note)
            return note.error();
        if (auto noted = note->bind(m_writer).bind(m_task).run(); !noted)
            return noted;
        // Another workstation may have made the job's key since; there is only one.
        if (!m_seal.keptBy()) {
            if (auto ok = m_seal.load(*m_connection); !ok)
                return ok;
        }
        auto ok = work();
        isWhole = ok.has_value();
        return ok;
    });
    if (!isMade)
        return done;
    if (*isMade) {
        m_isUnsure = false;
        m_mustLook = true;
        tell(std::exchange(m_unsureMoved, {}));
        ++m_task;
        return {};
    }
    m_isUnsure = !done && isWhole && done.error().code == u"STORE_AWAY";
    if (m_isUnsure) {
        m_beforeUnsure = before;
        return done;
    }
    ++m_task;
    if (!done)
        m_seal.goBack(before);
    return done;
}

/// Whether the transaction whose end was not heard is there.
Result<bool> PostgresJobStore::wasMade()
{
    if (!m_isUnsure)
        return false;
    auto row = m_connection->prepare("SELECT task FROM writers WHERE writer = ?");
    if (!row)
        return row.error();
    const auto found = row->bind(m_writer).next();
    if (!found)
        return found.error();
    return *found && row->integer(0) == m_task;
}

void PostgresJobStore::remove()
{
    [[maybe_unused]] const auto gone =
        m_connection->run("DROP SCHEMA " + PostgresConnection::quoted(m_connection->job().schema()) + " CASCADE");
}

/// All of it comes in one transaction, over whatever line there is.
Result<void> PostgresJobStore::prepareMove(const SqlJobStore& to)
{
    Q_UNUSED(to)
    return m_connection->run("SET statement_timeout TO '600s'");
}

/// Numbers go on behind what was copied.
Result<void> PostgresJobStore::settleIn()
{
    for (const QByteArray table : {"observations", "sync_runs"}) {
        const QByteArray next = "SELECT setval(pg_get_serial_sequence('" + table +
                                "', 'id'), coalesce(max(id), 0) + 1, false) FROM " + table;
        if (const auto done = m_connection->number(next.constData()); !done)
            return done.error();
    }
    return {};
}

/// Under a name that nobody opens, so that the administrator can still take it back. Others look, and find it gone.
Result<void> PostgresJobStore::putAside()
{
    const auto time = m_connection->text("SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSUS')");
    if (!time)
        return time.error();
    return m_connection->run("SELECT pg_notify(current_schema()::text, ''); ALTER SCHEMA " +
                             PostgresConnection::quoted(m_connection->job().schema()) + " RENAME TO " +
                             PostgresConnection::quoted(QStringLiteral("firstring moved ") + *time));
}

Result<void> PostgresJobStore::commit(const Edit& edit, quint64 revision)
{
    if (!m_isLoaded) {
        if (const auto loaded = load(); !loaded)
            return loaded.error();
    }
    const auto applied = apply(m_state, edit);
    return applied ? commitOver({{edit, applied->inverse, revision}}) : Result<void>(applied.error());
}

Result<void> PostgresJobStore::commitOver(const QList<EditOver>& edits)
{
    JobState next = m_state;
    std::optional<Moved> moved; // once all is written
    auto done = change([&]() -> Result<void> {
        next = m_state;
        Moved seen;
        if (auto ok = catchUp(next, seen); !ok)
            return ok;
        for (const EditOver& one : edits) {
            if (auto ok = writeOver(one, next, seen); !ok)
                return ok;
        }
        moved = std::move(seen);
        return {};
    });
    if (!done) {
        if (moved && m_isUnsure)
            m_unsureMoved = std::move(*moved);
        return done;
    }
    if (moved) {
        m_state = std::move(next);
        tell(std::move(*moved));
    }
    return {};
}

Result<void> PostgresJobStore::writeOver(const EditOver& one, JobState& state, Moved& moved)
{
    Rebased rebased = rebase(one.edit, one.inverse, state);
    moved.clashes += rebased.clashes;
    auto applied = apply(state, rebased.edit);
    // Whoever made the edit sees what became of it.
    if (!applied || rebased.edit != one.edit) {
        forEachKey(one.edit, [&moved](const SyncKey& key) { moved.keys.insert(key); });
        moved.defaults = moved.defaults || one.edit.defaults;
    }
    if (!applied) { // what it refers to was taken out meanwhile
        moved.clashes.append(refusedClash(one.edit.text, applied.error()));
        return {};
    }
    if (rebased.edit.isEmpty())
        return {};
    if (auto ok = noteRevision(applied->next.revision); !ok)
        return ok;
    if (auto ok = write(rebased.edit, applied->next.revision); !ok)
        return ok;
    state = std::move(applied->next);
    return {};
}

void PostgresJobStore::tell(Moved moved)
{
    m_moved.keys.unite(moved.keys);
    m_moved.defaults = m_moved.defaults || moved.defaults;
    m_moved.clashes += moved.clashes;
}

/// The revision is written to each row by the triggers, and others are told once when the transaction ends.
Result<void> PostgresJobStore::noteRevision(quint64 revision)
{
    auto note = m_connection->prepare(
        "SELECT set_config('firstring.revision', ?, true), pg_notify(current_schema()::text, '')");
    return note ? note->bind(QString::number(revision)).run() : Result<void>(note.error());
}

/// Brings \a state to what is there now, and tells which records were written or taken out since it was told; all, when
/// the database went back to an older copy.
Result<void> PostgresJobStore::catchUp(JobState& state, Moved& moved)
{
    const auto stored = m_connection->number("SELECT revision FROM job");
    if (!stored)
        return stored.error();
    const auto revision = static_cast<quint64>(*stored);
    if (revision == state.revision)
        return {};
    // Others may have made the key, or more variables secret.
    if (auto ok = m_seal.load(*m_connection); !ok)
        return ok;
    // A database that was put back to an older copy has another past: all of it is read.
    const bool isOlder = revision < state.revision;
    const quint64 since = isOlder ? 0 : state.revision;
    const auto changed =
        readState(*m_connection, m_seal, isOlder ? QByteArray() : " WHERE changed > " + QByteArray::number(since));
    if (!changed)
        return changed.error();
    if (isOlder) {
        forEachRecord(state, [&moved](const SyncRecord& record) { moved.keys.insert(keyOf(record)); });
        state = JobState{.name = state.name};
    }
    forEachRecord(*changed, [&](const SyncRecord& record) {
        putRecord(state, record);
        moved.keys.insert(keyOf(record));
    });
    if (auto ok = readRemoved(since, state, moved); !ok)
        return ok;
    const auto defaults =
        m_connection->number(("SELECT count(*) FROM job WHERE changed > " + QByteArray::number(since)).constData());
    if (!defaults)
        return defaults.error();
    moved.defaults = isOlder || *defaults > 0;
    if (moved.defaults)
        state.defaults = changed->defaults;
    state.revision = revision;
    return {};
}

Result<void> PostgresJobStore::readRemoved(quint64 since, JobState& state, Moved& moved)
{
    auto row = m_connection->prepare("SELECT kind, id FROM removed WHERE revision > ?");
    if (!row)
        return row.error();
    row->bind(static_cast<qint64>(since));
    return forEachRow(*row, [&](const SqlStatement& gone) {
        const auto kind = syncKindFromName(gone.text(0));
        if (!kind)
            return;
        const SyncKey key{*kind, gone.text(1)};
        removeRecord(state, key);
        moved.keys.insert(key);
    });
}

Result<SharedNews> PostgresJobStore::hear()
{
    if (!m_connection->isThere()) {
        m_mustLook = true;
        if (auto ok = m_connection->reconnect(); !ok)
            return ok.error();
    }
    if (m_connection->takeNotices() || std::exchange(m_mustLook, false)) {
        JobState next = m_state;
        Moved moved;
        if (auto done = m_connection->reading([&] { return catchUp(next, moved); }); !done) {
            m_mustLook = true;
            return done.error();
        }
        m_state = std::move(next);
        tell(std::move(moved));
    }
    Moved moved = std::exchange(m_moved, {});
    SharedNews news{recordsAsTheyAre(m_state, moved.keys.values()), std::move(moved.clashes)};
    if (moved.defaults)
        news.edit.defaults = m_state.defaults;
    return news;
}

Result<QList<Observation>> PostgresJobStore::observations(MacAddress of, qint64 limit)
{
    Result<QList<Observation>> found = QList<Observation>();
    const auto done = m_connection->reading([&]() -> Result<void> {
        found = readObservations(*m_connection, of, limit);
        return found ? Result<void>() : Result<void>(found.error());
    });
    return done ? found : Result<QList<Observation>>(done.error());
}

Result<JobState> PostgresJobStore::agreed(const QString& remote, const JobState& like)
{
    Result<JobState> state = JobState();
    const auto done = m_connection->reading([&]() -> Result<void> {
        state = readAgreed(*m_connection, m_seal, remote, like);
        return state ? Result<void>() : Result<void>(state.error());
    });
    return done ? state : Result<JobState>(done.error());
}

} // namespace firstring
