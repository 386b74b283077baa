// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/bundle/BundleManifest.h"
#include "models/formats/bundle/SealedStream.h"

#include <QCryptographicHash>

#include <memory>

namespace firstring {

/// Reads a bundle from its front to its end and believes nothing: every member must be the one that the manifest says
/// comes next, of its size and digest. Holds the job's own JSON, never a file. One thread at a time; blocks on \a file.
///
/// BUNDLE_NOT: it is something else; BUNDLE_DAMAGED, BUNDLE_NEWER, BUNDLE_LIMIT, BUNDLE_PASSPHRASE.
class BundleReader
{
public:
    /// Whether \a file, whose beginning is looked at, is encrypted. BUNDLE_NOT.
    static Result<bool> isSealed(QIODevice& file);

    /// Reads manifest and job. \a file is open, stands at its beginning and outlives this.
    static Result<BundleReader> open(QIODevice& file, const QString& passphrase);

    const BundleManifest& manifest() const { return m_manifest; }
    const QByteArray& jobJson() const { return m_job; }

    /// The next file that is inside; none when there are no more and the bundle ends as it should. What was not read of
    /// the one before is read first.
    Result<std::optional<BlobRef>> next();
    /// Content of that file: at most \a most bytes, 0 at its end, -1 when it is not what its digest says.
    qint64 read(char* to, qint64 most);

private:
    explicit BundleReader(QIODevice& file);
    qint64 take(char* to, qint64 most);
    bool takeAll(char* to, qint64 bytes);
    Result<QByteArray> member(const char* name, qint64 most);
    bool endMember(qint64 size);
    Result<void> checkEnd();

    QIODevice* m_file;
    std::optional<sealedstream::Reader> m_sealed;
    BundleManifest m_manifest;
    QByteArray m_sum; ///< of the manifest's bytes, hex
    QByteArray m_job;
    qsizetype m_nextFile = 0;
    BlobRef m_current;
    qint64 m_left = 0; ///< of the current file
    bool m_isOpen = false;
    std::unique_ptr<QCryptographicHash> m_hash;
};

} // namespace firstring
