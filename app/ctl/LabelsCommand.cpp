// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/OutputFile.h"
#include "app/ctl/Text.h"
#include "models/base/Clock.h"
#include "models/domain/PhoneQuery.h"
#include "models/paper/Labels.h"
#include "models/print/PaperDraw.h"

namespace firstring {

namespace {

Outcome listPresets(Context& context)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const LabelPreset& preset : labelPresets()) {
        json.append(QJsonObject{{QStringLiteral("preset"), preset.name},
                                {QStringLiteral("title"), preset.title},
                                {QStringLiteral("per-page"), preset.perPage()},
                                {QStringLiteral("width"), preset.label.width()},
                                {QStringLiteral("height"), preset.label.height()}});
        rows.append({preset.name, preset.title});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Preset"), Ctl::tr("Label")}, rows);
    return Exit::Done;
}

/// The phones of the operands behind the file's name; all, or those of --query, when there are none.
Result<QList<Phone>> labelledPhones(Context& context, const Workspace& job)
{
    QList<MacAddress> named;
    for (const QString& word : context.arguments().operands.mid(1)) {
        const auto mac = MacAddress::parse(word);
        if (!mac)
            return mac.error();
        if (!job.state().phones.contains(*mac))
            return Error{
                QStringLiteral("PHONE_UNKNOWN"), Ctl::tr("There is no phone %1 in this job.").arg(mac->plain()), {}};
        named.append(*mac);
    }
    QList<Phone> phones = phonesForLabels(job.state(), named);
    if (context.arguments().has(QStringLiteral("query"))) {
        const PhoneQuery query = PhoneQuery::parse(context.arguments().value(QStringLiteral("query")));
        phones.removeIf(
            [&](const Phone& phone) { return !query.matches(job.state(), phone, job.track(phone.mac).status); });
    }
    return phones;
}

Outcome labels(Context& context)
{
    const Arguments& arguments = context.arguments();
    if (arguments.has(QStringLiteral("presets")))
        return listPresets(context);
    if (arguments.operands.isEmpty())
        return context.fail("USAGE_OPERAND", Ctl::tr("Say which file to write: labels FILE.pdf, or labels -."));
    const QString presetName = arguments.value(QStringLiteral("preset"), labelPresets().first().name);
    const LabelPreset* preset = labelPreset(presetName);
    if (!preset)
        return context.fail("USAGE_PRESET",
                            Ctl::tr("There is no label preset “%1”. \"labels --presets\" lists them.").arg(presetName));
    bool isNumber = false;
    const int start = arguments.value(QStringLiteral("start"), QStringLiteral("1")).toInt(&isNumber);
    if (!isNumber)
        return context.fail("USAGE_START", Ctl::tr("--start takes the number of a place on the sheet."));
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const auto phones = labelledPhones(context, **job);
    if (!phones)
        return context.fail(phones.error());
    const auto pages =
        labelPages({*preset, start, *phones, arguments.value(QStringLiteral("footer"))}, Clock::system().now());
    if (!pages)
        return context.fail(pages.error());
    const auto pdf = drawPdf(*pages);
    if (!pdf)
        return context.fail(pdf.error());
    const QString& name = arguments.operands.first();
    if (auto written = writeOutput(context.printer(), name, *pdf); !written)
        return context.fail(written.error());
    if (name == u"-")
        return Exit::Done;
    const int count = static_cast<int>(phones->size());
    context.printer().value(QJsonObject{{QStringLiteral("labels"), count},
                                        {QStringLiteral("pages"), pages->pages.size()},
                                        {QStringLiteral("file"), name}});
    context.printer().text(Ctl::tr("%n label(s) written to “%1”.", nullptr, count).arg(name));
    return Exit::Done;
}

} // namespace

CommandTable labelsCommands()
{
    return {
        {.name = "labels",
         .operands = "FILE.pdf [MAC...]",
         .maxOperands = Command::unlimited,
         .summary = "make labels with the MAC address as QR code and bars, for all phones or those named",
         .description = "In the order of the bench. The codes hold the bare 12 digits, which the scan field of the\n"
                        "window takes. Nothing secret is on a label. To print one again, name its phone and the next\n"
                        "free place of the sheet with --start. - is standard output.",
         .options = {{"preset", "P", "the labels in the printer (default avery-l7160)"},
                     {"start", "N", "the first free place on the first sheet, row by row (default 1)"},
                     {"footer", "TEXT", "one more line on every label, for example the site"},
                     {"query", "Q", "only phones that match, as in \"phones list\""},
                     {"presets", {}, "list the presets and make nothing"}},
         .run = labels},
    };
}

} // namespace firstring
