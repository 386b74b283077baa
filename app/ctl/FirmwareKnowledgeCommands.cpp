// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/RolloutReport.h"
#include "app/ctl/Text.h"
#include "models/formats/FirmwareKnowledgeFile.h"
#include "models/provisioning/FirmwareGrid.h"
#include "models/workspace/Tracks.h"

#include <array>

namespace firstring {

namespace {

constexpr std::array kindNames{"advisory", "step", "note"};
constexpr std::array trustMarks{"V", "U", "R"};

QJsonObject remarkJson(const FirmwareRemark& remark)
{
    return {{QStringLiteral("kind"), QLatin1String(kindNames[static_cast<std::size_t>(remark.kind)])},
            {QStringLiteral("id"), remark.id},
            {QStringLiteral("date"), remark.date.toString(Qt::ISODate)},
            {QStringLiteral("from"), remark.from.text()},
            {QStringLiteral("to"), remark.to.text()},
            {QStringLiteral("trust"), QLatin1String(trustMarks[static_cast<std::size_t>(remark.trust)])},
            {QStringLiteral("sentence"), remark.sentence()}};
}

Outcome describe(Context& context)
{
    const QStringList& operands = context.arguments().operands;
    const auto fields = splitFields(operands.mid(2));
    if (!fields)
        return context.fail(fields.error());
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const FirmwareImage* known = (*job)->state().image(operands[0], operands[1]);
    if (!known)
        return context.fail("FIRMWARE_NONE",
                            Ctl::tr("The catalogue has no firmware %1 for the %2.").arg(operands[1], operands[0]));
    FirmwareImage image = *known;
    for (const auto& [field, value] : *fields) {
        if (field == QLatin1String("through"))
            image.through = FirmwareVersion(value).text();
        else if (field == QLatin1String("notes"))
            image.notes = value.trimmed();
        else if (field == QLatin1String("release"))
            image.release = value.trimmed();
        else
            return context.fail(
                unknownField(field, {QStringLiteral("through"), QStringLiteral("notes"), QStringLiteral("release")}));
    }
    if (image != *known) {
        Edit edit;
        edit.text = Ctl::tr("Describe firmware %1 for the %2").arg(image.version, image.model);
        edit.firmware.put.append(image);
        if (auto stored = context.perform(edit); !stored)
            return context.fail(stored.error());
    }
    const FirmwareKnowledgeFile list(context.folder().path());
    if (list.trouble())
        return context.fail(*list.trouble());
    QJsonArray remarks;
    context.printer().text(QStringLiteral("%1 %2  SHA-256 %3  MD5 %4")
                               .arg(image.model, image.version, QString::fromLatin1(image.blob.sha256.toHex()),
                                    QString::fromLatin1(image.md5.toHex())));
    if (!image.through.isEmpty())
        context.printer().text(Ctl::tr("Phones below %1 are given that first.").arg(image.through));
    if (!image.notes.isEmpty())
        context.printer().text(image.notes);
    for (const FirmwareRemark& remark : list.knowledge().about(image.model, FirmwareVersion(image.version))) {
        remarks.append(remarkJson(remark));
        context.printer().text(
            QStringLiteral("%1 (%2): %3")
                .arg(remark.id, QLatin1String(trustMarks[static_cast<std::size_t>(remark.trust)]), remark.sentence()));
    }
    context.printer().value(QJsonObject{{QStringLiteral("model"), image.model},
                                        {QStringLiteral("version"), image.version},
                                        {QStringLiteral("release"), image.release},
                                        {QStringLiteral("through"), image.through},
                                        {QStringLiteral("notes"), image.notes},
                                        {QStringLiteral("sha256"), QString::fromLatin1(image.blob.sha256.toHex())},
                                        {QStringLiteral("md5"), QString::fromLatin1(image.md5.toHex())},
                                        {QStringLiteral("remarks"), remarks}});
    return Exit::Done;
}

Outcome correct(Context& context)
{
    const auto mac = MacAddress::parse(context.arguments().operands.first());
    if (!mac)
        return context.fail(mac.error());
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const Edit edit = correctLabel((*job)->state(), (*job)->track(*mac));
    if (edit.isEmpty())
        return context.fail(
            "FIRMWARE_LABEL",
            Ctl::tr("The phone %1 shows no image that is labelled wrongly: nothing to correct.").arg(mac->plain()));
    if (auto stored = context.perform(edit); !stored)
        return context.fail(stored.error());
    const FirmwareImage& image = edit.firmware.put.first();
    context.printer().value(
        QJsonObject{{QStringLiteral("model"), image.model}, {QStringLiteral("version"), image.version}});
    context.printer().text(Ctl::tr("The catalogue says %1 for the %2 now, and so does what was assigned.")
                               .arg(image.version, image.model));
    return Exit::Done;
}

Outcome matrix(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    FirmwareGrid grid;
    grid.rebuild((*job)->state(), tracksOf(**job));
    QJsonArray json;
    QList<QStringList> rows;
    for (const QString& model : grid.models()) {
        for (const QString& version : grid.versions()) {
            const FirmwareCell cell = grid.at(model, version);
            if (cell.isEmpty())
                continue;
            json.append(QJsonObject{{QStringLiteral("model"), model},
                                    {QStringLiteral("version"), version},
                                    {QStringLiteral("file"), cell.file},
                                    {QStringLiteral("runs"), cell.runs},
                                    {QStringLiteral("up"), cell.up},
                                    {QStringLiteral("down"), cell.down},
                                    {QStringLiteral("unknown"), cell.unknown},
                                    {QStringLiteral("missing"), cell.missing}});
            rows.append({model, version, cell.file ? Ctl::tr("yes") : Ctl::tr("no"), QString::number(cell.runs),
                         QString::number(cell.up), QString::number(cell.down), QString::number(cell.unknown)});
        }
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Model"), Ctl::tr("Version"), Ctl::tr("File"), Ctl::tr("Run it"),
                             Ctl::tr("Would go up"), Ctl::tr("Would go down"), Ctl::tr("Not known")},
                            rows);
    return Exit::Done;
}

Outcome remarks(Context& context)
{
    if (context.arguments().has(QStringLiteral("built-in"))) {
        context.printer().bytes(builtInFirmwareKnowledge());
        return Exit::Done;
    }
    const FirmwareKnowledgeFile list(context.folder().path());
    if (list.trouble())
        return context.fail(*list.trouble());
    QJsonArray json;
    QList<QStringList> rows;
    for (const FirmwareRemark& remark : list.knowledge().remarks()) {
        QJsonObject object = remarkJson(remark);
        object.insert(QStringLiteral("models"), remark.models.join(u' '));
        json.append(object);
        rows.append({remark.id, remark.date.toString(Qt::ISODate), remark.models.join(u' '), remark.from.text(),
                     remark.to.text(), QLatin1String(trustMarks[static_cast<std::size_t>(remark.trust)]),
                     remark.sentence()});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Name"), Ctl::tr("Looked at"), Ctl::tr("Models"), Ctl::tr("From"), Ctl::tr("To"),
                             Ctl::tr("Trust"), Ctl::tr("What")},
                            rows);
    return Exit::Done;
}

