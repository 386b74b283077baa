// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/Postgres.h"

#include "models/store/PostgresStatement.h"

#include <libpq-fe.h>

namespace firstring {

namespace {

constexpr int mostQueued = 256; ///< rows: their answers fit what a socket holds

constexpr qsizetype mostQueuedBytes = 4 << 20;

QByteArray errorState(const PGresult* result)
{
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    return state ? QByteArray(state) : QByteArray();
}

} // namespace

PostgresConnection::PostgresConnection(SharedJobUrl job, QString password)
    : m_job(std::move(job))
    , m_password(std::move(password))
{}

PostgresConnection::~PostgresConnection() = default;

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const SharedJobUrl& job, const QString& password)
{
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(job, password));
    if (auto ok = connection->connect(); !ok)
        return ok.error();
    return connection;
}

Result<void> PostgresConnection::connect()
{
    m_prepared.clear();
    m_preparing.clear();
    m_queued = 0;
    m_bytes = 0;
    m_isLost = false;
    m_connection.reset();
    PostgresLogin login = logIn(m_job, m_password);
    // It let us in before: whatever it says while it goes or comes back, it is away.
    if (!login.connection)
        return postgresError(m_job, m_wasThere ? QByteArray() : login.refusal, login.message,
                             QStringLiteral("connect"));
    m_connection = std::move(login.connection);
    auto ready = prepareSession();
    m_wasThere = m_wasThere || ready.has_value();
    m_isNew = true;
    return ready;
}

Result<void> PostgresConnection::prepareSession()
{
    if (QByteArray(PQparameterStatus(m_connection.get(), "server_encoding")) != "UTF8")
        return postgresError(m_job, "ENCODING", QString(), QStringLiteral("server_encoding"));
    // A notice is no news for anybody here.
    PQsetNoticeProcessor(
        m_connection.get(), [](void*, const char*) {}, nullptr);
    return run("SET search_path TO " + quoted(m_job.schema()) +
               ";"
               // What is acknowledged survives a power cut, whatever the administrator chose for others.
               "SET synchronous_commit TO on;"
               "SET lock_timeout TO '5s';"
               "SET statement_timeout TO '60s';"
               // A workstation that sleeps in the middle of a change lets the others go on.
               "SET idle_in_transaction_session_timeout TO '60s';"
               "SET standard_conforming_strings TO on;"
               "SET jit TO off;"
               "LISTEN " +
               quoted(m_job.schema()));
}

Result<void> PostgresConnection::reconnect()
{
    return connect();
}

bool PostgresConnection::isThere() const
{
    return m_connection && !m_isLost && PQstatus(m_connection.get()) == CONNECTION_OK;
}

