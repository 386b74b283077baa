// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CatalogueReport.h"
#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/intake/FirmwareHaul.h"

namespace firstring {

namespace {

QJsonObject imageJson(const FirmwareImage& image)
{
    QJsonObject json{{QStringLiteral("model"), image.model},
                     {QStringLiteral("version"), image.version},
                     {QStringLiteral("release"), image.release},
                     {QStringLiteral("file"), image.fileName}};
    json.insert(QStringLiteral("md5"), QString::fromLatin1(image.md5.toHex()));
    json.insert(QStringLiteral("through"), image.through);
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
    const FirmwareHaul haul = haulFirmware(
        vault, arguments.operands,
        {arguments.value(QStringLiteral("model")), arguments.value(QStringLiteral("version"))},
        (*job)->state().firmware, [] { return false; },
        [&](const QString& from, qint64) { context.printer().progress(from); });
    for (const FirmwareHaul::Item& item : haul.taken)
        files.take(item.image);
    for (const FirmwareHaul::Item& item : haul.here)
        files.alreadyHere(item.from);
    for (const FirmwareHaul::Item& item : haul.open)
        files.refuse(item.from, item.why);
    for (const FirmwareHaul::Refusal& refusal : haul.refused)
        files.refuse(refusal.from, refusal.why);
    for (const FirmwareHaul::Refusal& note : haul.notes)
        files.warn(note.from, note.why);
    if (haul.taken.isEmpty() && haul.here.isEmpty() && haul.open.isEmpty() && haul.refused.isEmpty())
        return context.fail("FIRMWARE_NOTHING", Ctl::tr("There is no firmware (.st) in what was named."));
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
         .operands = "PATH...",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "add firmware to the catalogue: files, folders, zip and tar archives",
         .description = "Model and version come from a file's first line, its name or the names of the archives it is "
                        "in; what none of them\n"
                        "tells must be given. The version is the one that phones report, which is not always the "
                        "maker's release label.\n"
                        "JSON: added, refused, warnings (arrays of objects) and already (files that are in the "
                        "catalogue just so).",
         .options = {{"model", "M", "the model these files are for; of archives and folders only its files are taken"},
                     {"version", "V", "the version phones report once they run it"},
                     reasonOption()},
         .run = add},
        {.name = "firmware list",
         .summary = "list the firmware of the catalogue",
         .description = "JSON: an array of objects with model, version, release, file, md5, through, size and sha256.",
         .run = list},
    };
}

} // namespace firstring
