// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/PortalTask.h"
#include "app/ctl/Text.h"
#include "models/formats/PortalList.h"
#include "models/workspace/SyncLedger.h"

namespace firstring {

namespace {

constexpr qint64 listLimit = 64LL << 20; ///< bytes of a portal's own list

/// The portal of the first operand, as it was agreed or as the list in \a there says; then that task.
Outcome start(Context& context, const QString& there, PortalTask::Wish wish)
{
    const Arguments& arguments = context.arguments();
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const QString name = arguments.operands.first();
    const Remote* remote = (*job)->sync().remote(name);
    if (!remote)
        return context.fail(SyncLedger::unknown(name));
    if (remote->kind != RemoteKind::Portal)
        return context.fail("REMOTE_BY_ITSELF", Ctl::tr("“%1” is no portal: “sync” reaches it by itself.").arg(name));
    const auto profile = PortalProfile::parse(remote->profile);
    if (!profile)
        return context.fail(profile.error());
    std::optional<QList<Phone>> phones;
    if (!there.isEmpty()) {
        const auto map = portalColumns(arguments.values(QStringLiteral("map")).join(u','));
        if (!map)
            return context.fail(map.error());
        const auto bytes = context.readAll(there, listLimit);
        if (!bytes)
            return context.fail(bytes.error());
        auto rows = readPortalList(*bytes, *profile, *map);
        if (!rows)
            return context.fail(rows.error());
        phones = phonesThere(*rows, (*job)->state(), *profile);
        wish.troubles = rows->troubles;
    }
    return std::make_unique<PortalTask>(context, **job, *remote,
                                        std::make_unique<PortalSide>(*profile, std::move(phones)), std::move(wish));
}

QString thereOf(const Context& context)
{
    return context.arguments().value(QStringLiteral("there"));
}

Outcome list(Context& context)
{
    return start(context, thereOf(context), {.deed = PortalTask::Deed::List});
}

Outcome write(Context& context)
{
    return start(context, thereOf(context),
                 {.deed = PortalTask::Deed::Export, .file = context.arguments().operands[1]});
}

Outcome tick(Context& context)
{
    const Arguments& arguments = context.arguments();
    PortalTask::Wish wish{.deed = PortalTask::Deed::Tick, .all = arguments.has(QStringLiteral("all"))};
    for (const QString& word : arguments.operands.mid(1)) {
        const auto mac = MacAddress::parse(word);
        if (!mac)
            return context.fail(mac.error());
        wish.ticked.insert(*mac);
    }
    if (wish.all != wish.ticked.isEmpty())
        return context.fail("USAGE_TICK", Ctl::tr("Name the phones that are done there, or give --all."));
    return start(context, thereOf(context), std::move(wish));
}

Outcome compare(Context& context)
{
    return start(context, context.arguments().operands[1], {.deed = PortalTask::Deed::Import});
}

} // namespace

CommandTable portalCommands()
{
    const OptionSpec there{QStringLiteral("there"), QStringLiteral("FILE"),
                           QStringLiteral("the portal's own list: compare with that, not with what was ticked")};
    const OptionSpec map{QStringLiteral("map"), QStringLiteral("HEADING:SOURCE"),
                         QStringLiteral("what a column of that list holds: mac, url, label, model or -"), true};
    return {
        {.name = "portal list",
         .operands = "NAME",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "say what a person has to do at a web portal: which phones are new, changed or gone there",
         .options = {there, map},
         .run = list},
        {.name = "portal export",
         .operands = "NAME FILE",
         .minOperands = 2,
         .maxOperands = 2,
         .summary = "write that as a list with the columns of the portal's profile; - is standard output",
         .options = {there, map},
         .run = write},
        {.name = "portal tick",
         .operands = "NAME [MAC...]",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "tick off what was done there: it is agreed from now on",
         .options = {{"all", {}, "everything in the list"}, there, map},
         .run = tick},
        {.name = "portal import",
         .operands = "NAME FILE",
         .minOperands = 2,
         .maxOperands = 2,
         .summary = "read the portal's own list, say what differs, and agree about what is alike",
         .description =
             "Columns are found by their headings, as --map or the profile says. Nothing of the job changes.",
         .options = {map},
         .run = compare},
    };
}

} // namespace firstring
