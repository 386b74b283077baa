// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/FirstLine.h"
#include "app/ctl/Text.h"
#include "models/base/Clock.h"

namespace firstring {

namespace {

Outcome status(Context& context)
{
    const auto wanted = context.folder().keyWanted(context.chooseJob());
    if (!wanted)
        return context.fail(wanted.error());
    QJsonObject json{{QStringLiteral("secrets"), wanted->has_value()}};
    if (!*wanted) {
        context.printer().text(Ctl::tr("This job holds no secrets yet."));
    } else {
        json.insert(QStringLiteral("place"), secretPlaceName((*wanted)->place));
        json.insert(QStringLiteral("key"), QString::fromLatin1((*wanted)->id.toHex()));
        context.printer().text(Ctl::tr("The secrets of this job are encrypted; their key is in %1.")
                                   .arg(secretPlaceText((*wanted)->place)));
    }
    if (!*wanted || (*wanted)->place == SecretPlace::KeyFile) {
        const QStringList files = context.keyRing().keyFiles();
        json.insert(QStringLiteral("key-files"), QJsonArray::fromStringList(files));
        context.printer().text(Ctl::tr("Key files, the first that is there counts: %1").arg(files.join(u", ")));
    }
    context.printer().value(json);
    return Exit::Done;
}

Outcome move(Context& context)
{
    const QString name = context.arguments().operands.first();
    const auto place = secretPlaceFromName(name);
    if (!place || *place == SecretPlace::Session)
        return context.fail(
            valueNotTaken(QStringLiteral("PLACE"), name, QStringLiteral("keychain, passphrase, key-file")));
    QString passphrase;
    if (*place == SecretPlace::Passphrase) {
        const auto typed = firstLineIn(context, QStringLiteral("-"));
        if (!typed)
            return context.fail(typed.error());
        passphrase = *typed;
    }
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const auto key = context.keyRing().at(*place, passphrase);
    if (!key)
        return context.fail(key.error());
    (*job)->keepKeyBy(*key);
    (*job)->audit({{.kind = AuditKind::Unlock,
                    .timeMs = Clock::system().now().toMSecsSinceEpoch(),
                    .subject = secretPlaceName(*place)}});
    if (auto stored = (*job)->waitStored(); !stored)
        return context.fail(stored.error());
    context.printer().value(QJsonObject{{QStringLiteral("place"), secretPlaceName(*place)}});
    context.printer().text(Ctl::tr("The key of this job's secrets is now in %1.").arg(secretPlaceText(*place)));
    return Exit::Done;
}

} // namespace

CommandTable secretCommands()
{
    return {
        {.name = "secrets status", .summary = "say where the key of this job's secrets is kept", .run = status},
        {.name = "secrets move",
         .operands = "PLACE",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "keep the key of this job's secrets elsewhere",
         .description = "Places: keychain, passphrase (its first line is read from standard input), key-file.\n"
                        "No secret changes: only the key that opens them is wrapped anew.",
         .run = move},
    };
}

} // namespace firstring
