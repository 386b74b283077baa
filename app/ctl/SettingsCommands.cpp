// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/SettingsTarget.h"
#include "app/ctl/Text.h"
#include "app/ctl/Warnings.h"
#include "models/formats/CfgText.h"
#include "models/formats/PortableTimeZone.h"
#include "models/formats/TextBytes.h"
#include "models/provisioning/Variables.h"
#include "models/store/JobSeal.h"

#include <QSet>

namespace firstring {

namespace {

constexpr qint64 settingsLimit = 8 << 20; // bytes; a phone's file has some kilobytes

struct Given
{
    SettingList settings;
    QList<QPair<int, QString>> refused; ///< line and what is wrong with it
};

/// Settings of a file or of standard input; lines that are neither a setting, a comment nor blank are named.
Result<Given> fromFile(Context& context, const QString& name)
{
    const auto bytes = context.readAll(name, settingsLimit);
    if (!bytes)
        return bytes.error();
    Given given;
    QSet<int> understood;
    for (const CfgLine& line : readCfg(*bytes)) {
        putSetting(given.settings, line.setting);
        understood.insert(line.line);
    }
    QString text = decodeText(*bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        const QString content = line.trimmed();
        if (!understood.contains(++number) && !content.isEmpty() && !content.startsWith(u'#') &&
            !content.startsWith(QLatin1String("//")))
            given.refused.append({number, Ctl::tr("not of the form “name: value”")});
    }
    return given;
}

Result<Given> fromWords(Context& context, const QStringList& words)
{
    Given given;
    JobSeal seal; // what it would shut in the job's file
    for (const QString& word : words) {
        const auto setting = Setting::parse(word);
        if (!setting)
            return setting.error();
        if (seal.hides(*setting))
            noteSecretWord(context, setting->name);
        putSetting(given.settings, *setting);
    }
    return given;
}

Result<Given> gather(Context& context)
{
    const QStringList words = context.arguments().operands.mid(1);
    const QString file = context.arguments().value(QStringLiteral("from"));
    if (!file.isEmpty() == !words.isEmpty())
        return Error{QStringLiteral("USAGE_SETTINGS"),
                     Ctl::tr("Give settings as \"name: value\", as - for standard input, or by --from FILE."),
                     {}};
    if (!file.isEmpty())
        return fromFile(context, file);
    return words == QStringList{QStringLiteral("-")} ? fromFile(context, words.first()) : fromWords(context, words);
}

Outcome set(Context& context)
{
    const auto target = SettingsTarget::parse(context.arguments().operands.first());
    if (!target)
        return context.fail(target.error());
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const auto old = target->read((*job)->state());
    if (!old)
        return context.fail(old.error());
    const auto given = gather(context);
    if (!given)
        return context.fail(given.error());

    SettingList settings = context.arguments().has(QStringLiteral("replace")) ? SettingList() : *old;
    for (const Setting& setting : given->settings)
        putSetting(settings, setting);
    QJsonArray refused;
    for (const auto& [line, reason] : given->refused) {
        context.printer().note(Ctl::tr("Line %1: %2").arg(line).arg(reason));
        refused.append(QJsonObject{{QStringLiteral("line"), line}, {QStringLiteral("reason"), reason}});
    }
    if (given->settings.isEmpty() && !refused.isEmpty())
        return Exit::Data;
    if (auto stored = context.perform(target->write((*job)->state(), settings)); !stored)
        return context.fail(stored.error());
    const int count = static_cast<int>(given->settings.size());
    context.printer().value(QJsonObject{{QStringLiteral("set"), count}, {QStringLiteral("refused"), refused}});
    context.printer().text(Ctl::tr("%n setting(s) stored.", nullptr, count));
    return refused.isEmpty() ? Exit::Done : Exit::InPart;
}

/// The lines that say a time zone to every phone, in the place of those that were there.
Outcome timeZone(Context& context)
{
    const auto target = SettingsTarget::parse(context.arguments().operands.first());
    if (!target)
        return context.fail(target.error());
    const auto zone = portableTimeZoneOf(context.arguments().operands.at(1));
    if (!zone)
        return context.fail(zone.error());
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const auto old = target->read((*job)->state());
    if (!old)
        return context.fail(old.error());
    if (auto stored = context.perform(target->write((*job)->state(), withTimeZone(*old, *zone))); !stored)
        return context.fail(stored.error());
    QJsonArray json;
    for (const Setting& setting : zone->settings) {
        json.append(QJsonObject{{QStringLiteral("name"), setting.name}, {QStringLiteral("value"), setting.value}});
        context.printer().text(setting.text());
    }
    context.printer().value(QJsonObject{{QStringLiteral("exact"), zone->exact}, {QStringLiteral("lines"), json}});
    if (!zone->exact)
        context.printer().note(
            Ctl::tr("Phones cannot say the hour of this zone's change exactly; for some hours of two "
                    "nights a year their clock is wrong."));
    return Exit::Done;
}

Outcome show(Context& context)
{
    const auto target = SettingsTarget::parse(context.arguments().operands.first());
    if (!target)
        return context.fail(target.error());
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const auto settings = target->read((*job)->state());
    if (!settings)
        return context.fail(settings.error());
    const QSet<QString> secrets = secretVariables((*job)->state());
    QJsonArray json;
    for (const Setting& setting : *settings) {
        const bool hide = !context.wantsSecrets() && isSecretSetting(setting, secrets);
        QJsonObject object{{QStringLiteral("name"), setting.name}, {QStringLiteral("marks"), setting.marks}};
        if (hide)
            object.insert(QStringLiteral("secret"), true);
        else
            object.insert(QStringLiteral("value"), setting.value);
        json.append(object);
        Setting shown = setting;
        if (hide)
            shown.value = QString::fromUtf16(secretDots);
        context.printer().text(shown.text());
    }
    context.printer().value(json);
    return Exit::Done;
}

Outcome remove(Context& context)
{
    const auto target = SettingsTarget::parse(context.arguments().operands.first());
    if (!target)
        return context.fail(target.error());
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const auto old = target->read((*job)->state());
    if (!old)
        return context.fail(old.error());
    SettingList settings = *old;
    QJsonArray removed;
    int absent = 0;
    for (const QString& name : context.arguments().operands.mid(1)) {
        if (settings.removeIf([&](const Setting& setting) { return setting.sameName(name); }) > 0) {
            removed.append(name);
        } else {
            ++absent;
            context.printer().note(Ctl::tr("There is no setting “%1” there.").arg(name));
        }
    }
    if (auto stored = context.perform(target->write((*job)->state(), settings)); !stored)
        return context.fail(stored.error());
    context.printer().value(QJsonObject{{QStringLiteral("removed"), removed}});
    context.printer().text(Ctl::tr("%n setting(s) removed.", nullptr, static_cast<int>(removed.size())));
    if (absent == 0)
        return Exit::Done;
    return removed.isEmpty() ? Exit::Data : Exit::InPart;
}

} // namespace

CommandTable settingsCommands()
{
    const QString targets =
        QStringLiteral("TARGET is job, model:M, blueprint:B or phone:MAC; the nearest to the phone wins.\n");
    return {
        {.name = "settings set",
         .operands = "TARGET (\"name: value\"... | - | --from FILE)",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "set configuration lines of one layer",
         .description =
             targets +
             "Values may hold {variable}: a column of the phone list, or mac, label, model, slot, blueprint.\n"
             "\"directory 1: directory.csv\" gives phones a directory made of the phone list.\n"
             "Secrets are better given by file or standard input (-) than on the command line.",
         .options = {{"from", "FILE", "read the lines of this file"},
                     {"replace", {}, "drop what was set there before"}},
         .run = set},
        {.name = "settings timezone",
         .operands = "TARGET ZONE",
         .minOperands = 2,
         .maxOperands = 2,
         .summary = "set the time zone of one layer by its IANA name",
         .description =
             targets +
             "ZONE is a name such as Europe/Berlin. It becomes the lines that every model reads: minutes west "
             "of UTC, and when\n"
             "summer time begins and ends. They replace the lines of a time zone that were there.",
         .run = timeZone},
        {.name = "settings show",
         .operands = "TARGET",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "show the configuration lines of one layer",
         .description = targets,
         .options = {secretsOption()},
         .run = show},
        {.name = "settings remove",
         .operands = "TARGET NAME...",
         .minOperands = 2,
         .maxOperands = Command::unlimited,
         .summary = "remove configuration lines of one layer",
         .description = targets,
         .run = remove},
    };
}

} // namespace firstring