QByteArray PostgresConnection::quoted(const QString& name)
{
    QString doubled = name;
    return '"' + doubled.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

Result<void> PostgresConnection::run(const QByteArray& sql)
{
    const auto result = say(sql);
    return result ? Result<void>() : Result<void>(result.error());
}

/// One or more statements without values: the answer to the last of them, or to the first that failed.
Result<PostgresResult> PostgresConnection::say(const QByteArray& sql)
{
    if (auto ok = flush(); !ok)
        return ok.error();
    return PQsendQuery(m_connection.get(), sql.constData()) == 1 ? take(sql) : lost(sql);
}

Result<SqlStatement> PostgresConnection::prepare(const QByteArray& sql)
{
    return SqlStatement(std::make_unique<PostgresStatement>(*this, sql));
}

/// Begins a transaction. A connection that was lost since the last one is made anew: nothing was done on it.
Result<void> PostgresConnection::start(const QByteArray& sql)
{
    Result<void> begun = isThere() ? run(sql) : lost(sql);
    if (!begun && !isThere()) {
        begun = connect();
        if (begun)
            begun = run(sql);
    }
    // The first of its statements may have been done.
    if (!begun)
        rollBack();
    return begun;
}

/// One writer at a time, as with a file: the lock ends with the transaction.
Result<void> PostgresConnection::begin()
{
    QString name = m_job.schema();
    return start("BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('" +
                 name.replace(u'\'', QStringLiteral("''")).toUtf8() + "', 7))");
}

Result<void> PostgresConnection::commit()
{
    const auto result = say("COMMIT");
    if (!result)
        return result.error();
    // A transaction that failed before answers COMMIT with ROLLBACK, and that is no failure of its own.
    if (QByteArray(PQcmdStatus(result->get())) != "COMMIT")
        return postgresError(m_job, "25P02", QStringLiteral("rolled back"), QStringLiteral("COMMIT"));
    return {};
}

void PostgresConnection::rollBack()
{
    [[maybe_unused]] const auto answered = flush();
    if (isThere() && PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE) [[maybe_unused]]
        const auto rolledBack = say("ROLLBACK");
}

Result<void> PostgresConnection::reading(const std::function<Result<void>()>& work)
{
    // Rows that come over a slow line take their time; nobody waits for them.
    if (auto begun = start("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout TO '600s'");
        !begun)
        return begun;
    Result<void> done = work();
    rollBack();
    return done;
}

Result<void> PostgresConnection::beside(const std::function<Result<void>()>& work)
{
    if (auto begun = start("BEGIN"); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = commit();
    if (!done)
        rollBack();
    return done;
}

bool PostgresConnection::takeNotices()
{
    if (!isThere() || m_queued > 0)
        return false;
    if (PQconsumeInput(m_connection.get()) != 1) {
        m_isLost = true;
        return false;
    }
    bool any = std::exchange(m_isNew, false); // what was said meanwhile was said to nobody
    while (PGnotify* notice = PQnotifies(m_connection.get())) {
        any = any || notice->be_pid != PQbackendPID(m_connection.get());
        PQfreemem(notice);
    }
    return any;
}

QByteArrayList PostgresConnection::takePayloads(const QByteArray& channel)
{
    QByteArrayList payloads;
    if (!isThere() || m_queued > 0)
        return payloads;
    if (PQconsumeInput(m_connection.get()) != 1) {
        m_isLost = true;
        return payloads;
    }
    while (PGnotify* notice = PQnotifies(m_connection.get())) {
        if (channel == notice->relname && notice->be_pid != PQbackendPID(m_connection.get()))
            payloads.append(notice->extra);
        PQfreemem(notice);
    }
    return payloads;
}

/// The name under which the database knows the statement; it is told first if it does not.
Result<QByteArray> PostgresConnection::preparedName(const PostgresQuery& query)
{
    QByteArray key = query.sql;
    for (const unsigned type : query.types)
        key += ' ' + QByteArray::number(type);
    if (const auto known = m_prepared.constFind(key); known != m_prepared.constEnd())
        return *known;
    const QByteArray name = "s" + QByteArray::number(++m_names);
    if (PQsendPrepare(m_connection.get(), name.constData(), query.sql.constData(), static_cast<int>(query.types.size()),
                      query.types.data()) != 1)
        return lost(query.sql);
    ++m_queued;
    m_preparing.append(key);
    m_prepared.insert(key, name);
    return name;
}

Result<void> PostgresConnection::queue(PostgresQuery query)
{
    if (!isThere())
        return lost(query.sql);
    if (PQpipelineStatus(m_connection.get()) == PQ_PIPELINE_OFF)
        PQenterPipelineMode(m_connection.get());
    const auto name = preparedName(query);
    if (!name)
        return name.error();
    std::vector<const char*> values(query.values.size());
    std::vector<int> lengths(query.values.size());
    const std::vector<int> binary(query.values.size(), 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = query.values[i].isNull() ? nullptr : query.values[i].constData();
        lengths[i] = static_cast<int>(query.values[i].size());
    }
    if (PQsendQueryPrepared(m_connection.get(), name->constData(), static_cast<int>(values.size()), values.data(),
                            lengths.data(), binary.data(), 1) != 1)
        return lost(query.sql);
    m_lastSent = query.sql;
    for (const QByteArray& value : query.values)
        m_bytes += value.size();
    return ++m_queued >= mostQueued || m_bytes >= mostQueuedBytes ? flush() : Result<void>();
}

/// Takes the answers to all that was sent; the first that says no speaks for all.
Result<void> PostgresConnection::flush()
{
    if (!isThere())
        return lost("flush");
    if (PQpipelineStatus(m_connection.get()) == PQ_PIPELINE_OFF)
        return {};
    std::optional<Error> failed;
    const bool isSynced = PQpipelineSync(m_connection.get()) == 1;
    if (!isSynced)
        failed = lost(m_lastSent);
    while (isSynced) {
        const auto result = next();
        if (result && !*result && isThere())
            continue; // between the answers to two statements
        if (!result || !*result) {
            failed = lost(m_lastSent);
            break;
        }
        const ExecStatusType status = PQresultStatus(result->get());
        if (status == PGRES_PIPELINE_SYNC)
            break;
        if (status == PGRES_FATAL_ERROR && !failed)
            failed = failure(result->get(), m_lastSent);
    }
    m_bytes = 0;
    m_queued = 0;
    if (failed) {
        for (const QByteArray& key : std::as_const(m_preparing))
            m_prepared.remove(key);
    }
    m_preparing.clear();
    PQexitPipelineMode(m_connection.get());
    return failed ? Result<void>(*failed) : Result<void>();
}

Result<PostgresResult> PostgresConnection::ask(const PostgresQuery& query)
{
    if (!isThere())
        return lost(query.sql);
    // Its own answer is among those of the pipeline: take the others first.
    if (auto ok = flush(); !ok)
        return ok.error();
    std::vector<const char*> values(query.values.size());
    std::vector<int> lengths(query.values.size());
    const std::vector<int> binary(query.values.size(), 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = query.values[i].isNull() ? nullptr : query.values[i].constData();
        lengths[i] = static_cast<int>(query.values[i].size());
    }
    const int isSent = PQsendQueryParams(m_connection.get(), query.sql.constData(), static_cast<int>(values.size()),
                                         query.types.data(), values.data(), lengths.data(), binary.data(), 1);
    return isSent == 1 ? take(query.sql) : lost(query.sql);
}

/// The next answer; nothing when none comes, and then the connection is given up.
std::optional<PostgresResult> PostgresConnection::next()
{
    auto answer = nextAnswer(m_connection.get(), m_silentMs);
    m_isLost = m_isLost || !answer;
    return answer;
}

/// All answers to what was sent: the last, or the first that says no.
Result<PostgresResult> PostgresConnection::take(const QByteArray& doing)
{
    PostgresResult last;
    std::optional<Error> failed;
    while (true) {
        auto result = next();
        if (!result)
            return lost(doing);
        if (!*result)
            break;
        const ExecStatusType status = PQresultStatus(result->get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY && !failed)
            failed = failure(result->get(), doing);
        last = std::move(*result);
    }
    if (failed)
        return *failed;
    return last ? Result<PostgresResult>(std::move(last)) : lost(doing);
}

Error PostgresConnection::lost(const QByteArray& doing) const
{
    return postgresError(m_job, {}, m_connection ? QString::fromUtf8(PQerrorMessage(m_connection.get())) : QString(),
                         QString::fromUtf8(doing));
}

/// A failure without a SQLSTATE is not the database's: libpq notices a connection that ended only at the next use. Only
/// the first sentence is kept: DETAIL of the server's may hold what is secret.
Error PostgresConnection::failure(const PGresult* result, const QByteArray& doing)
{
    m_isLost = m_isLost || errorState(result).isEmpty();
    return isThere() ? postgresError(m_job, errorState(result),
                                     QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)),
                                     QString::fromUtf8(doing))
                     : lost(doing);
}

} // namespace firstring
