// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/Text.h"
#include "models/domain/PhoneQuery.h"
#include "models/domain/phones/PasswordEdit.h"

#include <algorithm>
#include <array>

namespace firstring {

namespace {

constexpr std::array kinds{PasswordKind::Admin, PasswordKind::User, PasswordKind::Sip};

Outcome passwords(Context& context)
{
    const QString word = context.arguments().operands.first();
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](PasswordKind k) { return passwordKindName(k) == word; });
    if (kind == kinds.end())
        return context.fail(valueNotTaken(QStringLiteral("KIND"), word, QStringLiteral("admin, user, sip")));
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const JobState& state = (*job)->state();
    const PhoneQuery query = PhoneQuery::parse(context.arguments().value(QStringLiteral("query")));
    QList<MacAddress> chosen;
    state.phones.forEach([&](const Phone& phone) {
        if (query.matches(state, phone, (*job)->track(phone.mac).status))
            chosen.append(phone.mac);
    });
    const PasswordPlan plan{*kind, context.arguments().value(QStringLiteral("variable")),
                            context.arguments().has(QStringLiteral("replace"))};
    const Edit edit = passwordEdit(state, chosen, plan);
    if (auto stored = context.perform(edit); !stored)
        return context.fail(stored.error());
    QJsonArray json;
    for (const Phone& phone : edit.phones.put) {
        QJsonObject one{{QStringLiteral("mac"), phone.mac.plain()}};
        if (context.wantsSecrets()) {
            one.insert(QStringLiteral("password"), passwordOf(phone, plan));
            context.printer().text(phone.mac.plain() + u' ' + passwordOf(phone, plan));
        }
        json.append(one);
    }
    context.printer().value(json);
    context.printer().note(
        Ctl::tr("%n phone(s) got a new password.", nullptr, static_cast<int>(edit.phones.put.size())));
    const auto kept = chosen.size() - edit.phones.put.size();
    if (kept > 0)
        context.printer().note(Ctl::tr("%n phone(s) kept the one they had. Give --replace to change those too.",
                                       nullptr, static_cast<int>(kept)));
    return Exit::Done;
}

} // namespace

CommandTable passwordCommands()
{
    return {
        {.name = "phones passwords",
         .operands = "KIND",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "give each phone a password of its own that nobody can guess",
         .description = "Kinds: admin and user (ten digits, as phones take them: settings \"admin password\" and\n"
                        "\"user password\"), sip (20 letters and digits: variable \"sip password\", for\n"
                        "\"sip line1 password: {sip password}\" in a blueprint). Phones that have one keep it.",
         .options = {{"query", "Q", "only phones that match, as in \"phones list\""},
                     {"variable", "NAME", "put it into this variable of the phones instead"},
                     {"replace", {}, "also where there is one already"},
                     secretsOption()},
         .run = passwords},
    };
}

} // namespace firstring
