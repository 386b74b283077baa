// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/Intake.h"

#include "models/domain/PhoneModel.h"

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

QByteArray firstBytes(const QString& path)
{
    // Only a regular file: opening a pipe would wait for whoever writes into it.
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(firmwareFactBytes) : QByteArray();
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
    const FirmwareDescription described = describeFirmware(name, firmwareFacts(name, firstBytes(path)), model, version);
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
    const auto blob = vault.import(path);
    if (!blob)
        return blob.error();
    image->blob = *blob;
    return image;
}

QString usualBrandingParameter(const QString& fileName)
{
    static const QStringList pictures{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                      QStringLiteral("bmp")};
    return pictures.contains(QFileInfo(fileName).suffix(), Qt::CaseInsensitive) ? QStringLiteral("background image")
                                                                                : QString();
}

Result<BrandingAsset> takeBranding(const Vault& vault, const QString& path, const QString& parameter)
{
    const auto blob = vault.import(path);
    if (!blob)
        return blob.error();
    return BrandingAsset{QFileInfo(path).fileName(), parameter, *blob};
}

} // namespace firstring
