// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate/OthersNews.h"
#include "models/domain/gate/SharedGate.h"
#include "models/store/Sql.h"

namespace firstring {

// What the programs that share a job in PostgreSQL tell one another about phones (0009_servers.sql). Writers run inside
// a transaction that holds the job's lock.

/// The channel on which the job in that schema tells such news: a name of PostgreSQL holds 63 bytes, a schema may too.
QByteArray newsChannel(const QString& schema);

/// Numbers what this transaction stores, so that it is told to all but \a writer, when it ends, on the channel.
Result<void> beginNews(SqlConnection& connection, const QString& writer, const QString& schema);
/// This transaction changes what is read again as a whole.
Result<void> noteSilenced(SqlConnection& connection);
Result<void> noteForgotten(SqlConnection& connection, const QList<MacAddress>& phones);
/// What is stored after this is told to the writer too.
Result<void> tellAll(SqlConnection& connection);
/// Takes gates and tracks out of \a news that are older than what stands in the job, and gives back those that are to
/// stand there out of both: their writer does not know them yet.
Result<ServerNews> takeMixed(SqlConnection& connection, const QString& writer, ServerNews& news);

/// The number of the last transaction with news.
Result<qint64> lastNews(SqlConnection& connection);
/// What others than \a writer stored after \a since, which becomes the number up to which is told.
Result<OthersNews> readNews(SqlConnection& connection, const QString& writer, qint64& since);

/// Whether the claims are granted: the answers are true once the transaction, which holds no lock of the job, has
/// ended.
Result<QList<ClaimAnswer>> decideClaims(SqlConnection& connection, QList<GateClaim> claims);

} // namespace firstring
