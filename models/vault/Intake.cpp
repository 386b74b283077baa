// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/Intake.h"

#include "models/domain/PhoneModel.h"
#include "models/formats/BrandingCheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

Error refuse(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

QByteArray firstBytes(const QString& path, qint64 count)
{
    // Only a regular file: opening a pipe would wait for whoever writes into it.
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
}

/// Only headers are read. What is no regular file, or empty, the vault explains.
Result<void> checkBranding(const QString& path)
{
    const QByteArray head = firstBytes(path, pictureFactBytes);
    switch (head.isEmpty() ? BrandingKind::Other : usualBrandingKind(path)) {
    case BrandingKind::Background:
    case BrandingKind::CallerPicture:
        if (const auto facts = pictureFacts(head); !facts)
            return facts.error();
        break;
    case BrandingKind::Ringtone:
        if (const auto facts = waveFacts(head, QFileInfo(path).size()); !facts)
            return facts.error();
        break;
    default:
        break;
    }
    return {};
}

} // namespace

FirmwareDescription describeFirmware(const QString& fileName, const FirmwareFacts& facts, const QString& model,
                                     const QString& version)
{
    const QString itsModel = canonicalModel(model.isEmpty() ? facts.model : model);
    const QString itsVersion = FirmwareVersion(version.isEmpty() ? facts.version : version).text();
    FirmwareDescription described{{itsModel, itsVersion, facts.release, fileName, {}}, {}, {}};
    if (itsModel.isEmpty()) {
        described.open =
            refuse("FIRMWARE_MODEL", Text::tr("“%1” does not say which model it is for. Name its model too "
                                              "(on the command line with --model).")
                                         .arg(fileName));
    } else if (itsVersion.isEmpty()) {
        described.open = refuse("FIRMWARE_VERSION",
                                Text::tr("“%1” does not say which version phones report once they run it. Name it too "
                                         "(on the command line with --version).")
                                    .arg(fileName));
    } else if (facts.isTestImage && (itsModel != canonicalModel(facts.model) ||
                                     FirmwareVersion(itsVersion) != FirmwareVersion(facts.version))) {
        described.refused = refuse("FIRMWARE_DIFFERS",
                                   Text::tr("“%1” says of itself that it is version %2 for the %3: phones would go by "
                                            "that.")
                                       .arg(fileName, facts.version, facts.model));
    }
    return described;
}

Result<FirmwareImage> describeFirmware(const QString& path, const QString& model, const QString& version)
{
    const QString name = QFileInfo(path).fileName();
    const FirmwareDescription described =
        describeFirmware(name, firmwareFacts(name, firstBytes(path, firmwareFactBytes)), model, version);
    if (described.open)
        return *described.open;
    if (described.refused)
        return *described.refused;
    return described.image;
}

Result<FirmwareImage> takeFirmware(const Vault& vault, const QString& path, const QString& model,
                                   const QString& version)
{
    auto image = describeFirmware(path, model, version);
    if (!image)
        return image;
    const auto blob = vault.import(path, &image->md5);
    if (!blob)
        return blob.error();
    image->blob = *blob;
    return image;
}

Result<BrandingAsset> takeBranding(const Vault& vault, const QString& path, const QString& parameter)
{
    if (auto sound = checkBranding(path); !sound)
        return sound.error();
    const auto blob = vault.import(path);
    if (!blob)
        return blob.error();
    return BrandingAsset{QFileInfo(path).fileName(), parameter, *blob};
}

} // namespace firstring
