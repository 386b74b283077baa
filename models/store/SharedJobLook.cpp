// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/SharedJobLook.h"

#include "models/store/Postgres.h"

#include <QCollator>

#include <algorithm>

namespace firstring {

namespace {

/// Schemas with a table that says a job's name; those put aside by a move begin otherwise (PostgresJobStore).
constexpr const char* schemasOfJobs =
    "SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    "WHERE c.relname = 'about' AND c.relkind = 'r' AND n.nspname LIKE 'firstring\\_%' "
    "AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')";

/// The first column of every row.
Result<QStringList> column(PostgresConnection& connection, const QByteArray& sql)
{
    auto rows = connection.prepare(sql);
    if (!rows)
        return rows.error();
    QStringList values;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return values;
        values.append(rows->text(0));
    }
}

} // namespace

Result<SharedJobLook> lookAtSharedJobs(const SharedJobUrl& where, const QString& password)
{
    const auto connection = PostgresConnection::open(where, password);
    if (!connection)
        return connection.error();
    SharedJobLook look;
    // What is known of a connection is told to its own user only, and an administrator may have people act as a group.
    if (auto ok = (*connection)->run("SET ROLE NONE"); !ok)
        return ok.error();
    const auto tls =
        (*connection)
            ->text("SELECT coalesce((SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl), '')");
    if (!tls)
        return tls.error();
    if (auto ok = (*connection)->run("RESET ROLE"); !ok)
        return ok.error();
    look.tls = *tls;
    const auto mayMake =
        (*connection)->number("SELECT has_database_privilege(current_database(), 'CREATE')::int::bigint");
    if (!mayMake)
        return mayMake.error();
    look.mayMake = *mayMake != 0;
    const auto schemas = column(**connection, schemasOfJobs);
    if (!schemas)
        return schemas.error();
    for (const QString& schema : *schemas) {
        // A table of that name that is no job's: of another program, and none of ours to list.
        const auto name = column(**connection, "SELECT name FROM " + PostgresConnection::quoted(schema) + ".about");
        if (name && name->size() == 1)
            look.jobs.append(name->first());
    }
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(look.jobs.begin(), look.jobs.end(), order);
    return look;
}

} // namespace firstring
