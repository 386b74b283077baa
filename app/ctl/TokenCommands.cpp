// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/Text.h"
#include "models/base/Clock.h"
#include "models/base/Sealing.h"
#include "models/domain/sync/AccountAudit.h"
#include "models/workspace/JobShelf.h"

#include <QDateTime>

namespace firstring {

namespace {

QString when(const ApiToken& token)
{
    return QDateTime::fromMSecsSinceEpoch(token.createdMs, Qt::UTC).toString(Qt::ISODate);
}

/// Stores \a tokens, and who made that.
Result<void> keep(Workspace& job, const ApiTokens& tokens)
{
    job.audit(auditOfTokens(job.shelf().tokens, tokens, {}, {}, Clock::system().nowMs()));
    job.setTokens(tokens);
    return job.waitStored();
}

Outcome create(Context& context)
{
    const QString name = context.arguments().operands.first();
    const QString word = context.arguments().value(QStringLiteral("role"), roleName(Role::User));
    const auto role = roleFromName(word);
    if (!role)
        return context.fail(valueNotTaken(QStringLiteral("ROLE"), word, QStringLiteral("user, super, admin")));
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const QString text = tokenText(strongRandom(32));
    const auto tokens = withToken((*job)->shelf().tokens, name, *role, text, Clock::system().nowMs());
    if (!tokens)
        return context.fail(tokens.error());
    if (auto stored = keep(**job, *tokens); !stored)
        return context.fail(stored.error());
    context.printer().value(QJsonObject{{QStringLiteral("name"), tokens->constLast().name},
                                        {QStringLiteral("role"), roleName(*role)},
                                        {QStringLiteral("token"), text}});
    context.printer().text(text);
    context.printer().note(
        Ctl::tr("Only this time the token is shown. Who has it may ask as “%1”: hand it over as a password is.")
            .arg(tokens->constLast().name));
    return Exit::Done;
}

Outcome list(Context& context)
{
    const auto shelf = readShelf(context.folder(), context.chooseJob());
    if (!shelf)
        return context.fail(shelf.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const ApiToken& token : shelf->tokens) {
        json.append(QJsonObject{{QStringLiteral("name"), token.name},
                                {QStringLiteral("role"), roleName(token.role)},
                                {QStringLiteral("created"), when(token)}});
        rows.append({token.name, roleName(token.role), when(token)});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Account"), Ctl::tr("Role"), Ctl::tr("Made (UTC)")}, rows);
    return Exit::Done;
}

Outcome remove(Context& context)
{
    const QString name = context.arguments().operands.first();
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const auto tokens = withoutToken((*job)->shelf().tokens, name);
    if (!tokens)
        return context.fail(tokens.error());
    if (auto stored = keep(**job, *tokens); !stored)
        return context.fail(stored.error());
    context.printer().value(QJsonObject{{QStringLiteral("removed"), name}});
    context.printer().text(Ctl::tr("“%1” may not ask any more.").arg(name));
    return Exit::Done;
}

} // namespace

CommandTable tokenCommands()
{
    return {
        {.name = "token create",
         .operands = "NAME",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "make an account by which another workstation may ask for this job over HTTPS",
         .description = "Prints its token, once: it is stored only as a digest. Roles: user registers phones and\n"
                        "sees everything but passwords and the job's own files (default); super sees those too, also\n"
                        "changes servers, blueprints, firmware, branding and files, and manages users; admin also\n"
                        "manages other accounts.\n"
                        "JSON: name, role, token. Served by: serve --https PORT, at /api/v1.",
         .options = {{"role", "ROLE", "user, super or admin"}},
         .run = create},
        {.name = "token list",
         .summary = "list the accounts of other workstations, also while a server runs",
         .description = "JSON: an array of objects with name, role and created (UTC).",
         .run = list},
        {.name = "token remove",
         .operands = "NAME",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "take an account out; its token opens nothing any more",
         .run = remove},
    };
}

} // namespace firstring
