// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CatalogueReport.h"
#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/vault/Intake.h"

namespace firstring {

namespace {

QJsonObject imageJson(const FirmwareImage& image)
{
    QJsonObject json{{QStringLiteral("model"), image.model},
                     {QStringLiteral("version"), image.version},
                     {QStringLiteral("release"), image.release},
                     {QStringLiteral("file"), image.fileName}};
    addBlob(json, image.blob);
    return json;
}

Outcome add(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const Vault vault(context.folder().vaultPath());
    AddedFiles<FirmwareImage> files(context);
    const Arguments& arguments = context.arguments();
    for (const QString& path : arguments.operands) {
        const auto image = takeFirmware(vault, path, arguments.value(QStringLiteral("model")),
                                        arguments.value(QStringLiteral("version")));
        if (image)
            files.take(*image);
        else
            files.refuse(path, image.error());
    }
    Edit edit;
    edit.text = Ctl::tr("Add firmware");
    edit.firmware.put = files.taken();
    for (const FirmwareImage& image : files.taken()) {
        // Shown, so that a person can compare it with what the maker says.
        context.printer().text(QStringLiteral("%1 %2  SHA-256 %3")
                                   .arg(image.model, image.version, QString::fromLatin1(image.blob.sha256.toHex())));
    }
    return files.store(edit, imageJson);
}

Outcome list(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const FirmwareImage& image : (*job)->state().firmware) {
        json.append(imageJson(image));
        rows.append({image.model, image.version, image.release, image.fileName, QString::number(image.blob.size),
                     shortDigest(image.blob)});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Model"), Ctl::tr("Version"), Ctl::tr("Release"), Ctl::tr("File"),
                             Ctl::tr("Bytes"), Ctl::tr("SHA-256")},
                            rows);
    return Exit::Done;
}

} // namespace

CommandTable firmwareCommands()
{
    return {
        {.name = "firmware add",
         .operands = "FILE...",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "add firmware files to the catalogue",
         .description = "Model and version come from the file's first line or its name; what neither tells must be "
                        "given. The version "
                        "is the\n"
                        "one that phones report, which is not always the maker's release label.",
         .options = {{"model", "M", "the model these files are for"},
                     {"version", "V", "the version phones report once they run it"}},
         .run = add},
        {.name = "firmware list",
         .summary = "list the firmware of the catalogue",
         .description = "JSON: an array of objects with model, version, release, file, size and sha256.",
         .run = list},
    };
}

} // namespace firstring
