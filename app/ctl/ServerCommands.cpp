// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FirstLine.h"
#include "app/ctl/Text.h"
#include "app/ctl/Warnings.h"
#include "models/domain/SecretAddress.h"
#include "models/domain/ServerUrl.h"

namespace firstring {

namespace {

/// The address with its password only when asked for.
QString shownUrl(Context& context, const ConfigServer& server)
{
    const auto url = ServerUrl::parse(server.url);
    return url ? url->text(context.wantsSecrets()) : server.url;
}

QJsonObject serverJson(Context& context, const ConfigServer& server)
{
    return {{QStringLiteral("name"), server.name}, {QStringLiteral("url"), shownUrl(context, server)}};
}

Outcome add(Context& context)
{
    const QStringList& operands = context.arguments().operands;
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const bool isTyped = operands.at(1) != u"-";
    const auto url = isTyped ? Result<QString>(operands.at(1)) : firstLineIn(context, operands.at(1));
    if (!url)
        return context.fail(url.error());
    const ConfigServer server{operands.at(0), *url};
    if (isTyped && holdsPassword(server.url))
        noteSecretWord(context, server.name);
    Edit edit;
    edit.text = Ctl::tr("Add configuration server %1").arg(server.name);
    edit.servers.put.append(server);
    if (auto stored = context.perform(edit); !stored)
        return context.fail(stored.error());
    context.printer().value(serverJson(context, server));
    context.printer().text(Ctl::tr("The configuration server “%1” is %2.").arg(server.name, shownUrl(context, server)));
    return Exit::Done;
}

Outcome list(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const QString local = QString::fromUtf16(localServerName);
    QJsonArray json{QJsonObject{{QStringLiteral("name"), local}, {QStringLiteral("url"), QJsonValue()}}};
    QList<QStringList> rows{{local, Ctl::tr("this program, at the address where a phone reaches it")}};
    for (const ConfigServer& server : (*job)->state().servers) {
        json.append(serverJson(context, server));
        rows.append({server.name, shownUrl(context, server)});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Name"), Ctl::tr("Address")}, rows);
    return Exit::Done;
}

Outcome remove(Context& context)
{
    const QString& name = context.arguments().operands.first();
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    if (isLocalServer(name))
        return context.fail("SERVER_BUILT_IN", Ctl::tr("The server “local” is built in and stays."));
    if (!(*job)->state().server(name))
        return context.fail("SERVER_UNKNOWN", Ctl::tr("There is no configuration server “%1” in this job.").arg(name));
    Edit edit;
    edit.text = Ctl::tr("Remove configuration server %1").arg(name);
    edit.servers.remove.append(name);
    if (auto stored = context.perform(edit); !stored)
        return context.fail(stored.error());
    context.printer().value(QJsonObject{{QStringLiteral("removed"), QJsonArray{name}}});
    context.printer().text(Ctl::tr("The configuration server “%1” is removed.").arg(name));
    return Exit::Done;
}

} // namespace

CommandTable serverCommands()
{
    return {
        {.name = "servers add",
         .operands = "NAME URL",
         .minOperands = 2,
         .maxOperands = 2,
         .summary = "add or replace a configuration server",
         .description = "URL begins with tftp://, ftp://, http:// or https://; - is the first line of standard input, "
                        "for one with\n"
                        "a password. The name \"local\" is built in: the server of this program.",
         .options = {secretsOption()},
         .run = add},
        {.name = "servers list",
         .summary = "list the configuration servers",
         .description = "JSON: an array of objects with name and url (null for \"local\").",
         .options = {secretsOption()},
         .run = list},
        {.name = "servers remove",
         .operands = "NAME",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "remove a configuration server that nothing uses",
         .run = remove},
    };
}

} // namespace firstring
