// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/Sqlite.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringEncoder>

#include <algorithm>
#include <sqlite3.h>

namespace firstring {

namespace {

constexpr std::size_t textsOfARow = 4096; // bytes; of nearly every row

} // namespace

SqliteStatement::SqliteStatement(sqlite3* db, sqlite3_stmt* statement, QString path)
    : m_db(db)
    , m_statement(statement)
    , m_path(std::move(path))
{
    m_held.reserve(static_cast<std::size_t>(sqlite3_bind_parameter_count(statement)));
    if (sqlite3_bind_parameter_count(statement) > 0)
        m_texts.resize(textsOfARow);
}

void SqliteStatement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void SqliteStatement::bindInteger(qint64 value)
{
    m_bindFailed |= sqlite3_bind_int64(m_statement.get(), ++m_bound, value);
}

/// Room for a text of the row; until it is done.
char* SqliteStatement::place(std::size_t size)
{
    if (m_textsUsed + size > m_texts.size())
        return m_held.emplace_back(static_cast<qsizetype>(size), Qt::Uninitialized).data();
    char* const begin = m_texts.data() + m_textsUsed;
    m_textsUsed += size;
    return begin;
}

void SqliteStatement::bindPlace(const char* utf8, std::size_t size)
{
    m_bindFailed |=
        sqlite3_bind_text64(m_statement.get(), ++m_bound, size == 0 ? "" : utf8, size, SQLITE_STATIC, SQLITE_UTF8);
}

void SqliteStatement::bindText(const QString& text)
{
    constexpr std::size_t mostBytes = 3; // of UTF-8 for one UTF-16 unit
    char* const begin = place(mostBytes * static_cast<std::size_t>(text.size()));
    char* end = begin;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            end = QStringEncoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless).appendToBuffer(begin, text);
            break;
        }
        *end++ = static_cast<char>(c.unicode());
    }
    bindPlace(begin, static_cast<std::size_t>(end - begin));
}

void SqliteStatement::bindUtf8(QByteArrayView utf8)
{
    const auto size = static_cast<std::size_t>(utf8.size());
    char* const begin = place(size);
    std::copy(utf8.begin(), utf8.end(), begin);
    bindPlace(begin, size);
}

void SqliteStatement::bindBytes(QByteArray bytes)
{
    const QByteArray& held = m_held.emplace_back(std::move(bytes));
    m_bindFailed |= sqlite3_bind_blob64(m_statement.get(), ++m_bound, held.isEmpty() ? "" : held.constData(),
                                        static_cast<sqlite3_uint64>(held.size()), SQLITE_STATIC);
}

void SqliteStatement::bindNull()
{
    m_bindFailed |= sqlite3_bind_null(m_statement.get(), ++m_bound);
}

Result<void> SqliteStatement::run()
{
    const auto row = next();
    if (!row)
        return row.error();
    clear();
    return {};
}

Result<bool> SqliteStatement::next()
{
    if (m_bindFailed != SQLITE_OK)
        return failure(m_bindFailed);
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        clear();
        return false;
    }
    Error error = failure(sqlite3_extended_errcode(m_db));
    clear();
    return error;
}

