// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Records.h"
#include "models/vault/BlobFile.h"

#include <QDateTime>
#include <QIODevice>
#include <QList>

#include <functional>

namespace firstring {

/// Files by their content: firmware, branding, language packs, whatever phones may ask for. `vault/ab/cdef...` is the
/// file whose SHA-256 is abcdef...; equal files are one, a file never changes, jobs share it.
///
/// A file is there whole or not at all: it is written and hashed under `vault/incoming`, brought to the disk, then
/// renamed. Folders are 0700, files 0600. A value without state; every call is safe on any thread, and may block on the
/// disk: not for the main and the server thread, except open() of a local disk.
class Vault
{
public:
    /// Left free on the disk for the job itself, bytes.
    static constexpr qint64 reserve = 16 * 1024 * 1024;

    explicit Vault(QString folder, qint64 reserveBytes = reserve)
        : m_folder(std::move(folder))
        , m_reserve(reserveBytes)
    {}

    const QString& folder() const { return m_folder; }
    /// Where that content is or would be.
    QString pathOf(const BlobRef& blob) const;

    /// Takes in a regular file. VAULT_NO_FILE, VAULT_FOLDER, VAULT_SPECIAL, VAULT_LINK, VAULT_UNREADABLE, VAULT_FULL,
    /// VAULT_WRITE.
    Result<BlobRef> import(const QString& path, QByteArray* md5 = nullptr) const;
    /// Takes in all that \a source has from where it stands; it must be open. VAULT_UNREADABLE, VAULT_FULL,
    /// VAULT_WRITE.
    /// \a expected bytes must find room before anything is written, -1: as many as the source says; \a md5, where
    /// given, gets the 16 bytes of that sum too.
    Result<BlobRef> import(QIODevice& source, qint64 expected = -1, QByteArray* md5 = nullptr) const;

    /// Where files may lie that are unpacked on their way in: made if need be, on the vault's disk; what is left there
    /// for a day goes. VAULT_WRITE, VAULT_FULL.
    Result<QString> scratchFolder() const;

    /// Opens for reading and checks the size, not the content. VAULT_MISSING, VAULT_UNREADABLE, VAULT_DAMAGED.
    Result<BlobFile> open(const BlobRef& blob) const;
    /// The whole content, checked. Refuses more than \a limit bytes as VAULT_UNREADABLE.
    Result<QByteArray> read(const BlobRef& blob, qint64 limit = 64 * 1024 * 1024) const;
    /// Reads every byte. VAULT_MISSING, VAULT_UNREADABLE, VAULT_DAMAGED.
    Result<void> verify(const BlobRef& blob) const;

    /// One file that is there, whoever needs it.
    struct Entry
    {
        QByteArray sha256;  ///< by its name; 32 bytes
        qint64 size = 0;    ///< bytes
        QDateTime modified; ///< when it was taken in last
    };
    QList<Entry> entries() const;
    /// Moves a damaged file to `vault/quarantine`, where nothing serves it and people can look at it; the same content
    /// can then be added again. VAULT_MISSING, VAULT_WRITE.
    Result<void> quarantine(const BlobRef& blob) const;
    /// Takes a file out for good. VAULT_MISSING, VAULT_WRITE.
    Result<void> remove(const QByteArray& sha256) const;

private:
    /// Fills a buffer; gives the bytes read, 0 at the end, or -1 with errno.
    using Reader = std::function<qint64(char* buffer, qint64 size)>;

    Result<void> prepare(qint64 expected) const;
    Result<BlobRef> take(const QString& name, const Reader& read, QByteArray* md5) const;
    Result<void> settle(const QString& temporary, const BlobRef& blob) const;
    void sweep() const;

    QString m_folder;
    qint64 m_reserve;
};

} // namespace firstring
