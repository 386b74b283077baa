// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/imaging/BrandingVariants.h"

#include "models/vault/Intake.h"

#include <QBuffer>
#include <QFileInfo>

namespace firstring {

Result<BrandingAsset> withVariants(const Vault& vault, BrandingAsset asset, PictureFit fit,
                                   const ScreenCatalogue& catalogue)
{
    asset.variants.clear();
    const BrandingKind kind = brandingKind(asset);
    if (kind != BrandingKind::CallerPicture && !brandingKindInfo(kind).fillsScreen)
        return asset;
    const auto original = vault.read(asset.blob);
    if (!original)
        return original.error();
    const auto pictures = makePictures(*original, kind, fit, catalogue);
    if (!pictures)
        return pictures.error();
    const QString ending = QFileInfo(asset.name).suffix();
    for (const MadePicture& picture : *pictures) {
        QBuffer source;
        source.setData(picture.bytes);
        source.open(QIODevice::ReadOnly);
        const auto blob = vault.import(source);
        if (!blob)
            return blob.error();
        const bool same = ending.compare(picture.ending, Qt::CaseInsensitive) == 0;
        for (const QString& model : picture.models)
            asset.variants.insert(model, {same ? QString() : picture.ending, *blob});
    }
    return asset;
}

TakenBranding takeBrandingFiles(const Vault& vault, const QStringList& paths, QMap<QString, BrandingAsset> existing)
{
    TakenBranding taken;
    for (const QString& path : paths) {
        const BrandingKind kind = usualBrandingKind(path);
        existing.remove(foldedName(QFileInfo(path).fileName())); // it takes the place of its namesake
        const auto asset = takeBranding(vault, path, freeBrandingParameter(kind, existing));
        const auto whole = asset ? withVariants(vault, *asset, PictureFit::Crop) : asset;
        if (!whole) {
            Error why = whole.error();
            const QString name = QFileInfo(path).fileName();
            if (!why.sentence.contains(name))
                why.sentence = QStringLiteral("\u2068%1\u2069: %2").arg(name, why.sentence);
            taken.refused.append(why);
            continue;
        }
        existing.insert(foldedName(whole->name), *whole);
        taken.assets.append(*whole);
    }
    return taken;
}

} // namespace firstring
