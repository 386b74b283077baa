// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/Sql.h"

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace firstring {

/// What went wrong in SQLite as an Error of ours; \a code is an extended result code. The sentence says what it means.
Error sqliteError(int code, const QString& path, const char* message, const char* doing);

/// A statement of SQLite. Text goes to one place that is used again for every row.
class SqliteStatement final : public SqlEngineStatement
{
public:
    SqliteStatement(sqlite3* db, sqlite3_stmt* statement, QString path);

    void bindInteger(qint64 value) override;
    void bindText(const QString& text) override;
    void bindUtf8(QByteArrayView utf8) override;
    void bindBytes(QByteArray bytes) override;
    void bindNull() override;
    Result<void> run() override;
    Result<bool> next() override;
    qint64 integer(int column) const override;
    QString text(int column) const override;
    QByteArrayView rawText(int column) const override;
    QByteArray bytes(int column) const override;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    void clear();
    Error failure(int code) const;
    void bindPlace(const char* utf8, std::size_t size);
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
class SqliteConnection final : public SqlConnection
{
public:
    enum class Mode { ReadOnly, ReadWrite, Memory };

    /// Opens an existing file and sets every pragma we rely on, each read back: an answer other than expected is
    /// STORE_PRAGMA. ReadOnly sets what a reader needs and writes nothing into the file;
    /// Memory takes `:memory:` and keeps nothing.
    static Result<SqliteConnection> open(const QString& path, Mode mode);

    QString path() const override { return m_path; }

    Result<void> run(const QByteArray& sql) override;
    Result<SqlStatement> prepare(const QByteArray& sql) override;
    bool countsRows() const override { return true; }
    void letReadsPass(bool on) override;
    qint64 changedRows() const override;

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
    Result<void> begin() override { return run("BEGIN IMMEDIATE"); }
    Result<void> commit() override { return run("COMMIT"); }
    void rollBack() override;
    Result<void> expectPragma(const char* set, const char* get, const QString& expected);
    Error failure(int code, const char* doing) const;

    QString m_path;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<sqlite3, Close> m_db;
};

} // namespace firstring
