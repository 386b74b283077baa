// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/Text.h"
#include "app/ctl/Warnings.h"
#include "models/base/Clock.h"
#include "models/domain/PhoneQuery.h"
#include "models/domain/SecretAddress.h"
#include "models/domain/leaving/StageAgain.h"
#include "models/formats/PhoneFields.h"
#include "models/provisioning/Variables.h"

namespace firstring {

namespace {

Error unknownPhone(MacAddress mac)
{
    return {QStringLiteral("PHONE_UNKNOWN"), Ctl::tr("There is no phone %1 in this job.").arg(mac.plain()), {}};
}

/// Only JSON shows variables.
QSet<QString> hiddenVariables(Context& context, const JobState& state)
{
    return context.wantsSecrets() || !context.printer().isJson() ? QSet<QString>() : secretVariables(state);
}

QJsonObject phoneRow(const Workspace& job, const Phone& phone, const QSet<QString>& hidden)
{
    QJsonObject json = phoneJson(phone, hidden);
    json.insert(QStringLiteral("state"), stateName(job.track(phone.mac).status.state));
    return json;
}

Outcome list(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const Workspace& workspace = **job;
    const PhoneQuery query = PhoneQuery::parse(context.arguments().value(QStringLiteral("query")));
    const QSet<QString> hidden = hiddenVariables(context, workspace.state());
    QJsonArray json;
    QList<QStringList> rows;
    workspace.state().phones.forEach([&](const Phone& phone) {
        const PhoneStatus status = workspace.track(phone.mac).status;
        if (!query.matches(workspace.state(), phone, status))
            return;
        if (context.printer().isJson())
            json.append(phoneRow(workspace, phone, hidden));
        else
            rows.append({phone.mac.plain(), phone.label, phone.model, phone.blueprint, phone.configServer,
                         phone.firmware, phone.tags.join(u','),
                         phone.slot > 0 ? QString::number(phone.slot) : QString(), stateText(status)});
    });
    context.printer().value(json);
    context.printer().table({Ctl::tr("MAC"), Ctl::tr("Label"), Ctl::tr("Model"), Ctl::tr("Blueprint"),
                             Ctl::tr("Config server"), Ctl::tr("Firmware"), Ctl::tr("Tags"), Ctl::tr("Slot"),
                             Ctl::tr("State")},
                            rows);
    return Exit::Done;
}

/// The job is read for secret variables only where one that is not secret by itself is given.
void noteSecretFields(Context& context, const QList<QPair<QString, QString>>& fields, const JobState& state)
{
    std::optional<QSet<QString>> secrets;
    for (const auto& [field, value] : fields) {
        if (!field.startsWith(u"var.") || value.isEmpty())
            continue;
        const QString name = field.mid(4);
        if (!hidesValue(name, value) && !secrets)
            secrets = secretVariables(state);
        if (hidesValue(name, value) || secrets->contains(foldedName(name)))
            noteSecretWord(context, name);
    }
}

Outcome set(Context& context)
{
    const QStringList& operands = context.arguments().operands;
    const auto fields = splitFields(operands.mid(1));
    if (!fields)
        return context.fail(fields.error());
    const auto mac = MacAddress::parse(operands.first());
    if (!mac)
        return context.fail(mac.error());
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const Workspace& workspace = **job;
    const Phone* known = workspace.state().phones.find(*mac);
    if (!known)
        return context.fail(unknownPhone(*mac));
    Phone phone = *known;
    for (const auto& [field, value] : *fields) {
        const auto name = PhoneFieldName::parse(field);
        if (!name || name->field == PhoneField::Mac || name->field == PhoneField::Ignored)
            return context.fail(unknownField(field, phoneFields()));
        if (auto done = setPhoneField(phone, *name, value, workspace.state()); !done)
            return context.fail(done.error());
    }
    noteSecretFields(context, *fields, workspace.state());
    Edit edit;
    edit.text = Ctl::tr("Change %1").arg(mac->plain());
    edit.phones.put.append(phone);
    if (auto stored = context.perform(edit); !stored)
        return context.fail(stored.error());
    if (!phone.firmware.isEmpty() && !phone.model.isEmpty())
        noteMissingFirmware(context, {{phone.model, phone.firmware}});
    context.printer().value(phoneRow(workspace, phone, hiddenVariables(context, workspace.state())));
    context.printer().text(Ctl::tr("%1 is changed.").arg(mac->plain()));
    return Exit::Done;
}

/// The phones named on the command line, split into those of the job and sentences about the others.
struct Named
{
    QList<MacAddress> known;
    QList<Error> refused;
};

Named namedPhones(const JobState& state, const QStringList& words)
{
    Named named;
    for (const QString& word : words) {
        const auto mac = MacAddress::parse(word);
        if (!mac)
            named.refused.append(mac.error());
        else if (!state.phones.contains(*mac))
            named.refused.append(unknownPhone(*mac));
        else if (!named.known.contains(*mac))
            named.known.append(*mac);
    }
    return named;
}

Exit exitOf(const Named& named)
{
    if (named.refused.isEmpty())
        return Exit::Done;
    return named.known.isEmpty() ? Exit::Data : Exit::InPart;
}

Outcome remove(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const Named named = namedPhones((*job)->state(), context.arguments().operands);
    for (const Error& why : named.refused)
        context.printer().note(why);
    Edit edit;
    edit.text = Ctl::tr("Remove %n phone(s)", nullptr, static_cast<int>(named.known.size()));
    edit.phones.remove = named.known;
    if (auto stored = context.perform(edit); !stored)
        return context.fail(stored.error());
    QJsonArray removed;
    for (const MacAddress mac : named.known)
        removed.append(mac.plain());
    context.printer().value(QJsonObject{{QStringLiteral("removed"), removed}});
    context.printer().text(Ctl::tr("%n phone(s) removed.", nullptr, static_cast<int>(named.known.size())));
    return exitOf(named);
}

Outcome release(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    Workspace& workspace = **job;
    Named named = namedPhones(workspace.state(), context.arguments().operands);
    if (context.arguments().has(QStringLiteral("query"))) {
        const PhoneQuery query = PhoneQuery::parse(context.arguments().value(QStringLiteral("query")));
        workspace.state().phones.forEach([&](const Phone& phone) {
            if (!named.known.contains(phone.mac) &&
                query.matches(workspace.state(), phone, workspace.track(phone.mac).status))
                named.known.append(phone.mac);
        });
    } else if (context.arguments().operands.isEmpty()) {
        return context.fail("USAGE_OPERAND", Ctl::tr("Say which phones: MAC addresses, or --query Q."));
    }
    for (const Error& why : named.refused)
        context.printer().note(why);
    const QDateTime now = Clock::system().now();
    workspace.release(named.known, now.toMSecsSinceEpoch());
    const QDateTime until = now.addSecs(workspace.state().defaults.windowHours * 3600LL);
    QJsonArray json;
    for (const MacAddress mac : named.known) {
        json.append(QJsonObject{{QStringLiteral("mac"), mac.plain()},
                                {QStringLiteral("released"), now.toString(Qt::ISODateWithMs)},
                                {QStringLiteral("until"), until.toString(Qt::ISODateWithMs)}});
        context.printer().text(Ctl::tr("%1 is released until %2.")
                                   .arg(mac.plain(), QLocale().toString(until.toLocalTime(), QLocale::ShortFormat)));
    }
    if (auto stored = workspace.waitStored(); !stored)
        return context.fail(stored.error());
    context.printer().value(json);
    return exitOf(named);
}

Outcome stageAgain(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    Workspace& workspace = **job;
    const Named named = namedPhones(workspace.state(), context.arguments().operands);
    for (const Error& why : named.refused)
        context.printer().note(why);
    workspace.forgetTracks(named.known);
    workspace.release(named.known, Clock::system().now().toMSecsSinceEpoch());
    if (auto stored = workspace.waitStored(); !stored)
        return context.fail(stored.error());
    QJsonArray json;
    for (const MacAddress mac : named.known)
        json.append(mac.plain());
    context.printer().value(QJsonObject{{QStringLiteral("again"), json}});
    if (!named.known.isEmpty()) {
        context.printer().text(Ctl::tr("%n phone(s) begin again as Waiting; what happened before stays in the log.",
                                       nullptr, static_cast<int>(named.known.size())));
        context.printer().note(stageAgainAdvice());
    }
    return exitOf(named);
}

} // namespace

CommandTable phoneCommands()
{
    return {
        {.name = "phones list",
         .summary = "list phones with what is set for each of them and their state",
         .description = "JSON: an array of objects with mac, the fields of \"phones set\" and state.",
         .options = {{"query", "Q",
                      "only those that match, such as \"model:6867i state:stopped tag:floor2\"; plain text searches "
                      "everywhere"},
                     secretsOption()},
         .run = list},
        {.name = "phones set",
         .operands = "MAC FIELD=VALUE...",
         .minOperands = 2,
         .maxOperands = Command::unlimited,
         .summary = "change fields of one phone",
         .description =
             "Fields: label, model, blueprint, config-server, firmware (a version, or \"keep\"), branding=NAME,...,\n"
             "tags=TAG,..., slot=NUMBER, hold=yes or no, var.NAME. An empty value clears.",
         .options = {secretsOption(), reasonOption()},
         .run = set},
        {.name = "phones remove",
         .operands = "MAC...",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "take phones out of the job",
         .run = remove},
        {.name = "phones release",
         .operands = "[MAC...]",
         .maxOperands = Command::unlimited,
         .summary = "let phones take their own files from now on, whoever took them before",
         .description =
             "The window of the job decides how long (job set window=HOURS). The first address that asks takes\n"
             "them; later only that address gets them. A bench job releases its phones by itself when its\n"
             "server starts; a site job (job set kind=site) releases nothing by itself.",
         .options = {{"query", "Q", "all phones that match, as in \"phones list\""}},
         .run = release},
        {.name = "phones stage-again",
         .operands = "MAC...",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "stage phones once more that were handed over before, or came back",
         .description =
             "They begin as Waiting and are released anew; the log and the audit log keep what happened before.",
         .run = stageAgain},
    };
}

} // namespace firstring
