// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <initializer_list>
#include <memory>

namespace firstring {

/// What an engine does with one prepared statement: SqliteStatement, PostgresStatement. The rules are SqlStatement's.
class SqlEngineStatement
{
public:
    SqlEngineStatement() = default;
    virtual ~SqlEngineStatement() = default;
    SqlEngineStatement(const SqlEngineStatement&) = delete;
    SqlEngineStatement& operator=(const SqlEngineStatement&) = delete;

    virtual void bindInteger(qint64 value) = 0;
    virtual void bindText(const QString& text) = 0;
    virtual void bindUtf8(QByteArrayView utf8) = 0;
    virtual void bindBytes(QByteArray bytes) = 0;
    virtual void bindNull() = 0;
    virtual Result<void> run() = 0;
    virtual Result<bool> next() = 0;
    virtual qint64 integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArrayView rawText(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
};

/// One prepared statement, bound again for every row. Values are bound from the left; the n-th bind() after a row is
/// ?n. Text and blobs are kept until the row is done. Lives no longer than its connection.
///
/// The SQL in this folder is what SQLite and PostgreSQL both understand: upserts by ON CONFLICT, `?` or `?2` for
/// values.
class SqlStatement final
{
public:
    explicit SqlStatement(std::unique_ptr<SqlEngineStatement> engine)
        : m_engine(std::move(engine))
    {}

    SqlStatement& bind(qint64 value) { return m_engine->bindInteger(value), *this; }
    /// Never null: '' when empty.
    SqlStatement& bind(const QString& text) { return m_engine->bindText(text), *this; }
    /// Text that is UTF-8 already, without a zero byte.
    SqlStatement& bindUtf8(QByteArrayView utf8) { return m_engine->bindUtf8(utf8), *this; }
    SqlStatement& bindBytes(QByteArray bytes) { return m_engine->bindBytes(std::move(bytes)), *this; }
    /// The text, or null when it is empty.
    SqlStatement& bindKey(const QString& key)
    {
        if (key.isEmpty())
            m_engine->bindNull();
        else
            m_engine->bindText(key);
        return *this;
    }

    /// Runs to the end and is ready to be bound again. Inside a transaction an engine may answer late: what went wrong
    /// with a row is told by a later row, or by the end of the transaction.
    Result<void> run() { return m_engine->run(); }
    /// The next row; false after the last one.
    Result<bool> next() { return m_engine->next(); }

    // Columns of the row that next() found, from 0.
    qint64 integer(int column) const { return m_engine->integer(column); }
    QString text(int column) const { return m_engine->text(column); }
    /// As it is stored, good for comparing with the row before; until the next row.
    QByteArrayView rawText(int column) const { return m_engine->rawText(column); }
    QByteArray bytes(int column) const { return m_engine->bytes(column); }

private:
    std::unique_ptr<SqlEngineStatement> m_engine;
};

/// Writes a row with \a keys and \a values, in this order, in place of the one with the same \a keys, which stays the
/// row that others refer to.
QByteArray sqlUpsert(const char* table, std::initializer_list<const char*> keys,
                     std::initializer_list<const char*> values);

/// One connection to a database that holds a job: SqliteConnection, PostgresConnection. Thread: one at a time.
class SqlConnection
{
public:
    virtual ~SqlConnection() = default;

    /// What is connected to, for details of Errors.
    virtual QString path() const = 0;
    /// One or more statements without values.
    virtual Result<void> run(const QByteArray& sql) = 0;
    virtual Result<SqlStatement> prepare(const QByteArray& sql) = 0;
    /// Whether changedRows() is known at once: a database elsewhere is told many rows before it answers.
    virtual bool countsRows() const = 0;
    /// Rows that the last statement added, changed or removed.
    virtual qint64 changedRows() const = 0;
    /// While \a on, what is read need not stay in the engine's cache, if it has one here; PassingRead says when that is
    /// good.
    virtual void letReadsPass(bool on) { Q_UNUSED(on) }
    /// First column of the first row of \a sql.
    Result<qint64> number(const char* sql);
    Result<QString> text(const char* sql);

    /// Runs \a work in one transaction: committed if it succeeds, else nothing of it happened. Nobody else writes the
    /// job meanwhile.
    Result<void> transaction(const std::function<Result<void>()>& work);

protected:
    SqlConnection() = default;
    SqlConnection(SqlConnection&&) = default;
    SqlConnection& operator=(SqlConnection&&) = default;

    virtual Result<void> begin() = 0;
    virtual Result<void> commit() = 0;
    virtual void rollBack() = 0;
};

} // namespace firstring
