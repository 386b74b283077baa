// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"
#include "models/store/Postgres.h"

#include <QSet>

namespace firstring {

/// The big files of a shared job, in pieces of one mebibyte by the digest of the whole. On a connection of its own, so
/// that no edit waits behind a file. Thread: one at a time; blocks. Errors as PostgresConnection.
class PostgresBlobs
{
public:
    static constexpr qint64 pieceBytes = 1 << 20;

    static Result<PostgresBlobs> open(const SharedJobUrl& job, const QString& password);

    /// Digests of those that are there, each whole.
    Result<QSet<QByteArray>> digests();
    /// Brings one; \a read gives the next bytes, empty at the end. BLOB_CHANGED when it is not as long as \a blob says:
    /// then nothing came there. JOB_BUSY while another workstation brings the same one. On a connection that was lost
    /// it begins anew.
    Result<void> put(const BlobRef& blob, const std::function<Result<QByteArray>(qint64 most)>& read);
    /// Fetches one; \a write takes the next bytes, at most pieceBytes. BLOB_UNKNOWN when it is not there, BLOB_DAMAGED
    /// when it is not as long as \a blob says. Whether it is what its digest says is for whoever takes it to find out.
    Result<void> fetch(const BlobRef& blob, const std::function<Result<void>(const QByteArray& bytes)>& write);

private:
    explicit PostgresBlobs(std::unique_ptr<PostgresConnection> connection)
        : m_connection(std::move(connection))
    {}

    std::unique_ptr<PostgresConnection> m_connection;
};

} // namespace firstring
