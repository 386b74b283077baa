// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/Backends.h"

#include "models/store/SqliteJobStore.h"

#include <QFile>
#include <QTemporaryDir>

namespace firstring {

namespace {

class SqliteBackend final : public Backend
{
public:
    Store create() override { return asStore(SqliteJobStore::create(path(), keys())); }
    Store open() override { return asStore(SqliteJobStore::open(path(), keys())); }

    Store afterPowerCut() override
    {
        // What a commit waited for is in these two files; the shared memory beside them is made anew.
        const QString copy = m_dir.filePath(QStringLiteral("cut%1.job").arg(++m_cuts));
        QFile::copy(path(), copy);
        QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
        return asStore(SqliteJobStore::open(copy, keys()));
    }

    void fillUp(JobStore& store) override
    {
        SqliteConnection& connection = static_cast<SqliteJobStore&>(store).connection();
        const qint64 pages = connection.number("PRAGMA page_count").value_or(0);
        // SQLite answers exactly as on a full disk.
        (void)connection.run("PRAGMA max_page_count = " + QByteArray::number(pages + 8));
    }

    QStringList readable(JobStore& store, const QStringList& texts) override
    {
        SqliteConnection& connection = static_cast<SqliteJobStore&>(store).connection();
        const QString rows = connection.text("SELECT group_concat(record) FROM agreed").value_or(QString());
        QStringList found;
        for (const QString& text : texts) {
            if (rows.contains(text))
                found.append(text);
        }
        return rows.isEmpty() ? QStringList("nothing there") : found;
    }

    QStringList unsafeSettings(JobStore& store) override
    {
        SqliteConnection& connection = static_cast<SqliteJobStore&>(store).connection();
        QStringList wrong;
        const auto expect = [&](const char* pragma, const QString& value) {
            const QString found = connection.text(pragma).value_or(QStringLiteral("nothing"));
            if (found != value)
                wrong.append(QStringLiteral("%1 is %2").arg(QString::fromLatin1(pragma), found));
        };
        expect("PRAGMA journal_mode", QStringLiteral("wal"));
        expect("PRAGMA synchronous", QStringLiteral("2"));
        expect("PRAGMA foreign_keys", QStringLiteral("1"));
        expect("PRAGMA busy_timeout", QStringLiteral("5000"));
        expect("PRAGMA trusted_schema", QStringLiteral("0"));
        return wrong;
    }

private:
    static Store asStore(Result<std::unique_ptr<SqliteJobStore>> store)
    {
        if (!store)
            return store.error();
        return std::unique_ptr<JobStore>(std::move(*store));
    }
    static JobKeys keys()
    {
        return [](const std::optional<KeyWanted>&) { return WrappingKey{SecretPlace::KeyFile, QByteArray(32, 'k')}; };
    }
    QString path() const { return m_dir.filePath(QStringLiteral("contract.job")); }

    QTemporaryDir m_dir;
    int m_cuts = 0;
};

} // namespace

std::vector<BackendKind> backends()
{
    return {{"SQLite", [] { return std::make_unique<SqliteBackend>(); }}, {"PostgreSQL", makePostgresBackend}};
}

} // namespace firstring
