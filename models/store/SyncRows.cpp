// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/SyncRows.h"

#include "models/domain/sync/Settle.h"
#include "models/store/SqlRows.h"
#include "models/store/Sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace firstring {

namespace {

constexpr qsizetype digestSize = 32;

Error damaged(const SqlConnection& connection, const QString& what)
{
    return {QStringLiteral("JOB_DAMAGED"),
            QCoreApplication::translate("Store",
                                        "What the job keeps for other workstations cannot be read, so it was not "
                                        "opened and was left as it is. Take its last good copy, or check it with "
                                        "firstringctl check."),
            connection.path() + QStringLiteral(": ") + what};
}

/// Calls \a take with every row of \a sql until it says that one cannot be read.
template <typename F>
Result<void> readRows(SqlConnection& connection, const char* sql, F&& take)
{
    return forEachRow(connection, sql, [&](const SqlStatement& row) -> Result<void> {
        return take(row) ? Result<void>() : damaged(connection, QString::fromLatin1(sql));
    });
}

} // namespace

Result<SyncShelf> readShelf(SqlConnection& connection)
{
    SyncShelf shelf;
    if (auto ok = readRows(connection, "SELECT uuid FROM store",
                           [&](const SqlStatement& row) {
                               shelf.store = row.text(0);
                               return shelf.store.size() == 32;
                           });
        !ok)
        return ok.error();
    if (auto ok =
            readRows(connection, "SELECT name, role, sha256, created_ms FROM tokens ORDER BY created_ms, key",
                     [&](const SqlStatement& row) {
                         const auto role = roleFromName(row.text(1));
                         shelf.tokens.append({row.text(0), role.value_or(Role::User), row.bytes(2), row.integer(3)});
                         return role && shelf.tokens.constLast().sha256.size() == digestSize;
                     });
        !ok)
        return ok.error();
    if (auto ok = readRows(connection, "SELECT client, mark FROM marks",
                           [&](const SqlStatement& row) {
                               shelf.marks.insert(row.text(0), row.text(1));
                               return true;
                           });
        !ok)
        return ok.error();
    if (auto ok = readRows(connection, "SELECT kind, id, revision FROM removed",
                           [&](const SqlStatement& row) {
                               const auto kind = syncKindFromName(row.text(0));
                               shelf.removed.insert({kind.value_or(SyncKind::Phone), row.text(1)},
                                                    static_cast<quint64>(row.integer(2)));
                               return kind.has_value();
                           });
        !ok)
        return ok.error();
    if (shelf.store.isEmpty())
        return damaged(connection, QStringLiteral("store"));
    return shelf;
}

Result<SyncShelf> readShelfOf(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return Error{QStringLiteral("JOB_UNKNOWN"),
                     QCoreApplication::translate("Store", "There is no job “%1”.").arg(QFileInfo(path).fileName()),
                     path};
    auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    const auto tables = connection->number("SELECT count(*) FROM sqlite_schema WHERE name = 'tokens'");
    if (!tables)
        return tables.error();
    return *tables > 0 ? readShelf(*connection) : SyncShelf();
}

Result<void> writeTokens(SqlConnection& connection, const ApiTokens& before, const ApiTokens& after)
{
    const auto find = [](const ApiTokens& tokens, const QString& name) {
        return std::find_if(tokens.begin(), tokens.end(),
                            [key = foldedName(name)](const ApiToken& one) { return foldedName(one.name) == key; });
    };
    auto drop = connection.prepare("DELETE FROM tokens WHERE key = ? AND sha256 = ?");
    auto add = connection.prepare("INSERT INTO tokens (key, name, role, sha256, created_ms) VALUES (?, ?, ?, ?, ?) ON "
                                  "CONFLICT (key) DO NOTHING");
    if (!drop || !add)
        return drop ? add.error() : drop.error();
    auto change = connection.prepare("UPDATE tokens SET name = ?, role = ?, sha256 = ?, created_ms = ? WHERE key = ?");
    if (!change)
        return change.error();
    Result<void> done;
    for (const ApiToken& token : before) {
        if (done && find(after, token.name) == after.end())
            done = drop->bind(foldedName(token.name)).bindBytes(token.sha256).run();
    }
    for (const ApiToken& token : after) {
        const auto old = find(before, token.name);
        if (!done || (old != before.end() && *old == token))
            continue;
        SqlStatement& row = old == before.end() ? *add : *change;
        if (old == before.end())
            row.bind(foldedName(token.name));
        row.bind(token.name).bind(roleName(token.role)).bindBytes(token.sha256).bind(token.createdMs);
        if (old != before.end())
            row.bind(foldedName(token.name));
        done = row.run();
    }
    return done;
}

Result<void> writeMark(SqlConnection& connection, const QString& client, const QString& mark)
{
    auto row = connection.prepare(sqlUpsert("marks", {"client"}, {"mark"}));
    return row ? row->bind(client).bind(mark).run() : Result<void>(row.error());
}

Result<void> writeRemovals(SqlConnection& connection, const Edit& edit, quint64 revision)
{
    auto add = connection.prepare(sqlUpsert("removed", {"kind", "id"}, {"revision"}));
    if (!add)
        return add.error();
    Result<void> done;
    forEachRemoved(edit, [&](const SyncKey& key) {
        if (done)
            done = add->bind(syncKindName(key.kind)).bind(key.id).bind(static_cast<qint64>(revision)).run();
    });
    // Mostly there is none, and an import of 100,000 phones need not look for each.
    const auto any = done ? connection.number("SELECT EXISTS (SELECT 1 FROM removed)") : Result<qint64>(0);
    if (!any || *any == 0)
        return any ? done : any.error();
    auto drop = connection.prepare("DELETE FROM removed WHERE kind = ? AND id = ?");
    if (!drop)
        return drop.error();
    forEachPut(edit, [&](const SyncKey& key) {
        if (done)
            done = drop->bind(syncKindName(key.kind)).bind(key.id).run();
    });
    return done;
}

} // namespace firstring
