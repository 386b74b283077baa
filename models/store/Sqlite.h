// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace firstring {

/// What went wrong in SQLite as an Error of ours; \a code is an extended result code. The sentence says what it means.
Error sqliteError(int code, const QString& path, const char* message, const char* doing);

/// One prepared statement, bound again for every row. Values are bound from the left; the n-th bind() after reset() is
/// ?n. Text and blobs are kept until the row is done; text goes to one place that is used again for every row. Lives no
/// longer than its connection.
class SqliteStatement
{
public:
    SqliteStatement(sqlite3* db, sqlite3_stmt* statement, QString path);

    SqliteStatement& bind(qint64 value);
    SqliteStatement& bind(const QString& text);     ///< never null: '' when empty
    SqliteStatement& bindJson(QByteArrayView utf8); ///< text that is UTF-8 already
    SqliteStatement& bindName(const char* name);    ///< UTF-8 that lives as long as the program
    SqliteStatement& bindBytes(QByteArray bytes);
    SqliteStatement& bindNull();
    /// The text, or null when it is empty.
    SqliteStatement& bindKey(const QString& key) { return key.isEmpty() ? bindNull() : bind(key); }

    /// Runs to the end and is ready to be bound again.
    Result<void> run();
    /// The next row; false after the last one.
    Result<bool> next();

    // Columns of the row that next() found, from 0.
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArrayView rawText(int column) const; ///< UTF-8; until the next row
    QByteArray bytes(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    void clear();
    Error failure(int code) const;
    SqliteStatement& bindPlace(const char* utf8, std::size_t size);
    char* place(std::size_t size);

    sqlite3* m_db = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QString m_path;
    std::vector<QByteArray> m_held; ///< what the binds point to
    std::vector<char> m_texts;      ///< the same, of texts; never grows, so that it stays where it is
    std::size_t m_textsUsed = 0;
    int m_bound = 0;
    int m_bindFailed = 0;
};

/// One connection to a SQLite file. Thread: one at a time.
///
/// Why not Qt's own driver: it looks up every column by name and builds a QVariant a value, which alone costs more than
/// the whole import may (performance.md 4), and it cannot report extended codes or checkpoint when we choose.
class SqliteConnection
{
public:
    enum class Mode { ReadOnly, ReadWrite, Memory };

    /// Opens an existing file and sets every pragma we rely on, each read back: an answer other than expected is
    /// STORE_PRAGMA. ReadOnly sets what a reader needs and writes nothing into the file;
    /// Memory takes `:memory:` and keeps nothing.
    static Result<SqliteConnection> open(const QString& path, Mode mode);

    const QString& path() const { return m_path; }

    /// One or more statements without values.
    Result<void> run(const QByteArray& sql);
    Result<SqliteStatement> prepare(const QByteArray& sql);
    /// Rows that the last statement added, changed or removed.
    qint64 changedRows() const;
    /// First column of the first row of \a sql.
    Result<qint64> number(const char* sql);
    Result<QString> text(const char* sql);

    /// Runs \a work in one transaction: committed if it succeeds, else nothing of it happened.
    template <typename F>
    Result<void> transaction(F&& work)
    {
        if (auto begun = run("BEGIN IMMEDIATE"); !begun)
            return begun;
        Result<void> done = work();
        if (done)
            done = run("COMMIT");
        if (!done)
            rollBack();
        return done;
    }

    /// Pages in the write-ahead log after the last commit.
    int logPages() const;
    /// Moves the write-ahead log into the file as far as nobody reads from it, and gives back the memory of pages that
    /// were kept for what was written. Never waits for others.
    void checkpoint();
    /// A consistent copy of the whole file as of now.
    Result<void> copyTo(const QString& path);

private:
    struct Close
    {
        void operator()(sqlite3* db) const;
    };
    /// What the log hook notes; its address must not move with the connection.
    struct Log
    {
        int pages = 0;
    };
    void rollBack();
    Result<void> expectPragma(const char* set, const char* get, const QString& expected);
    Error failure(int code, const char* doing) const;

    QString m_path;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<sqlite3, Close> m_db;
};

} // namespace firstring
