// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CatalogueReport.h"
#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/vault/LanguageShelf.h"

#include <algorithm>

namespace firstring {

namespace {

constexpr qsizetype textsShown = 20; // of those missing, for people; JSON has all

QJsonObject fileJson(const JobFile& file)
{
    QJsonObject json{{QStringLiteral("name"), file.name}};
    addBlob(json, file.blob);
    return json;
}

Outcome add(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const Vault vault(context.folder().vaultPath());
    AddedFiles<JobFile> files(context);
    for (const QString& path : context.arguments().operands) {
        const auto file = takeLanguage(vault, path);
        if (file)
            files.take(*file);
        else
            files.refuse(path, file.error());
    }
    Edit edit;
    edit.text = Ctl::tr("Add language packs");
    edit.files.put = files.taken();
    return files.store(edit, fileJson);
}

QStringList usersOf(const JobState& state, const QString& file)
{
    QStringList users;
    for (const LanguageUse& use : languageUses(state, file))
        users.append(use.blueprint.isEmpty() ? Ctl::tr("the whole job") : use.blueprint);
    return users;
}

Outcome list(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const JobState& state = (*job)->state();
    QJsonArray json;
    QList<QStringList> rows;
    for (const ShelvedLanguage& language : languagesOf(state, context.vault())) {
        const QString name = language.pack ? language.pack->name : QString();
        const auto findings = language.pack ? language.pack->findings.size() : 1;
        QJsonObject row = fileJson(language.file);
        row.insert(QStringLiteral("language"), name);
        row.insert(QStringLiteral("known"), language.coverage.known);
        row.insert(QStringLiteral("translated"), language.coverage.translated);
        row.insert(QStringLiteral("findings"), findings);
        json.append(row);
        rows.append({language.file.name, language.pack ? name : language.pack.error().sentence,
                     QStringLiteral("%1 %").arg(language.coverage.percent()), QString::number(findings),
                     usersOf(state, language.file.name).join(QLatin1String(", "))});
    }
    context.printer().value(json);
    context.printer().table(
        {Ctl::tr("Name"), Ctl::tr("Language"), Ctl::tr("Translated"), Ctl::tr("Findings"), Ctl::tr("Used by")}, rows);
    return Exit::Done;
}

Result<LanguagePack> readPack(Context& context, const QString& path)
{
    const auto bytes = context.readAll(path, LanguagePack::maxBytes);
    if (!bytes)
        return bytes.error();
    auto pack = readLanguagePack(*bytes);
    if (!pack)
        return Error{pack.error().code, path + QLatin1String(": ") + pack.error().sentence, {}};
    return pack;
}

void tellTexts(Printer& printer, const QString& heading, const QStringList& texts)
{
    if (texts.isEmpty())
        return;
    printer.text(heading);
    for (const QString& text : texts.first(std::min(texts.size(), textsShown)))
        printer.text(QLatin1String("  ") + text);
    if (texts.size() > textsShown)
        printer.text(QLatin1String("  ") +
                     Ctl::tr("and %n more", nullptr, static_cast<int>(texts.size() - textsShown)));
}

Outcome check(Context& context)
{
    const Arguments& arguments = context.arguments();
    Printer& printer = context.printer();
    const QString& path = arguments.operands.first();
    const auto pack = readPack(context, path);
    if (!pack)
        return context.fail(pack.error());
    QSet<QString> english = pack->english();
    const QString other = arguments.value(QStringLiteral("against"));
    if (!other.isEmpty()) {
        const auto against = readPack(context, other);
        if (!against)
            return context.fail(against.error());
        english = against->english();
    }
    for (const LanguageFinding& finding : pack->findings) {
        printer.line({{QStringLiteral("file"), path},
                      {QStringLiteral("line"), finding.line},
                      {QStringLiteral("code"), finding.code},
                      {QStringLiteral("reason"), finding.sentence}});
        printer.text(QStringLiteral("%1:%2: %3 [%4]").arg(path).arg(finding.line).arg(finding.sentence, finding.code));
    }
    const LanguageCoverage coverage = languageCoverage(*pack, english);
    printer.line({{QStringLiteral("file"), path},
                  {QStringLiteral("language"), pack->name},
                  {QStringLiteral("known"), coverage.known},
                  {QStringLiteral("translated"), coverage.translated},
                  {QStringLiteral("missing"), QJsonArray::fromStringList(coverage.missing)},
                  {QStringLiteral("extra"), QJsonArray::fromStringList(coverage.extra)}});
    printer.text(Ctl::tr("%1: %2 of %3 texts are translated (%4 %).")
                     .arg(pack->name.isEmpty() ? path : pack->name)
                     .arg(coverage.translated)
                     .arg(coverage.known)
                     .arg(coverage.percent()));
    tellTexts(printer, Ctl::tr("In English on phones, since nothing is said for them:"), coverage.missing);
    tellTexts(printer, Ctl::tr("Translated here, but not in the other file:"), coverage.extra);
    return pack->findings.isEmpty() && coverage.missing.isEmpty() && coverage.extra.isEmpty() ? Exit::Done
                                                                                              : Exit::InPart;
}

} // namespace

CommandTable languageCommands()
{
    return {
        {.name = "language add",
         .operands = "FILE...",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "add language packs to the job",
         .description = "Phones get up to four of them from blueprint or job: language=NAME,... (the first is the one "
                        "they show).",
         .run = add},
        {.name = "language list",
         .summary = "list them with what they translate of all texts that any of them knows",
         .description = "JSON: an array of objects with name, language, known, translated, findings, size and sha256.",
         .run = list},
        {.name = "language check",
         .operands = "FILE",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "say what a language pack lacks and what phones may not take",
         .description = "Exit status 0 nothing found, 1 findings or missing texts, 4 not a language pack. JSON: a line "
                        "for each finding, then one\nwith known, translated, missing and extra.",
         .options = {{"against", "FILE", "compare with the pack of another release, whatever its language"}},
         .run = check},
    };
}

} // namespace firstring
