// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobCopy.h"

#include "models/store/SqlRows.h"

#include <QCoreApplication>
#include <QList>

namespace firstring {

namespace {

enum class Kind { Integer, Text, Key, Bytes }; ///< Key: text or nothing

struct Column
{
    const char* name;
    Kind kind;
};

struct Table
{
    const char* name;
    const char* key; ///< by which its rows are ordered
    QList<Column> columns;
};

constexpr Kind I = Kind::Integer;
constexpr Kind T = Kind::Text;
constexpr Kind K = Kind::Key;
constexpr Kind B = Kind::Bytes;

/// Every table of resources/schema, those that are referred to first.
const QList<Table>& tables()
{
    static const QList<Table> all{
        {"store", "id", {{"id", I}, {"uuid", T}}},
        {"secrets", "id", {{"id", I}, {"place", T}, {"key_id", B}, {"wrapped", B}, {"canary", B}}},
        {"secret_variables", "name", {{"name", T}}},
        {"servers", "key", {{"key", T}, {"name", T}, {"url", T}}},
        {"job", "id", {{"id", I}, {"revision", I}, {"defaults", T}, {"config_server_key", K}}},
        {"blueprints",
         "key",
         {{"key", T},
          {"name", T},
          {"config_server", T},
          {"config_server_key", K},
          {"language", T},
          {"firmware", T},
          {"branding", T},
          {"settings", T}}},
        {"phones",
         "mac",
         {{"mac", I},
          {"label", T},
          {"model", T},
          {"blueprint", T},
          {"blueprint_key", K},
          {"config_server", T},
          {"config_server_key", K},
          {"firmware", T},
          {"slot", I},
          {"on_hold", I},
          {"more", T}}},
        {"firmware",
         "key",
         {{"key", T},
          {"model", T},
          {"version", T},
          {"release", T},
          {"file_name", T},
          {"sha256", B},
          {"size", I},
          {"more", T}}},
        {"branding", "key", {{"key", T}, {"name", T}, {"parameter", T}, {"sha256", B}, {"size", I}, {"more", T}}},
        {"files",
         "key",
         {{"key", T}, {"name", T}, {"phone", I}, {"blueprint", T}, {"blueprint_key", K}, {"sha256", B}, {"size", I}}},
        {"tracks", "mac", {{"mac", I}, {"track", T}}},
        {"observations",
         "id",
         {{"id", I},
          {"time_ms", I},
          {"event", T},
          {"mac", I},
          {"model", T},
          {"address", T},
          {"transport", T},
          {"name", T},
          {"subject", T},
          {"status", I},
          {"bytes", I},
          {"total", I},
          {"digest", B},
          {"duration_ms", I}}},
        {"notes", "key", {{"key", T}, {"value", T}}},
        {"leases", "address", {{"address", I}, {"mac", I}, {"client", B}, {"model", T}, {"expires_ms", I}}},
        {"gate", "mac", {{"mac", I}, {"entry", T}}},
        {"silenced", "address", {{"address", T}, {"saved_ms", I}, {"left_ms", I}}},
        {"audit", "id", {{"id", I}, {"record", T}, {"hash", B}}},
        {"audit_end", "id", {{"id", I}, {"last", I}, {"hash", B}}},
        {"tokens", "key", {{"key", T}, {"name", T}, {"role", T}, {"sha256", B}, {"created_ms", I}}},
        {"marks", "client", {{"client", T}, {"mark", T}}},
        {"removed", "kind, id", {{"kind", T}, {"id", T}, {"revision", I}}},
        {"remotes", "name", {{"name", T}, {"entry", T}}},
        {"agreed", "remote, kind, id", {{"remote", T}, {"kind", I}, {"id", T}, {"record", T}}},
        {"sync_runs", "id", {{"id", I}, {"account", T}}},
    };
    return all;
}

QByteArray columnList(const Table& table)
{
    QByteArray list;
    for (const Column& column : table.columns)
        list += (list.isEmpty() ? QByteArray() : QByteArray(", ")) + column.name;
    return list;
}

QByteArray selectAll(const Table& table)
{
    return "SELECT " + columnList(table) + " FROM " + table.name + " ORDER BY " + table.key;
}

Result<void> copyTable(SqlConnection& from, SqlConnection& to, const Table& table)
{
    // An empty job has some rows already: its name for ever, its revision, the beginning of its log.
    if (auto ok = to.run("DELETE FROM " + QByteArray(table.name)); !ok)
        return ok;
    QByteArray places("?");
    for (qsizetype i = 1; i < table.columns.size(); ++i)
        places += ", ?";
    auto write =
        to.prepare("INSERT INTO " + QByteArray(table.name) + " (" + columnList(table) + ") VALUES (" + places + ')');
    if (!write)
        return write.error();
    return forEachRow(from, selectAll(table), [&](const SqlStatement& read) {
        for (int i = 0; i < table.columns.size(); ++i) {
            switch (table.columns[i].kind) {
            case Kind::Integer:
                write->bind(read.integer(i));
                break;
            case Kind::Text:
                write->bind(read.text(i));
                break;
            case Kind::Key:
                write->bindKey(read.text(i));
                break;
            case Kind::Bytes:
                write->bindBytes(read.bytes(i));
                break;
            }
        }
        return write->run();
    });
}

Result<void> compareCounts(SqlConnection& from, SqlConnection& to, const Table& table)
{
    const QByteArray count = "SELECT count(*) FROM " + QByteArray(table.name);
    const auto there = from.number(count.constData());
    const auto here = to.number(count.constData());
    if (!there || !here)
        return there ? here.error() : there.error();
    if (*there == *here)
        return {};
    return Error{QStringLiteral("JOB_COPY"),
                 QCoreApplication::translate("Store",
                                             "The copy of the job is not whole, so it was not kept. The job is "
                                             "where it was."),
                 QStringLiteral("%1: %2 and %3 rows").arg(QString::fromLatin1(table.name)).arg(*there).arg(*here)};
}

} // namespace

Result<void> copyRows(SqlConnection& from, SqlConnection& to)
{
    for (const Table& table : tables()) {
        if (auto ok = copyTable(from, to, table); !ok)
            return ok;
        if (auto ok = compareCounts(from, to, table); !ok)
            return ok;
    }
    return {};
}

Result<QByteArray> jobText(SqlConnection& connection)
{
    QByteArray text;
    for (const Table& table : tables()) {
        const auto done = forEachRow(connection, selectAll(table), [&](const SqlStatement& row) {
            text += table.name;
            for (int i = 0; i < table.columns.size(); ++i) {
                const Kind kind = table.columns[i].kind;
                text += '\t' + (kind == Kind::Integer ? QByteArray::number(row.integer(i))
                                : kind == Kind::Bytes ? row.bytes(i).toHex()
                                                      : row.text(i).toUtf8().toPercentEncoding());
            }
            text += '\n';
        });
        if (!done)
            return done.error();
    }
    return text;
}

} // namespace firstring
