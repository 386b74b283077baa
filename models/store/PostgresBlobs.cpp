// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PostgresBlobs.h"

#include "models/store/SqlRows.h"

#include <QCoreApplication>

namespace firstring {

namespace {

Error refuse(const char* code, const char* sentence, const BlobRef& blob)
{
    return {QString::fromLatin1(code), QCoreApplication::translate("Store", sentence),
            QString::fromLatin1(blob.sha256.toHex())};
}

} // namespace

Result<PostgresBlobs> PostgresBlobs::open(const SharedJobUrl& job, const QString& password)
{
    auto connection = PostgresConnection::open(job, password);
    return connection ? Result<PostgresBlobs>(PostgresBlobs(std::move(*connection)))
                      : Result<PostgresBlobs>(connection.error());
}

Result<QSet<QByteArray>> PostgresBlobs::digests()
{
    QSet<QByteArray> found;
    const auto done = forEachRow(*m_connection, "SELECT sha256 FROM blobs",
                                 [&](const SqlStatement& row) { found.insert(row.bytes(0)); });
    return done ? Result(std::move(found)) : done.error();
}

Result<void> PostgresBlobs::put(const BlobRef& blob, const std::function<Result<QByteArray>(qint64)>& read)
{
    // Not in the job's lock: a file takes long, and only the end of this transaction shows it to others.
    return m_connection->beside([&]() -> Result<void> {
        // Two workstations may bring the same one: the second waits here, and finds that it is there.
        auto name = m_connection->prepare(
            "INSERT INTO blobs (sha256, size) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING RETURNING size");
        if (!name)
            return name.error();
        const auto isNew = name->bindBytes(blob.sha256).bind(blob.size).next();
        if (!isNew || !*isNew)
            return isNew ? Result<void>() : Result<void>(isNew.error());
        auto piece = m_connection->prepare("INSERT INTO blob_pieces (sha256, number, bytes) VALUES (?, ?, ?)");
        if (!piece)
            return piece.error();
        qint64 sent = 0;
        for (qint64 number = 0;; ++number) {
            const auto bytes = read(pieceBytes);
            if (!bytes)
                return bytes.error();
            if (bytes->isEmpty())
                break;
            sent += bytes->size();
            if (auto ok = piece->bindBytes(blob.sha256).bind(number).bindBytes(*bytes).run(); !ok)
                return ok;
        }
        return sent == blob.size ? Result<void>()
                                 : refuse("BLOB_CHANGED",
                                          QT_TRANSLATE_NOOP("Store", "A file of the job changed while it was sent to "
                                                                     "the database, so it was not kept there."),
                                          blob);
    });
}

Result<void> PostgresBlobs::fetch(const BlobRef& blob, const std::function<Result<void>(const QByteArray&)>& write)
{
    const auto damaged = [&blob] {
        return Error{QStringLiteral("BLOB_DAMAGED"),
                     QCoreApplication::translate("SharedFiles",
                                                 "A file of the shared job is damaged in its database, so it was not "
                                                 "taken and no phone is given it. Add it again on a workstation."),
                     QString::fromLatin1(blob.sha256.toHex())};
    };
    // Nobody else's piece fills our memory: one that is too long stays there.
    const QByteArray limit = QByteArray::number(pieceBytes);
    for (qint64 number = 0, taken = 0; taken < blob.size; ++number) {
        auto piece = m_connection->prepare("SELECT CASE WHEN length(bytes) <= " + limit +
                                           " THEN bytes END FROM blob_pieces WHERE sha256 = ? AND number = ?");
        if (!piece)
            return piece.error();
        const auto found = piece->bindBytes(blob.sha256).bind(number).next();
        if (!found)
            return found.error();
        if (!*found)
            return refuse("BLOB_UNKNOWN",
                          QT_TRANSLATE_NOOP("Store", "A file of the job is not in its database yet. It comes when the "
                                                     "workstation that has it brings it."),
                          blob);
        const QByteArray bytes = piece->bytes(0);
        taken += bytes.size();
        if (bytes.isEmpty() || taken > blob.size)
            return damaged();
        if (auto ok = write(bytes); !ok)
            return ok;
    }
    return {};
}

} // namespace firstring
