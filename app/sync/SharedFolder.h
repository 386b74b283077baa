// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/RemoteSide.h"
#include "models/base/Sealing.h"
#include "models/domain/sync/SyncShelf.h"
#include "models/vault/Vault.h"

namespace firstring {

/// A job in a shared folder or on a stick, for sites without a network between them. Others can read such a place, so
/// all of it is encrypted by a passphrase (scrypt, AES-256-GCM), files too.
///
/// `firstring-sync/job` is a line of JSON (format, version, salt, SHA-256 of the rest) and the sealed records; it is
/// replaced whole, and the one before it stays beside it until the next is there. `firstring-sync/content/` holds files
/// by their SHA-256. Every change is made under a lock on what is there at that moment, so that two workstations at
/// once lose nothing. Any thread, one at a time; blocks.
///
/// REMOTE_PLACE_GONE: the folder is not there; REMOTE_PLACE_WRITE: it takes nothing; REMOTE_PASSPHRASE: another
/// passphrase; REMOTE_PLACE_DAMAGED: neither the job nor the one before it can be read; REMOTE_PASSING_LOCKED: another
/// workstation is writing.
class SharedFolder
{
public:
    SharedFolder(QString path, QString passphrase, Randomness random = strongRandom);

    Result<RemotePicture> read(const QString& client);
    Result<QList<RemoteOutcome>> change(const QList<RemoteChange>& changes);
    Result<void> leaveMark(const QString& client, const QString& mark);
    QList<BlobRef> missing(const QList<BlobRef>& files) const;
    Result<void> put(const BlobRef& file, const Vault& vault);
    Result<void> take(const BlobRef& file, const Vault& vault);

private:
    struct Book
    {
        JobState job;
        SyncShelf shelf;
    };

    Result<Book> open();
    Result<Book> openFile(const QString& path);
    Result<Book> decode(const QByteArray& json) const;
    static QByteArray encode(const Book& book);
    Result<void> write(const Book& book);
    Result<Sealing*> seal(const QByteArray& salt);
    Result<Sealing*> sealOfFolder();
    QString inside(const QString& name) const { return m_path + QStringLiteral("/firstring-sync/") + name; }
    QString contentPath(const BlobRef& file) const;
    template <typename F>
    auto locked(F&& work) -> decltype(work());

    QString m_path;
    QString m_passphrase;
    Randomness m_random;
    QByteArray m_salt;
    std::optional<Sealing> m_sealing; ///< made once: its key takes time
};

} // namespace firstring