void SqliteStatement::clear()
{
    sqlite3_reset(m_statement.get());
    m_held.clear();
    m_textsUsed = 0;
    m_bound = 0;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView SqliteStatement::rawText(int column) const
{
    // As a blob: a text would be copied first, for the zero at its end.
    const auto* utf8 = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {utf8, sqlite3_column_bytes(m_statement.get(), column)};
}

QString SqliteStatement::text(int column) const
{
    const QByteArrayView utf8 = rawText(column);
    return utf8.isEmpty() ? QString() : QString::fromUtf8(utf8);
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return size == 0 ? QByteArray() : QByteArray(data, size);
}

Error SqliteStatement::failure(int code) const
{
    return sqliteError(code, m_path, sqlite3_errmsg(m_db), sqlite3_sql(m_statement.get()));
}

void SqliteConnection::Close::operator()(sqlite3* db) const
{
    sqlite3_close_v2(db);
}

Result<SqliteConnection> SqliteConnection::open(const QString& path, Mode mode)
{
    // Statistics that nobody reads would cost a lock at every allocation. Before the first connection, else no effect.
    [[maybe_unused]] static const int withoutStatistics = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    SqliteConnection connection;
    connection.m_path = path;
    connection.m_log = std::make_unique<Log>();
    sqlite3* raw = nullptr;
    const int flags = (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX |
                      SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, nullptr);
    connection.m_db.reset(raw);
    if (code != SQLITE_OK)
        return connection.failure(code, "open");

    struct Pragma
    {
        const char* set;
        const char* get;
        QString expected;
        bool forReaders;
    };
    const Pragma pragmas[] = {
        {"PRAGMA busy_timeout = 5000", "PRAGMA busy_timeout", QStringLiteral("5000"), true},
        {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", QStringLiteral("0"), true},
        {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", QStringLiteral("1"), true},
        // 64 MiB: 100,000 phones are written once, not spilled and written again.
        {"PRAGMA cache_size = -65536", "PRAGMA cache_size", QStringLiteral("-65536"), true},
        {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", QStringLiteral("wal"), false},
        // With WAL, only FULL waits for the disk at every commit: what is acknowledged survives a power cut.
        {"PRAGMA synchronous = FULL", "PRAGMA synchronous", QStringLiteral("2"), false},
        {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", QStringLiteral("1"), false},
        // What a secret was before it was sealed does not stay behind in free pages.
        {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", QStringLiteral("1"), false},
        // The store checkpoints when nobody waits, not inside somebody's commit.
        {"PRAGMA wal_autocheckpoint = 0", "PRAGMA wal_autocheckpoint", QStringLiteral("0"), false},
    };
    for (const Pragma& pragma : pragmas) {
        if (mode != Mode::ReadWrite && !pragma.forReaders)
            continue;
        if (auto ok = connection.expectPragma(pragma.set, pragma.get, pragma.expected); !ok)
            return ok.error();
    }
    sqlite3_wal_hook(
        raw,
        [](void* log, sqlite3*, const char*, int pages) {
            static_cast<Log*>(log)->pages = pages;
            return SQLITE_OK;
        },
        connection.m_log.get());
    return connection;
}

Result<void> SqliteConnection::expectPragma(const char* set, const char* get, const QString& expected)
{
    if (auto ok = run(set); !ok)
        return ok;
    const auto found = text(get);
    if (!found)
        return found.error();
    if (*found == expected)
        return {};
    return Error{QStringLiteral("STORE_PRAGMA"),
                 QCoreApplication::translate(
                     "Store",
                     "This disk or this computer's SQLite cannot keep jobs safe against a power cut, so the job was "
                     "not opened. Keep the data folder on a disk of this computer, not on a network drive."),
                 QStringLiteral("%1: %2 gave %3").arg(m_path, QString::fromLatin1(set), *found)};
}

Result<void> SqliteConnection::run(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_db.get(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(code, sql.left(120).constData());
    return {};
}

Result<SqlStatement> SqliteConnection::prepare(const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_db.get(), sql.constData(), -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(code, sql.constData());
    return SqlStatement(std::make_unique<SqliteStatement>(m_db.get(), statement, m_path));
}

void SqliteConnection::letReadsPass(bool on)
{
    (void)run(on ? "PRAGMA cache_size = -2048" : "PRAGMA cache_size = -65536"); // else only memory is lost
}

qint64 SqliteConnection::changedRows() const
{
    return sqlite3_changes64(m_db.get());
}

void SqliteConnection::rollBack()
{
    // After some failures (disk full, I/O) SQLite has rolled back by itself.
    if (!sqlite3_get_autocommit(m_db.get()))
        sqlite3_exec(m_db.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

int SqliteConnection::logPages() const
{
    return m_log->pages;
}

void SqliteConnection::checkpoint()
{
    // A failure costs nothing: the log keeps what it has, and the next commit reports a disk that fails.
    if (sqlite3_wal_checkpoint_v2(m_db.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr) == SQLITE_OK)
        m_log->pages = 0;
    // The cache is large for one big commit. A server that runs for weeks appends to its log, and would keep every page
    // of that for nothing.
    constexpr int keptBytes = 4 << 20;
    int used = 0;
    int most = 0;
    if (sqlite3_db_status(m_db.get(), SQLITE_DBSTATUS_CACHE_USED, &used, &most, 0) == SQLITE_OK && used > keptBytes)
        sqlite3_db_release_memory(m_db.get());
}

Result<void> SqliteConnection::copyTo(const QString& path)
{
    auto statement = prepare("VACUUM INTO ?");
    if (!statement)
        return statement.error();
    return statement->bind(path).run();
}

Error SqliteConnection::failure(int code, const char* doing) const
{
    return sqliteError(code, m_path, m_db ? sqlite3_errmsg(m_db.get()) : "no memory", doing);
}

} // namespace firstring
