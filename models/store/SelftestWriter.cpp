// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/SelftestWriter.h"

#include <QFileInfo>

namespace firstring {

Result<SelftestWriter> SelftestWriter::open(const QString& path)
{
    auto store = QFileInfo::exists(path) ? SqliteJobStore::open(path) : SqliteJobStore::create(path);
    if (!store)
        return store.error();
    SqliteConnection& connection = (*store)->connection();
    if (auto made =
            connection.run("CREATE TABLE IF NOT EXISTS selftest (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
        !made)
        return made.error();
    const auto last = connection.number("SELECT coalesce(max(id), 0) FROM selftest");
    if (!last)
        return last.error();
    return SelftestWriter(std::move(*store), *last);
}

Result<qint64> SelftestWriter::addOne()
{
    SqliteConnection& connection = m_store->connection();
    auto added = connection.transaction([&]() -> Result<void> {
        auto row = connection.prepare("INSERT INTO selftest (id, text) VALUES (?, ?)");
        if (!row)
            return row.error();
        return row->bind(m_last + 1).bind(QStringLiteral("row %1").arg(m_last + 1)).run();
    });
    if (!added)
        return added.error();
    m_store->rest();
    return ++m_last;
}

} // namespace firstring
