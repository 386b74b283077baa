// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/domain/SecretAddress.h"
#include "models/formats/CfgText.h"
#include "models/formats/ModelConversion.h"

namespace firstring {

namespace {

Result<const PhoneModel*> modelOption(const Arguments& arguments, const QString& option)
{
    const QString name = arguments.value(option);
    const PhoneModel* model = findModel(name);
    if (!model)
        return Error{QStringLiteral("USAGE_MODEL"),
                     name.isEmpty() ? Ctl::tr("Say which models: --from 6757i --to 6867i.")
                                    : Ctl::tr("“%1” is no model that Firstring knows. Write it like 6867i.").arg(name),
                     {}};
    return model;
}

QJsonObject json(const Conversion& conversion, bool secrets)
{
    QJsonArray settings, notes;
    for (const Setting& setting : conversion.settings) {
        QJsonObject one{{QStringLiteral("name"), setting.name}, {QStringLiteral("marks"), setting.marks}};
        if (!secrets && hidesValue(setting))
            one.insert(QStringLiteral("secret"), true);
        else
            one.insert(QStringLiteral("value"), setting.value);
        settings.append(one);
    }
    for (const ConversionNote& note : conversion.notes)
        notes.append(QJsonObject{{QStringLiteral("what"), conversionName(note.what)},
                                 {QStringLiteral("before"), note.before},
                                 {QStringLiteral("after"), note.after},
                                 {QStringLiteral("reason"), note.reason}});
    return {{QStringLiteral("settings"), settings},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("new"), QJsonArray::fromStringList(conversion.fresh)},
            {QStringLiteral("unchanged"), conversion.unchanged}};
}

Outcome convert(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto from = modelOption(arguments, QStringLiteral("from"));
    const auto to = modelOption(arguments, QStringLiteral("to"));
    if (!from || !to)
        return context.fail(from ? to.error() : from.error());
    const auto bytes = context.readAll(arguments.operands.first());
    if (!bytes)
        return context.fail(bytes.error());
    SettingList settings;
    for (const CfgLine& line : readCfg(*bytes))
        putSetting(settings, line.setting);
    if (settings.isEmpty())
        return context.fail(
            "CFG_NOTHING",
            Ctl::tr("“%1” is no phone configuration: no line reads name: value.").arg(arguments.operands.first()));
    const Conversion conversion = convertSettings(settings, **from, **to);
    Printer& printer = context.printer();
    printer.value(json(conversion, context.wantsSecrets()));
    for (const ConversionNote& note : conversion.notes) {
        const QString what = note.after.isEmpty() ? note.before : note.before + QStringLiteral(" -> ") + note.after;
        printer.note(QStringLiteral("%1: %2: %3").arg(conversionText(note.what), what, note.reason));
    }
    printer.note(Ctl::tr("%n setting(s) stay as they are.", nullptr, conversion.unchanged));
    if (!conversion.fresh.isEmpty())
        printer.note(Ctl::tr("New on a %1: %2.").arg((*to)->id(), conversion.fresh.join(QLatin1String(", "))));
    if (!printer.isJson()) {
        QByteArray file;
        for (const Setting& setting : conversion.settings)
            file += writeCfgLine(setting);
        printer.bytes(file);
    }
    return Exit::Done;
}

} // namespace

CommandTable convertCommands()
{
    return {{
        .name = "config convert",
        .operands = "FILE",
        .minOperands = 1,
        .maxOperands = 1,
        .summary = "make a phone's settings fit another model",
        .description =
            "Standard output is the converted file, without comments; standard error says what was renamed, moved or "
            "dropped\nand why, what to check, and what is new. Keys are placed by the counts of both models.\n"
            "JSON: {\"settings\":[{\"name\",\"value\",\"marks\"}],\"notes\":[{\"what\":\"renamed, moved, dropped or "
            "check\",\"before\",\n\"after\",\"reason\"}],\"new\":[...],\"unchanged\":N}; secret values only with "
            "--secrets.",
        .options = {{"from", "MODEL", "the model the file was made for"},
                    {"to", "MODEL", "the model it shall be for"},
                    secretsOption()},
        .run = convert,
    }};
}

} // namespace firstring
