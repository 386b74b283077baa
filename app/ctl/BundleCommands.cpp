// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/FirstLine.h"
#include "app/ctl/Text.h"
#include "models/vault/Vault.h"
#include "models/workspace/bundle/JobBundle.h"

#include <QFileInfo>
#include <QLocale>

namespace firstring {

namespace {

BundleProgress progressOn(Printer& printer)
{
    return [&printer, shown = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 100;
        if (std::exchange(shown, percent) != percent)
            printer.progress(Ctl::tr("Files: %1 %").arg(percent));
        return true;
    };
}

QJsonObject withheldJson(const Withheld& withheld)
{
    QJsonObject json;
    for (auto name = withheld.begin(); name != withheld.end(); ++name)
        json.insert(name.key(), *name);
    return json;
}

Outcome save(Context& context)
{
    const Arguments& arguments = context.arguments();
    const QString assets = arguments.value(QStringLiteral("assets"));
    if (!assets.isEmpty() && assets != u"all" && assets != u"digests")
        return context.fail(valueNotTaken(QStringLiteral("--assets"), assets, QStringLiteral("all, digests")));
    const auto passphrase = firstLineOf(context, QStringLiteral("passphrase-file"));
    if (!passphrase)
        return context.fail(passphrase.error());
    if (arguments.has(QStringLiteral("passphrase-file")) && passphrase->isEmpty())
        return context.fail("PASSPHRASE_SHORT", Ctl::tr("There is no passphrase in that file. Nothing was written."));
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const QString path = arguments.operands.first();
    const BundleWish wish{.files = assets != u"digests", .secrets = context.wantsSecrets(), .passphrase = *passphrase};
    const auto saved = saveBundle((*job)->state(), wish.files ? context.vault() : Vault(context.folder().vaultPath()),
                                  path, wish, progressOn(context.printer()));
    if (!saved)
        return context.fail(saved.error());
    context.printer().value(QJsonObject{{QStringLiteral("file"), path},
                                        {QStringLiteral("bytes"), saved->bytes},
                                        {QStringLiteral("files"), saved->files},
                                        {QStringLiteral("encrypted"), !passphrase->isEmpty()},
                                        {QStringLiteral("withheld"), withheldJson(saved->withheld)}});
    context.printer().text(Ctl::tr("The job is in %1 (%2).").arg(path, QLocale().formattedDataSize(saved->bytes)));
    if (!saved->withheld.isEmpty())
        context.printer().note(Ctl::tr("Left out, because it is secret: %1. With --secrets it goes along.")
                                   .arg(withheldText(saved->withheld)));
    if (wish.secrets && passphrase->isEmpty())
        context.printer().note(
            Ctl::tr("Passwords can be read in this file. Give it to nobody, or make it with --passphrase-file."));
    return Exit::Done;
}

Outcome open(Context& context)
{
    const Arguments& arguments = context.arguments();
    const JobFolder& folder = context.folder();
    const QString path = arguments.operands.first();
    const auto passphrase = firstLineOf(context, QStringLiteral("passphrase-file"));
    if (!passphrase)
        return context.fail(passphrase.error());
    const auto bundle = readBundle(path, *passphrase, progressOn(context.printer()));
    if (!bundle)
        return context.fail(bundle.error());
    const QString name = arguments.jobName.isEmpty() ? bundle->manifest.job : arguments.jobName;
    if (auto good = JobFolder::checkName(name); !good)
        return context.fail(good.error());
    if (folder.list().contains(name, Qt::CaseInsensitive))
        return context.fail("JOB_EXISTS",
                            Ctl::tr("There is a job “%1” already. Choose another name with --job.").arg(name));
    const Vault vault(folder.vaultPath());
    if (auto taken = takeBundleFiles(path, *passphrase, vault, progressOn(context.printer())); !taken)
        return context.fail(taken.error());
    if (auto made = makeBundledJob(folder, name, *bundle); !made)
        return context.fail(made.error());
    QJsonArray missing;
    QStringList names;
    for (const BlobUse& use : missingFiles(bundle->content.job, vault)) {
        missing.append(use.name);
        names.append(use.name);
    }
    context.printer().value(QJsonObject{{QStringLiteral("name"), name},
                                        {QStringLiteral("phones"), bundle->manifest.phones},
                                        {QStringLiteral("missing"), missing},
                                        {QStringLiteral("withheld"), withheldJson(bundle->content.withheld)}});
    context.printer().text(Ctl::tr("The job “%1” is ready.").arg(name));
    if (!names.isEmpty())
        context.printer().note(Ctl::tr("Phones cannot have these files, because the bundle holds only their digests; "
                                       "add them: %1.")
                                   .arg(names.join(QStringLiteral(", "))));
    if (!bundle->content.withheld.isEmpty())
        context.printer().note(Ctl::tr("The bundle was made without secrets. Give these again: %1.")
                                   .arg(withheldText(bundle->content.withheld)));
    return Exit::Done;
}

} // namespace

CommandTable bundleCommands()
{
    const OptionSpec passphrase{QStringLiteral("passphrase-file"), QStringLiteral("FILE"),
                                QStringLiteral("the first line is the passphrase; - for standard input")};
    return {
        {.name = "job export",
         .operands = "FILE",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "write this job and its files as one file, a bundle for another workstation",
         .description =
             "FILE usually ends in .firstring. It replaces a file of that name, whole or not at all. Without\n"
             "--passphrase-file it is a tar archive that everybody can read; with it all is encrypted (scrypt,\n"
             "AES-256-GCM). Passwords and other secret values go along only with --secrets. The content of files is\n"
             "not looked at. JSON: an object with file, bytes, files, encrypted and withheld.",
         .options = {{"assets", "WHAT",
                      "all: firmware, branding and other files are in it (default); digests: only "
                      "what they must be"},
                     secretsOption(),
                     passphrase},
         .run = save},
        {.name = "job import",
         .operands = "FILE",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "make a job out of a bundle",
         .description =
             "The bundle is read to its end and every digest checked before anything is written. The job is called\n"
             "as in the bundle, or as --job says; one of that name is never replaced. JSON: an object with name,\n"
             "phones, missing (files of which the bundle has only digests) and withheld (secret values to give again).",
         .options = {passphrase},
         .run = open},
    };
}

} // namespace firstring
