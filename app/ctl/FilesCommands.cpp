// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CatalogueReport.h"
#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FileGathering.h"
#include "app/ctl/Text.h"
#include "models/provisioning/FileName.h"
#include "models/vault/Vault.h"

#include <QFile>

namespace firstring {

namespace {

constexpr qint64 pemLimit = 1 << 20; // bytes; certificates and keys have some kilobytes

QJsonObject fileJson(const JobFile& file)
{
    QJsonObject json{{QStringLiteral("name"), file.name},
                     {QStringLiteral("phone"), file.phone.isZero() ? QString() : file.phone.plain()},
                     {QStringLiteral("blueprint"), file.blueprint}};
    addBlob(json, file.blob);
    return json;
}

bool isOpenKey(const FoundFile& found, const JobFile& limits)
{
    if (!limits.phone.isZero() || !limits.blueprint.isEmpty() || !FileName::parse(found.name.toUtf8()).mac.isZero())
        return false;
    QFile file(found.path);
    return file.open(QIODevice::ReadOnly) && holdsPrivateKey(file.read(pemLimit));
}

/// The file as a record, or why not.
Result<JobFile> bringIn(const Vault& vault, const FoundFile& found, const JobFile& limits)
{
    if (auto fine = checkFileName(found.name); !fine)
        return fine.error();
    if (isOpenKey(found, limits)) {
        return Error{
            QStringLiteral("FILE_KEY_OPEN"),
            Ctl::tr("It holds a private key, which every phone could fetch. Limit it with --phone or --blueprint."),
            {}};
    }
    const auto blob = vault.import(found.path);
    if (!blob)
        return blob.error();
    JobFile file = limits;
    file.name = found.name;
    file.blob = *blob;
    return file;
}

/// Who may have the files, as --phone and --blueprint say.
Result<JobFile> readLimits(const Arguments& arguments, const JobState& state)
{
    JobFile limits;
    if (arguments.has(QStringLiteral("phone"))) {
        const auto mac = MacAddress::parse(arguments.value(QStringLiteral("phone")));
        if (!mac)
            return mac.error();
        if (!state.phones.contains(*mac))
            return Error{
                QStringLiteral("PHONE_UNKNOWN"), Ctl::tr("There is no phone %1 in this job.").arg(mac->plain()), {}};
        limits.phone = *mac;
    }
    limits.blueprint = arguments.value(QStringLiteral("blueprint"));
    if (!limits.blueprint.isEmpty() && !state.blueprint(limits.blueprint))
        return Error{QStringLiteral("BLUEPRINT_UNKNOWN"),
                     Ctl::tr("There is no blueprint “%1” in this job.").arg(limits.blueprint),
                     {}};
    return limits;
}

Outcome add(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const auto limits = readLimits(arguments, (*job)->state());
    if (!limits)
        return context.fail(limits.error());
    Gathered gathered = gatherFiles(arguments.operands);
    if (arguments.has(QStringLiteral("as"))) {
        if (gathered.files.size() + gathered.refused.size() != 1)
            return context.fail("USAGE_AS", Ctl::tr("--as names one file, so give one file."));
        for (FoundFile& file : gathered.files)
            file.name = arguments.value(QStringLiteral("as"));
    }
    const Vault vault(context.folder().vaultPath());
    AddedFiles<JobFile> files(context);
    for (const LeftOut& file : std::as_const(gathered.refused))
        files.refuse(file.path, file.why);
    for (const FoundFile& found : std::as_const(gathered.files)) {
        const auto file = bringIn(vault, found, *limits);
        if (file)
            files.take(*file);
        else
            files.refuse(found.path, file.error());
    }
    Edit edit;
    edit.text = Ctl::tr("Add files");
    edit.files.put = files.taken();
    return files.store(edit, fileJson);
}

Outcome list(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const JobFile& file : (*job)->state().files) {
        json.append(fileJson(file));
        rows.append({file.name, file.phone.isZero() ? QString() : file.phone.plain(), file.blueprint,
                     QString::number(file.blob.size), shortDigest(file.blob)});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Name"), Ctl::tr("Only for phone"), Ctl::tr("Only for blueprint"),
                             Ctl::tr("Bytes"), Ctl::tr("SHA-256")},
                            rows);
    return Exit::Done;
}

Outcome remove(Context& context)
{
    const QString& name = context.arguments().operands.first();
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    if (!(*job)->state().file(name))
        return context.fail("FILE_UNKNOWN", Ctl::tr("There is no file “%1” in this job.").arg(name));
    Edit edit;
    edit.text = Ctl::tr("Remove file %1").arg(name);
    edit.files.remove.append(name);
    if (auto stored = context.perform(edit); !stored)
        return context.fail(stored.error());
    context.printer().value(QJsonObject{{QStringLiteral("removed"), QJsonArray{name}}});
    context.printer().text(Ctl::tr("The file “%1” is removed.").arg(name));
    return Exit::Done;
}

} // namespace

CommandTable filesCommands()
{
    return {
        {.name = "files add",
         .operands = "PATH...",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "add any other files phones may ask for",
         .description = "Language packs, directories, certificates, licences. A folder adds its regular files under "
                        "their relative "
                        "names.\n"
                        "Links, special files and names that the server generates are refused and listed. A PEM file "
                        "with a private "
                        "key must\n"
                        "be limited to a phone or a blueprint. All are served in both roles.",
         .options = {{"as", "NAME", "the name phones ask it by, for one file"},
                     {"phone", "MAC", "only for this phone"},
                     {"blueprint", "B", "only for phones of this blueprint"}},
         .run = add},
        {.name = "files list",
         .summary = "list these files",
         .description = "JSON: an array of objects with name, phone, blueprint, size and sha256.",
         .run = list},
        {.name = "files remove",
         .operands = "NAME",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "remove one of these files",
         .run = remove},
    };
}

} // namespace firstring