Outcome learn(Context& context)
{
    const QString path = context.arguments().operands.first();
    const auto list = context.readAll(path, FirmwareKnowledgeFile::mostBytes);
    if (!list)
        return context.fail(list.error());
    FirmwareKnowledgeFile known(context.folder().path());
    const auto update = known.update(*list, path);
    if (!update)
        return context.fail(update.error());
    context.printer().value(QJsonObject{{QStringLiteral("added"), QJsonArray::fromStringList(update->added)},
                                        {QStringLiteral("renewed"), QJsonArray::fromStringList(update->renewed)},
                                        {QStringLiteral("older"), update->older},
                                        {QStringLiteral("date"), update->date.toString(Qt::ISODate)}});
    context.printer().text(update->sentence());
    return Exit::Done;
}

} // namespace

CommandTable firmwareKnowledgeCommands()
{
    return {
        {.name = "firmware matrix",
         .summary = "show which phones run which firmware, and what would change",
         .description =
             "JSON: an array of objects with model, version, file (whether it is here) and the numbers of phones: "
             "runs, up,\n"
             "down, unknown (never said what they run) and missing (wait for the file).",
         .run = matrix},
        {.name = "firmware describe",
         .operands = "MODEL VERSION [FIELD=VALUE...]",
         .minOperands = 2,
         .maxOperands = Command::unlimited,
         .summary = "show or say what is known of one firmware",
         .description = "Fields: through=VERSION (phones below it are given that version first), notes=TEXT, "
                        "release=LABEL. An empty\n"
                        "value clears. JSON: model, version, release, through, notes, sha256, md5 and remarks.",
         .run = describe},
        {.name = "firmware correct",
         .operands = "MAC",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "correct the catalogue by what a phone reports after it took an image",
         .description = "What was assigned by the wrong version is moved to the right one. JSON: model and version.",
         .run = correct},
        {.name = "firmware remarks",
         .summary = "list what is known of firmware: weaknesses, steps, notes",
         .description =
             "A file firmware.tsv in the data folder adds to the built-in list; where both name the same, what was "
             "looked at later\n"
             "counts. JSON: an array of objects with kind, id, date, models, from, to, trust and sentence.",
         .options = {{"built-in", {}, "print the built-in list as such a file"}},
         .run = remarks},
        {.name = "firmware learn",
         .operands = "FILE",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "take in a newer list of what is known of firmware; - reads standard input",
         .description = "A list as firmware remarks --built-in prints it. Nothing that is known from a later day is "
                        "replaced. JSON: added,\n"
                        "renewed (arrays of names), older (how many were left as they are) and date (of what is known "
                        "now).",
         .run = learn},
    };
}

} // namespace firstring
