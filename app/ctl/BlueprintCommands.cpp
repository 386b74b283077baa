// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/Text.h"
#include "app/ctl/Warnings.h"

namespace firstring {

namespace {

QJsonObject blueprintJson(const Blueprint& blueprint)
{
    QJsonObject json{{QStringLiteral("name"), blueprint.name}};
    addAssignmentFields(json, blueprint.configServer, blueprint.firmware, blueprint.branding, blueprint.language);
    return json;
}

Outcome set(Context& context)
{
    const QStringList& operands = context.arguments().operands;
    const auto fields = splitFields(operands.mid(1));
    if (!fields)
        return context.fail(fields.error());
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const Blueprint* known = (*job)->state().blueprint(operands.first());
    Blueprint blueprint = known ? *known : Blueprint{operands.first()};
    for (const auto& [field, value] : *fields) {
        if (!setAssignmentField(field, value, blueprint.configServer, blueprint.firmware, blueprint.branding,
                                blueprint.language)) {
            return context.fail(unknownField(field, {QStringLiteral("config-server"), QStringLiteral("firmware.MODEL"),
                                                     QStringLiteral("branding"), QStringLiteral("language")}));
        }
    }
    Edit edit;
    edit.text =
        known ? Ctl::tr("Change blueprint %1").arg(blueprint.name) : Ctl::tr("Make blueprint %1").arg(blueprint.name);
    edit.blueprints.put.append(blueprint);
    if (auto stored = context.perform(edit); !stored)
        return context.fail(stored.error());
    noteMissingFirmware(context, blueprint.firmware);
    context.printer().value(blueprintJson(blueprint));
    context.printer().text(Ctl::tr("The blueprint “%1” is stored.").arg(blueprint.name));
    return Exit::Done;
}

Outcome list(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const Blueprint& blueprint : (*job)->state().blueprints) {
        json.append(blueprintJson(blueprint));
        QStringList firmware;
        for (auto image = blueprint.firmware.constBegin(); image != blueprint.firmware.constEnd(); ++image)
            firmware.append(image.key() + u'=' + image.value());
        rows.append({blueprint.name, blueprint.configServer, firmware.join(u','), blueprint.branding.join(u','),
                     blueprint.language, QString::number(blueprint.settings.size())});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Name"), Ctl::tr("Config server"), Ctl::tr("Firmware"), Ctl::tr("Branding"),
                             Ctl::tr("Language"), Ctl::tr("Settings")},
                            rows);
    return Exit::Done;
}

Outcome remove(Context& context)
{
    const QString& name = context.arguments().operands.first();
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    if (!(*job)->state().blueprint(name))
        return context.fail("BLUEPRINT_UNKNOWN", Ctl::tr("There is no blueprint “%1” in this job.").arg(name));
    Edit edit;
    edit.text = Ctl::tr("Remove blueprint %1").arg(name);
    edit.blueprints.remove.append(name);
    if (auto stored = context.perform(edit); !stored)
        return context.fail(stored.error());
    context.printer().value(QJsonObject{{QStringLiteral("removed"), QJsonArray{name}}});
    context.printer().text(Ctl::tr("The blueprint “%1” is removed.").arg(name));
    return Exit::Done;
}

} // namespace

CommandTable blueprintCommands()
{
    return {
        {.name = "blueprint set",
         .operands = "NAME [FIELD=VALUE...]",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "make or change a blueprint",
         .description = "Fields: config-server=NAME, firmware.MODEL=VERSION, branding=NAME,..., language=NAME,... (up "
                        "to four). An empty value "
                        "clears.\n"
                        "Its settings: firstringctl settings set blueprint:NAME \"name: value\"...",
         .options = {reasonOption()},
         .run = set},
        {.name = "blueprint list", .summary = "list the blueprints", .run = list},
        {.name = "blueprint remove",
         .operands = "NAME",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "remove a blueprint that no phone uses",
         .run = remove},
    };
}

} // namespace firstring
