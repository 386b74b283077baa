// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CatalogueReport.h"
#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/domain/Branding.h"
#include "models/formats/BrandingCheck.h"
#include "models/vault/Intake.h"

#include <QFileInfo>

namespace firstring {

namespace {

QJsonObject assetJson(const BrandingAsset& asset)
{
    QJsonObject json{{QStringLiteral("name"), asset.name},
                     {QStringLiteral("kind"), QString::fromLatin1(brandingKindInfo(brandingKind(asset)).id)},
                     {QStringLiteral("parameter"), asset.parameter}};
    if (isBrandingText(asset))
        json.insert(QStringLiteral("text"), asset.text);
    else
        addBlob(json, asset.blob);
    QJsonObject variants;
    for (auto variant = asset.variants.begin(); variant != asset.variants.end(); ++variant) {
        QJsonObject made{{QStringLiteral("name"), servedBranding(asset, variant.key()).name}};
        addBlob(made, variant->blob);
        variants.insert(variant.key(), made);
    }
    json.insert(QStringLiteral("variants"), variants);
    return json;
}

Outcome add(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const Vault vault(context.folder().vaultPath());
    AddedFiles<BrandingAsset> files(context);
    const Arguments& arguments = context.arguments();
    auto existing = (*job)->state().branding; // ringtones get the next free number
    for (const QString& path : arguments.operands) {
        existing.remove(foldedName(QFileInfo(path).fileName())); // it takes the place of its namesake
        const QString usual = freeBrandingParameter(usualBrandingKind(path), existing);
        const auto asset = takeBranding(vault, path, arguments.value(QStringLiteral("parameter"), usual));
        if (asset) {
            files.take(*asset);
            existing.insert(foldedName(asset->name), *asset);
        } else {
            files.refuse(path, asset.error());
        }
    }
    Edit edit;
    edit.text = Ctl::tr("Add branding");
    edit.branding.put = files.taken();
    return files.store(edit, assetJson);
}

Outcome list(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const BrandingAsset& asset : (*job)->state().branding) {
        json.append(assetJson(asset));
        rows.append({asset.name, brandingKindText(brandingKind(asset)), asset.parameter,
                     QStringList(asset.variants.keys()).join(u','), QString::number(asset.blob.size),
                     isBrandingText(asset) ? asset.text : shortDigest(asset.blob)});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Name"), Ctl::tr("Used as"), Ctl::tr("Parameter"), Ctl::tr("Made for"),
                             Ctl::tr("Bytes"), Ctl::tr("SHA-256")},
                            rows);
    return Exit::Done;
}

} // namespace

CommandTable brandingCommands()
{
    return {
        {.name = "branding add",
         .operands = "FILE...",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "add pictures and other branding files to the catalogue",
         .description = "Phones get them from blueprint, job or phone: branding=NAME,...",
         .options = {{"parameter", "P",
                      "parameters that name the files to phones, divided by commas (default: background image for "
                      "pictures, image server uri for those named like a number, custom ringtone N for WAV files)"}},
         .run = add},
        {.name = "branding list",
         .summary = "list the branding files",
         .description = "Pictures made for single models were cut in the window; phones of those models get them.\n"
                        "JSON: an array of objects with name, kind, parameter, size, sha256 and variants, by model.",
         .run = list},
    };
}

} // namespace firstring
