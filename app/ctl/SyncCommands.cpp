// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/FirstLine.h"
#include "app/ctl/LookTask.h"
#include "app/ctl/SyncReport.h"
#include "app/ctl/SyncTask.h"
#include "app/ctl/Text.h"
#include "app/sync/Sides.h"
#include "models/domain/sync/PortalProfile.h"
#include "models/workspace/SyncLedger.h"

namespace firstring {

namespace {

bool isServer(const Remote& remote)
{
    return remote.kind == RemoteKind::Site || remote.kind == RemoteKind::Gateway;
}

/// `KEY=VALUE` words into the profile; an empty value takes the key out, so that its default counts again.
Result<void> setProfile(Remote& remote, const QStringList& words)
{
    const auto fields = splitFields(words);
    if (!fields)
        return fields.error();
    for (const auto& [key, value] : *fields) {
        if (value.isEmpty())
            remote.profile.remove(key);
        else
            remote.profile.insert(key, value);
    }
    return {};
}

/// What kind of place it is, and how it wants to be spoken to.
Result<void> chooseKind(const Arguments& arguments, Remote& remote)
{
    const QString calls = arguments.value(QStringLiteral("gateway"));
    const QString preset = arguments.value(QStringLiteral("portal"));
    if (!preset.isEmpty()) {
        const auto profile = PortalProfile::preset(preset);
        if (!profile)
            return valueNotTaken(QStringLiteral("--portal"), preset, QStringLiteral("empty, firstring"));
        remote.kind = RemoteKind::Portal;
        remote.profile = *profile;
    } else if (!calls.isEmpty()) {
        remote.kind = RemoteKind::Gateway;
        remote.profile.insert(QStringLiteral("calls"), calls);
    }
    const QStringList words = arguments.values(QStringLiteral("set"));
    if (words.isEmpty())
        return {};
    if (remote.kind != RemoteKind::Portal && remote.kind != RemoteKind::Gateway)
        return Error{QStringLiteral("USAGE_SET"), Ctl::tr("Only a gateway or a portal has a profile to set."), {}};
    return setProfile(remote, words);
}

Outcome add(Context& context)
{
    const Arguments& arguments = context.arguments();
    Remote remote = newRemote(arguments.operands[0], arguments.operands.value(1));
    if (auto chosen = chooseKind(arguments, remote); !chosen)
        return context.fail(chosen.error());
    if (isServer(remote) && !arguments.has(QStringLiteral("fingerprint"))) {
        Remote shown = remote;
        shown.fingerprint = *typedFingerprint(QString(64, u'0')); // all else must be right before anybody is asked
        if (auto good = checkRemote(shown); !good)
            return context.fail(good.error());
        return std::make_unique<LookTask>(context, QUrl(remote.place));
    }
    if (isServer(remote))
        remote.fingerprint = typedFingerprint(arguments.value(QStringLiteral("fingerprint"))).value_or(QString());
    const auto secret = firstLineOf(context, QStringLiteral("token-file"));
    if (!secret)
        return context.fail(secret.error());
    remote.secret = *secret;
    if (auto good = checkRemote(remote); !good)
        return context.fail(good.error());
    if (auto side = sideOf(remote, Vault(context.folder().vaultPath())); !side)
        return context.fail(side.error());
    const auto job = context.ownJob();
    if (!job)
        return context.fail(job.error());
    SyncLedger& ledger = (*job)->sync();
    if (const Remote* known = ledger.remote(remote.name)) {
        // The same place with a new certificate or token: what was agreed stays.
        if (known->place != remote.place)
            return context.fail("REMOTE_EXISTS",
                                Ctl::tr("There is “%1” already, at %2. Remove it first, or choose another name.")
                                    .arg(known->name, known->place));
        Remote renewed = *known;
        renewed.fingerprint = remote.fingerprint;
        renewed.profile = remote.profile;
        if (!remote.secret.isEmpty())
            renewed.secret = remote.secret;
        remote = renewed;
    }
    if (auto put = ledger.put(remote); !put)
        return context.fail(put.error());
    if (auto stored = (*job)->waitStored(); !stored)
        return context.fail(stored.error());
    context.printer().value(QJsonObject{{QStringLiteral("name"), remote.name},
                                        {QStringLiteral("place"), remote.place},
                                        {QStringLiteral("fingerprint"), remote.fingerprint}});
    context.printer().text(
        (remote.kind == RemoteKind::Portal
             ? Ctl::tr("“%1” is known now. See what is to be done there: firstringctl portal list \"%1\"")
             : Ctl::tr("“%1” is known now. See first what a run would do: firstringctl sync \"%1\" "
                       "--dry-run"))
            .arg(remote.name));
    return Exit::Done;
}

Outcome setRemote(Context& context)
{
    const QStringList& operands = context.arguments().operands;
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const Remote* known = (*job)->sync().remote(operands.first());
    if (!known)
        return context.fail(SyncLedger::unknown(operands.first()));
    if (known->kind != RemoteKind::Gateway && known->kind != RemoteKind::Portal)
        return context.fail("USAGE_SET", Ctl::tr("Only a gateway or a portal has a profile to set."));
    Remote remote = *known;
    if (auto set = setProfile(remote, operands.mid(1)); !set)
        return context.fail(set.error());
    if (auto put = (*job)->sync().put(remote); !put)
        return context.fail(put.error());
    if (auto stored = (*job)->waitStored(); !stored)
        return context.fail(stored.error());
    printRemotes(context.printer(), {remote}, (*job)->sync().runs());
    return Exit::Done;
}

Outcome list(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    printRemotes(context.printer(), (*job)->sync().remotes(), (*job)->sync().runs());
    return Exit::Done;
}

Outcome remove(Context& context)
{
    const auto job = context.ownJob();
    if (!job)
        return context.fail(job.error());
    const QString name = context.arguments().operands.first();
    if (auto removed = (*job)->sync().remove(name); !removed)
        return context.fail(removed.error());
    if (auto stored = (*job)->waitStored(); !stored)
        return context.fail(stored.error());
    context.printer().value(QJsonObject{{QStringLiteral("removed"), name}});
    context.printer().text(Ctl::tr("“%1” is forgotten here. Nothing was changed there.").arg(name));
    return Exit::Done;
}

Outcome sync(Context& context)
{
    const Arguments& arguments = context.arguments();
    SyncTask::Wish wish{.dryRun = arguments.has(QStringLiteral("dry-run"))};
    if (const QString prefer = arguments.value(QStringLiteral("prefer")); !prefer.isEmpty()) {
        if (prefer != u"here" && prefer != u"there")
            return context.fail(valueNotTaken(QStringLiteral("SIDE"), prefer, QStringLiteral("here, there")));
        wish.prefer = prefer == u"here" ? SyncSide::Here : SyncSide::There;
    }
    // A run belongs where the job is open: what it agrees must be stored as it goes.
    const auto job = wish.dryRun ? context.openJob() : context.ownJob();
    if (!job)
        return context.fail(job.error());
    const QString name = arguments.operands.first();
    const Remote* remote = (*job)->sync().remote(name);
    if (!remote)
        return context.fail(SyncLedger::unknown(name));
    if (remote->kind == RemoteKind::Portal && !wish.dryRun)
        return context.fail("REMOTE_BY_HAND",
                            Ctl::tr("“%1” is a portal: a person does there what the list says, and ticks it off. Write "
                                    "the list with: firstringctl portal export \"%1\" FILE")
                                .arg(remote->name));
    auto side = sideOf(*remote, context.vault());
    if (!side)
        return context.fail(side.error());
    return std::make_unique<SyncTask>(context, **job, *remote, std::move(*side), wish);
}

} // namespace

CommandTable syncCommands()
{
    return {
        {.name = "remote add",
         .operands = "NAME [URL]",
         .minOperands = 1,
         .maxOperands = 2,
         .summary = "make another side known with which this job is synced",
         .description =
             "URL: https://HOST:PORT of a \"serve --https\" at a site or head office, or the full path of a shared "
             "folder\n"
             "or a stick. Without --fingerprint the certificate's fingerprint is only shown: compare it with the one\n"
             "that is shown there, then give it. The token, or the passphrase by which a folder is encrypted, is kept\n"
             "encrypted in the job. A known NAME at the same URL gets a new fingerprint and token. With --gateway URL "
             "is\n"
             "a redirect service that is told an address for each phone; with --portal there is no URL: a person\n"
             "carries lists to the maker's web portal (portal export).",
         .options = {{"fingerprint", "SHA256", "of the certificate that the other side must show"},
                     {"token-file", "FILE",
                      "the first line is the token, or a folder's passphrase; - for standard input"},
                     {"gateway", "CALLS", "rest or xmlrpc: how the redirect service is called"},
                     {"portal", "PROFILE", "empty or firstring: how the portal's lists look at first"},
                     {"set", "KEY=VALUE", "of the profile of a gateway or a portal, see the manual page", true}},
         .run = add},
        {.name = "remote set",
         .operands = "NAME KEY=VALUE...",
         .minOperands = 2,
         .maxOperands = Command::unlimited,
         .summary = "change how a gateway or a portal wants to be spoken to",
         .description =
             "The keys are in the manual page, GATEWAYS AND PORTALS. An empty value: its default counts again.",
         .run = setRemote},
        {.name = "remote list", .summary = "list the other sides that this job knows", .run = list},
        {.name = "remote remove",
         .operands = "NAME",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "forget another side and what was agreed with it",
         .run = remove},
        {.name = "sync",
         .operands = "NAME",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "bring this job and another side together",
         .description =
             "What changed on one side only goes to the other, field by field; what differs on both sides stays as it\n"
             "is on each until somebody decides. Nothing is removed because it is missing: only what was removed on\n"
             "purpose. Exit status 1 when something waits or was not taken.",
         .options = {{"dry-run", {}, "say what a run would do, do nothing"},
                     {"prefer", "SIDE", "here or there: decide for that side what differs"},
                     secretsOption()},
         .run = sync},
    };
}

} // namespace firstring
