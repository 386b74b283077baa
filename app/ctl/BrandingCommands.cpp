// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CatalogueReport.h"
#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/vault/Intake.h"

namespace firstring {

namespace {

QJsonObject assetJson(const BrandingAsset& asset)
{
    QJsonObject json{{QStringLiteral("name"), asset.name}, {QStringLiteral("parameter"), asset.parameter}};
    addBlob(json, asset.blob);
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
    for (const QString& path : arguments.operands) {
        const auto asset =
            takeBranding(vault, path, arguments.value(QStringLiteral("parameter"), usualBrandingParameter(path)));
        if (asset)
            files.take(*asset);
        else
            files.refuse(path, asset.error());
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
        rows.append({asset.name, asset.parameter, QString::number(asset.blob.size), shortDigest(asset.blob)});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Name"), Ctl::tr("Parameter"), Ctl::tr("Bytes"), Ctl::tr("SHA-256")}, rows);
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
                      "the parameter that names the file to phones (default for pictures: background image)"}},
         .run = add},
        {.name = "branding list",
         .summary = "list the branding files",
         .description = "JSON: an array of objects with name, parameter, size and sha256.",
         .run = list},
    };
}

} // namespace firstring
