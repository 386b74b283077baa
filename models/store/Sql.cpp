// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/Sql.h"

namespace firstring {

QByteArray sqlUpsert(const char* table, std::initializer_list<const char*> keys,
                     std::initializer_list<const char*> values)
{
    QByteArray columns;
    QByteArray places;
    QByteArray keyColumns;
    QByteArray changes;
    const auto append = [](QByteArray& list, const QByteArray& word) { list += (list.isEmpty() ? "" : ", ") + word; };
    for (const char* key : keys) {
        append(columns, key);
        append(places, "?");
        append(keyColumns, key);
    }
    for (const char* value : values) {
        append(columns, value);
        append(places, "?");
        append(changes, QByteArray(value) + " = excluded." + value);
    }
    return "INSERT INTO " + QByteArray(table) + " (" + columns + ") VALUES (" + places + ") ON CONFLICT (" +
           keyColumns + ") DO UPDATE SET " + changes;
}

Result<qint64> SqlConnection::number(const char* sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->next();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

Result<QString> SqlConnection::text(const char* sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->next();
    if (!row)
        return row.error();
    return *row ? statement->text(0) : QString();
}

Result<void> SqlConnection::transaction(const std::function<Result<void>()>& work)
{
    if (auto begun = begin(); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = commit();
    if (!done)
        rollBack();
    return done;
}

} // namespace firstring
