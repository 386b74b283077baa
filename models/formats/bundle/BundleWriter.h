// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/bundle/BundleManifest.h"
#include "models/formats/bundle/SealedStream.h"

namespace firstring {

/// Writes a bundle as BundleReader reads it; the caller gives all that the manifest promises, in its order. One thread
/// at a time. Nothing is put in place of another file here: \a target is the caller's (QSaveFile).
///
/// BUNDLE_WRITE: \a target takes nothing; PASSPHRASE_SHORT.
class BundleWriter
{
public:
    /// An empty passphrase: not encrypted.
    static Result<BundleWriter> begin(QIODevice& target, const QString& passphrase, Randomness random = strongRandom);

    /// `firstring-bundle.json`, then `job.json`.
    Result<void> putMember(const QByteArray& name, const QByteArray& content);
    /// All that \a content has, which must be \a size bytes. BUNDLE_SOURCE: it has not.
    Result<void> putMember(const QByteArray& name, qint64 size, QIODevice& content);
    /// The manifest's sum, and the end.
    Result<void> finish();

private:
    explicit BundleWriter(QIODevice& target)
        : m_target(&target)
    {}
    bool put(QByteArrayView bytes);
    Error refused() const;

    QIODevice* m_target;
    std::optional<sealedstream::Writer> m_sealed;
    QByteArray m_sum; ///< of the manifest, hex
};

} // namespace firstring
