// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/JobCheck.h"

#include "models/store/JobFileCheck.h"
#include "models/vault/Vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace firstring {

Result<QStringList> checkJob(const QString& path)
{
    auto report = checkJobFile(path);
    if (!report)
        return report.error();
    const QDir folder = QFileInfo(path).absoluteDir();
    if (folder.dirName() != QLatin1String("jobs"))
        return report->damages;
    const Vault vault(QDir::cleanPath(folder.filePath(QStringLiteral("../vault"))));
    for (const BlobRef& blob : report->blobs) {
        if (const auto sound = vault.verify(blob); !sound)
            report->damages.append(
                QCoreApplication::translate("JobCheck", "%1 (%2)").arg(sound.error().sentence, vault.pathOf(blob)));
    }
    return report->damages;
}

} // namespace firstring
