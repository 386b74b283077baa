// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Records.h"

#include <QList>

namespace firstring {

/// A file that the job of a bundle needs.
struct BundleFile
{
    BlobRef blob;
    bool isInside = false; ///< else only its digest is there

    friend bool operator==(const BundleFile&, const BundleFile&) = default;
};

/// What a job bundle says of itself.
///
/// A bundle, `NAME.firstring`, is one job as one file. Its content is a tar archive (POSIX.1-1988 ustar, regular files
/// only, no owner, no time) of these members in this order: `firstring-bundle.json`, which is the manifest; `job.json`;
/// `files/SHA256` for every file that the manifest says is inside, in its order; `firstring-bundle.sum`, the SHA-256 of
/// the manifest in hex. So the first bytes of a bundle are
/// `firstring-bundle.json`, and `tar -xf` opens it. The same job gives the same bytes.
///
/// With a passphrase that archive is encrypted (SealedStream.h) and the first byte is `{`.
struct BundleManifest
{
    static constexpr int newestVersion = 1;
    static constexpr qsizetype mostBytes = 16 << 20; ///< of its JSON
    static constexpr qint64 largestJob = 256LL << 20;
    static constexpr qint64 largestFile = 4LL << 30;
    static constexpr qsizetype mostFiles = 50'000;

    int version = newestVersion;
    QString job;          ///< its name
    int phones = 0;       ///< for whoever looks before opening
    bool secrets = false; ///< whether secret values are in it
    int withheld = 0;     ///< how many were left out
    BlobRef jobJson;      ///< of `job.json`
    QList<BundleFile> files;

    friend bool operator==(const BundleManifest&, const BundleManifest&) = default;
};

QByteArray bundleManifestToJson(const BundleManifest& manifest);
/// BUNDLE_DAMAGED; BUNDLE_NEWER; BUNDLE_LIMIT: more or larger files than any job has.
Result<BundleManifest> bundleManifestFromJson(const QByteArray& json);

/// BUNDLE_DAMAGED, for all that reads one.
Error bundleDamaged(const QString& detail);

inline constexpr char bundleManifestName[] = "firstring-bundle.json";
inline constexpr char bundleJobName[] = "job.json";
inline constexpr char bundleFilesFolder[] = "files/";
inline constexpr char bundleSumName[] = "firstring-bundle.sum";

} // namespace firstring
