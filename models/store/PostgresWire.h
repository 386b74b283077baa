// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/SharedJobUrl.h"

#include <memory>
#include <optional>

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;

namespace firstring {

// What goes between this program and PostgreSQL, with an end to every wait. Thread: any, one at a time; block.

struct PostgresEnd
{
    void operator()(PGconn* connection) const;
    void operator()(PGresult* result) const;
};
using PostgresHandle = std::unique_ptr<PGconn, PostgresEnd>;
using PostgresResult = std::unique_ptr<PGresult, PostgresEnd>;

/// A connection, or what stood in its way.
struct PostgresLogin
{
    PostgresHandle connection; ///< null: there is none
    QByteArray refusal = {};   ///< SQLSTATE of whoever said no, or `TLS`; empty: nobody answered
    QString message = {};      ///< for the detail of an Error; no DETAIL of the server's, which may hold what is secret
};

/// Connects and logs in; each address of the host has a quarter of a minute. What the other side says is told by its
/// SQLSTATE, never by words, which are in whatever language the server speaks.
PostgresLogin logIn(const SharedJobUrl& job, const QString& password);

/// Sends what waits to be sent and takes the next answer, as PQgetResult(): null when there is no more. Nothing: the
/// other side took and gave nothing for \a silentMs; the connection is of no more use.
std::optional<PostgresResult> nextAnswer(PGconn* connection, int silentMs);

} // namespace firstring
