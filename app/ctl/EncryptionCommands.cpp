// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/FirstLine.h"
#include "app/ctl/Text.h"
#include "app/encryption/Encryptor.h"

#include <QDir>

namespace firstring {

namespace {

QString onOff(bool on)
{
    return on ? QStringLiteral("on") : QStringLiteral("off");
}

QJsonObject outline(const Encryption& encryption, const QString& program)
{
    return {{QStringLiteral("encryption"), onOff(encryption.on)},
            {QStringLiteral("program"), program},
            {QStringLiteral("key"), encryption.key.isEmpty() ? QStringLiteral("none") : QStringLiteral("kept")},
            {QStringLiteral("per-phone"), encryption.perPhone},
            {QStringLiteral("version"), encryption.version}};
}

/// What a person must know before phones get to know it.
QString warning()
{
    return Ctl::tr(
        "A phone that took encrypted files once wants them for ever, until it is set to its factory "
        "defaults: keep the key and the program.\nThis hides files from the curious; it is an old cipher with "
        "one key for the whole site, and does not replace HTTPS.");
}

Result<Encryption> wanted(Context& context, Encryption encryption)
{
    const Arguments& arguments = context.arguments();
    if (arguments.has(QStringLiteral("key"))) {
        const auto key = firstLineIn(context, arguments.value(QStringLiteral("key")));
        if (!key)
            return key.error();
        encryption.key = *key;
    }
    if (arguments.has(QStringLiteral("per-phone"))) {
        const QString value = arguments.value(QStringLiteral("per-phone"));
        if (value != QLatin1String("yes") && value != QLatin1String("no"))
            return valueNotTaken(QStringLiteral("per-phone"), value, QStringLiteral("yes, no"));
        encryption.perPhone = value == QLatin1String("yes");
    }
    if (arguments.has(QStringLiteral("version"))) {
        const QString value = arguments.value(QStringLiteral("version"));
        const QStringList known{QStringLiteral("v1"), QStringLiteral("v2"), QStringLiteral("v3")};
        if (value != QLatin1String("own") && !known.contains(value))
            return valueNotTaken(QStringLiteral("version"), value, QStringLiteral("v1, v2, v3, own"));
        encryption.version = known.contains(value) ? value : QString();
    }
    encryption.on = true;
    return encryption;
}

Result<void> store(Context& context, const Encryption& encryption)
{
    const auto job = context.openJob();
    if (!job)
        return job.error();
    Edit edit;
    edit.text = Ctl::tr("Change the encryption of files");
    edit.defaults = (*job)->state().defaults;
    edit.defaults->encryption = encryption;
    return context.perform(edit);
}

Outcome set(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const EncryptionProgram program(context.folder().path());
    if (const QString path = context.arguments().value(QStringLiteral("program")); !path.isEmpty()) {
        if (auto chosen = program.choose(QDir::cleanPath(QDir::current().absoluteFilePath(path))); !chosen)
            return context.fail(chosen.error());
    }
    const auto encryption = wanted(context, (*job)->state().defaults.encryption);
    if (!encryption)
        return context.fail(encryption.error());
    const auto tried = tryEncryption(program, *encryption);
    if (!tried)
        return context.fail(tried.error());
    if (auto stored = store(context, *encryption); !stored)
        return context.fail(stored.error());
    QJsonObject json = outline(*encryption, program.path());
    json.insert(QStringLiteral("messages"), tried->messages);
    context.printer().value(json);
    if (!tried->messages.isEmpty())
        context.printer().text(Ctl::tr("The program says: %1").arg(tried->messages));
    context.printer().text(Ctl::tr("Files of this job are encrypted from now on."));
    context.printer().text(warning());
    return Exit::Done;
}

Outcome off(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    Encryption encryption = (*job)->state().defaults.encryption;
    const bool was = std::exchange(encryption.on, false);
    if (context.arguments().has(QStringLiteral("forget-key")))
        encryption.key.clear();
    if (auto stored = store(context, encryption); !stored)
        return context.fail(stored.error());
    context.printer().value(outline(encryption, EncryptionProgram(context.folder().path()).path()));
    context.printer().text(Ctl::tr("Files of this job are not encrypted."));
    if (was)
        context.printer().text(Ctl::tr("Phones that took encrypted files keep what they have until they are set to "
                                       "their factory defaults."));
    return Exit::Done;
}

Outcome status(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const Encryption& encryption = (*job)->state().defaults.encryption;
    const QString program = EncryptionProgram(context.folder().path()).path();
    context.printer().value(outline(encryption, program));
    context.printer().text(encryption.on ? Ctl::tr("Files of this job are encrypted.")
                                         : Ctl::tr("Files of this job are not encrypted."));
    context.printer().text(program.isEmpty() ? Ctl::tr("No encrypting program was chosen on this computer.")
                                             : Ctl::tr("The encrypting program of this computer: %1").arg(program));
    if (encryption.on)
        context.printer().text(warning());
    return Exit::Done;
}

} // namespace

CommandTable encryptionCommands()
{
    return {
        {.name = "encryption set",
         .summary = "let the maker's anacrypt encrypt what phones fetch",
         .description =
             "Firstring encrypts nothing itself: --program names your copy of anacrypt, which is kept for this "
             "computer\n"
             "and tried before anything is stored. The key is sealed in the job. Encrypted twins (.tuz) and\n"
             "security.tuz are then served and published beside the plain files; phones take them if they know the "
             "key.\n"
             "A phone that took encrypted files once wants them for ever. 3DES with one key for a site is no secret "
             "from\n"
             "somebody who means it: use HTTPS where phones can. While anacrypt runs, its key can be seen among the\n"
             "processes of this computer.",
         .options = {{"program", "FILE", "your anacrypt; remembered for this computer"},
                     {"key", "FILE", "its first line is the key of the site; - is standard input"},
                     {"per-phone", "yes|no", "a phone's own file can be read by that phone only (-m)"},
                     {"version", "v1|v2|v3|own", "what old or new phones need; own: as the program does by itself"}},
         .run = set},
        {.name = "encryption off",
         .summary = "encrypt no more",
         .description = "Phones that took encrypted files keep what they have until they are set to factory defaults.",
         .options = {{"forget-key", {}, "the job keeps the key no longer"}},
         .run = off},
        {.name = "encryption status", .summary = "say whether files are encrypted, and by what", .run = status},
    };
}

} // namespace firstring
