// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/PostgresWire.h"
#include "models/store/Sql.h"

#include <QHash>
#include <QList>

#include <vector>

namespace firstring {

/// What went wrong in PostgreSQL as an Error of ours; \a state is its SQLSTATE, empty when there is none because the
/// database did not answer (STORE_AWAY).
Error postgresError(const SharedJobUrl& job, const QByteArray& state, const QString& message, const QString& doing);

/// A statement with its values, as it goes to the database.
struct PostgresQuery
{
    QByteArray sql; ///< values are $1, $2
    std::vector<unsigned> types;
    std::vector<QByteArray> values; ///< in PostgreSQL's binary form; null: NULL
};

/// One connection to a PostgreSQL database, in the schema of one job. Thread: one at a time; blocks.
///
/// Why libpq itself and not Qt's driver: rows that are written go in one direction without waiting for an answer each
/// (pipeline mode), which Qt's cannot; over a network that is the difference between a second and minutes for 100,000
/// phones. It also keeps the connection free of a thread of Qt's, as Sqlite.h does.
class PostgresConnection final : public SqlConnection
{
public:
    /// STORE_AWAY; DATABASE_PASSWORD, DATABASE_UNKNOWN, DATABASE_TLS, DATABASE_ENCODING.
    static Result<std::unique_ptr<PostgresConnection>> open(const SharedJobUrl& job, const QString& password);
    ~PostgresConnection() override;

    const SharedJobUrl& job() const { return m_job; }
    QString path() const override { return m_job.toString(); }
    Result<void> run(const QByteArray& sql) override;
    Result<SqlStatement> prepare(const QByteArray& sql) override;
    bool countsRows() const override { return false; }
    qint64 changedRows() const override { return 0; }

    /// Longest time without a byte from the other side; more than what a statement may take there.
    static constexpr int mostSilentMs = 75'000;
    /// For tests that cannot wait so long.
    void setMostSilentMs(int ms) { m_silentMs = ms; }
    /// The name \a name as SQL takes it: in quotes.
    static QByteArray quoted(const QString& name);
    /// False once the other side is gone; everything fails until reconnect().
    bool isThere() const;
    /// Takes the place of a connection that was lost.
    Result<void> reconnect();
    /// Reads as of one moment until the transaction ends; nobody is kept from writing.
    Result<void> reading(const std::function<Result<void>()>& work);
    /// A transaction outside the lock of the job, which others change meanwhile.
    Result<void> beside(const std::function<Result<void>()>& work);
    /// True if others said that they changed the job. Does not wait.
    bool takeNotices();
    /// What others said on that channel, to which this connection listens (run()), since the last call. Does not wait.
    QByteArrayList takePayloads(const QByteArray& channel);

    // For statements.
    /// Sends it behind what was sent before; answers are taken together later.
    Result<void> queue(PostgresQuery query);
    /// Sends it and waits for its rows.
    Result<PostgresResult> ask(const PostgresQuery& query);

protected:
    Result<void> begin() override;
    Result<void> commit() override;
    void rollBack() override;

private:
    explicit PostgresConnection(SharedJobUrl job, QString password);
    Result<void> connect();
    Result<void> start(const QByteArray& sql);
    Result<void> prepareSession();
    Result<QByteArray> preparedName(const PostgresQuery& query);
    Result<void> flush();
    Result<PostgresResult> say(const QByteArray& sql);
    Result<PostgresResult> take(const QByteArray& doing);
    std::optional<PostgresResult> next();
    Error lost(const QByteArray& doing) const;
    Error failure(const PGresult* result, const QByteArray& doing);

    SharedJobUrl m_job;
    QString m_password;
    PostgresHandle m_connection;
    int m_silentMs = mostSilentMs;
    bool m_isLost = false;
    bool m_isNew = false;
    bool m_wasThere = false;                  ///< once, since this object was made
    QHash<QByteArray, QByteArray> m_prepared; ///< names by SQL and types
    QList<QByteArray> m_preparing;            ///< the keys of those that are not answered yet
    quint64 m_names = 0;
    int m_queued = 0;      ///< sent and not answered
    qsizetype m_bytes = 0; ///< of their values
    QByteArray m_lastSent; ///< for the detail of an Error
};

} // namespace firstring
