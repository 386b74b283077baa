// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/bundle/BundleManifest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BundleManifest)
};

const QString formatName = QStringLiteral("firstring-bundle");

QJsonObject blobJson(const BlobRef& blob)
{
    return {{QStringLiteral("sha256"), QString::fromLatin1(blob.sha256.toHex())}, {QStringLiteral("size"), blob.size}};
}

/// Nothing when it is no digest and size of at most \a most bytes.
std::optional<BlobRef> blobIn(const QJsonObject& json, qint64 most)
{
    const QByteArray hex = json.value(u"sha256").toString().toLatin1();
    const BlobRef blob{QByteArray::fromHex(hex), json.value(u"size").toInteger(-1)};
    if (blob.sha256.size() != 32 || blob.sha256.toHex() != hex || blob.size < 0 || blob.size > most)
        return {};
    return blob;
}

} // namespace

Error bundleDamaged(const QString& detail)
{
    return {QStringLiteral("BUNDLE_DAMAGED"),
            Text::tr("The bundle is damaged, or was not copied to its end. Nothing was taken from it; copy it again "
                     "from where it was made."),
            detail};
}

QByteArray bundleManifestToJson(const BundleManifest& manifest)
{
    QJsonArray files;
    for (const BundleFile& file : manifest.files) {
        QJsonObject one = blobJson(file.blob);
        one.insert(QStringLiteral("inside"), file.isInside);
        files.append(one);
    }
    const QJsonObject json{{QStringLiteral("format"), formatName},
                           {QStringLiteral("version"), manifest.version},
                           {QStringLiteral("job"), manifest.job},
                           {QStringLiteral("phones"), manifest.phones},
                           {QStringLiteral("secrets"), manifest.secrets},
                           {QStringLiteral("withheld"), manifest.withheld},
                           {QStringLiteral("jobJson"), blobJson(manifest.jobJson)},
                           {QStringLiteral("files"), files}};
    return QJsonDocument(json).toJson();
}

Result<BundleManifest> bundleManifestFromJson(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(u"format").toString() != formatName)
        return bundleDamaged(QStringLiteral("manifest"));
    BundleManifest manifest{.version = json.value(u"version").toInt(),
                            .job = json.value(u"job").toString(),
                            .phones = json.value(u"phones").toInt(),
                            .secrets = json.value(u"secrets").toBool(),
                            .withheld = json.value(u"withheld").toInt()};
    if (manifest.version > BundleManifest::newestVersion)
        return Error{QStringLiteral("BUNDLE_NEWER"),
                     Text::tr("The bundle was made by a newer Firstring. Update this program, then open it."),
                     {}};
    const auto job = blobIn(json.value(u"jobJson").toObject(), BundleManifest::largestJob);
    if (manifest.version < 1 || !job || manifest.phones < 0 || manifest.withheld < 0)
        return bundleDamaged(QStringLiteral("manifest"));
    manifest.jobJson = *job;
    const QJsonArray files = json.value(u"files").toArray();
    if (files.size() > BundleManifest::mostFiles)
        return Error{QStringLiteral("BUNDLE_LIMIT"),
                     Text::tr("The bundle holds more files than a job may have (%1). Nothing was taken from it.")
                         .arg(BundleManifest::mostFiles),
                     {}};
    QSet<QByteArray> known;
    for (const QJsonValue& one : files) {
        const auto blob = blobIn(one.toObject(), BundleManifest::largestFile);
        if (!blob || known.contains(blob->sha256))
            return bundleDamaged(QStringLiteral("manifest: files"));
        known.insert(blob->sha256);
        manifest.files.append({*blob, one[QStringLiteral("inside")].toBool()});
    }
    return manifest;
}

} // namespace firstring
