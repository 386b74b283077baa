// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/VaultCare.h"

#include "models/domain/Branding.h"
#include "models/store/JobFileCheck.h"

#include <QCoreApplication>
#include <QSet>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VaultCare)
};

Error unread(const QString& job, const QString& detail)
{
    return {QStringLiteral("VAULT_JOB_UNREAD"),
            Text::tr("The job “%1” cannot be read in full, so it is not known which files it needs. Nothing was taken "
                     "out. Look at it with “firstringctl check”.")
                .arg(job),
            detail};
}

} // namespace

QList<BlobUse> blobsOf(const JobState& job)
{
    QList<BlobUse> uses;
    QSet<QByteArray> seen;
    const auto use = [&](const QString& name, const BlobRef& blob) {
        if (seen.contains(blob.sha256))
            return;
        seen.insert(blob.sha256);
        uses.append({name, blob});
    };
    for (const FirmwareImage& image : job.firmware)
        use(QStringLiteral("%1 %2 (%3)").arg(image.model, image.version, image.fileName), image.blob);
    for (const BrandingAsset& asset : job.branding) {
        if (!isBrandingText(asset))
            use(asset.name, asset.blob);
        for (auto variant = asset.variants.begin(); variant != asset.variants.end(); ++variant)
            use(QStringLiteral("%1 (%2)").arg(asset.name, variant.key()), variant->blob);
    }
    for (const JobFile& file : job.files)
        use(file.name, file.blob);
    return uses;
}

VaultReport verifyVault(const Vault& vault, const QList<BlobUse>& uses, const std::function<bool()>& cancelled)
{
    VaultReport report;
    for (const BlobUse& use : uses) {
        if (cancelled())
            break;
        ++report.files;
        const auto sound = vault.verify(use.blob);
        if (sound) {
            report.bytes += use.blob.size;
            continue;
        }
        const bool damaged = sound.error().code == QLatin1String("VAULT_DAMAGED");
        report.findings.append({use, sound.error(), damaged && vault.quarantine(use.blob).has_value()});
    }
    return report;
}

Result<VaultCleanup> cleanVault(const JobFolder& folder, const QDateTime& now, bool dryRun)
{
    // Listed before the jobs are read: what comes in meanwhile is not in the list, and young besides.
    const Vault vault(folder.vaultPath());
    const QList<Vault::Entry> entries = vault.entries();
    if (auto readable = folder.checkReadable(); !readable)
        return readable.error();
    QSet<QByteArray> needed;
    for (const QString& job : folder.list()) {
        const auto report = checkJobFile(folder.jobPath(job));
        if (!report)
            return unread(job, report.error().code + QLatin1String(": ") + report.error().sentence);
        if (!report->damages.isEmpty())
            return unread(job, report->damages.first());
        for (const BlobRef& blob : report->blobs)
            needed.insert(blob.sha256);
    }
    VaultCleanup cleanup;
    for (const Vault::Entry& entry : entries) {
        if (needed.contains(entry.sha256))
            continue;
        if (entry.modified.secsTo(now) < cleanupAgeSeconds) {
            ++cleanup.keptYoung;
            continue;
        }
        if (!dryRun) {
            if (auto gone = vault.remove(entry.sha256); !gone)
                return gone.error();
        }
        ++cleanup.removed;
        cleanup.bytes += entry.size;
    }
    return cleanup;
}

} // namespace firstring
