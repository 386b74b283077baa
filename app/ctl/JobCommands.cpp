// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/Text.h"
#include "app/ctl/Warnings.h"
#include "models/domain/gate/UsualWindow.h"

#include <array>

namespace firstring {

namespace {

constexpr std::array kinds{"bench", "site", "trainer"};
constexpr std::array evidences{"none", "startup", "registered"};
constexpr std::array protocols{"http", "https"};

QStringList jobKeys()
{
    return {QStringLiteral("kind"),        QStringLiteral("config-server"), QStringLiteral("firmware.MODEL"),
            QStringLiteral("branding"),    QStringLiteral("language"),      QStringLiteral("evidence"),
            QStringLiteral("contact-rcs"), QStringLiteral("url-key"),       QStringLiteral("window"),
            QStringLiteral("log-port"),    QStringLiteral("time-here"),     QStringLiteral("local-protocol")};
}

/// The place of \a value among \a words, or an Error that lists them.
template <typename Enum, std::size_t n>
Result<Enum> pick(const std::array<const char*, n>& words, const QString& field, const QString& value)
{
    QStringList all;
    for (std::size_t i = 0; i < n; ++i) {
        if (value.compare(QLatin1String(words[i]), Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
        all.append(QString::fromLatin1(words[i]));
    }
    return valueNotTaken(field, value, all.join(QLatin1String(", ")));
}

Result<void> setJobKey(JobDefaults& defaults, const QString& key, const QString& value)
{
    if (setAssignmentField(key, value, defaults.configServer, defaults.firmware, defaults.branding,
                           defaults.language)) {
        if (defaults.configServer.isEmpty())
            defaults.configServer = QString::fromUtf16(localServerName);
    } else if (key == u"kind") {
        const auto kind = pick<JobKind>(kinds, key, value);
        if (!kind)
            return kind.error();
        // Each kind has its own usual window; one that a person chose stays.
        if (defaults.windowHours == usualWindowHours(defaults.kind))
            defaults.windowHours = usualWindowHours(*kind);
        defaults.kind = *kind;
    } else if (key == u"evidence") {
        const auto evidence = pick<EvidenceWanted>(evidences, key, value);
        if (!evidence)
            return evidence.error();
        defaults.evidence = *evidence;
    } else if (key == u"local-protocol") {
        const auto protocol = pick<LocalProtocol>(protocols, key, value);
        if (!protocol)
            return protocol.error();
        defaults.localProtocol = *protocol;
    } else if (key == u"contact-rcs") {
        if (value != u"keep" && value != u"0")
            return valueNotTaken(key, value, QStringLiteral("keep, 0"));
        defaults.contactRcsOff = value == u"0";
    } else if (key == u"url-key") {
        defaults.urlKey = value;
    } else if (key == u"log-port") {
        bool isNumber = value.isEmpty();
        defaults.logPort = value.isEmpty() ? 0 : value.toInt(&isNumber);
        if (!isNumber)
            return valueNotTaken(key, value, Ctl::tr("a port, or 0 for no lines about it"));
    } else if (key == u"time-here") {
        if (value != u"yes" && value != u"no" && !value.isEmpty())
            return valueNotTaken(key, value, QStringLiteral("yes, no"));
        defaults.timeHere = value == u"yes";
    } else if (key == u"window") {
        bool isNumber = false;
        defaults.windowHours = value.toInt(&isNumber);
        if (!isNumber)
            return valueNotTaken(key, value, Ctl::tr("hours, 1 to 8760"));
    } else {
        return unknownField(key, jobKeys());
    }
    return {};
}

QJsonObject jobJson(const JobState& state)
{
    const JobDefaults& defaults = state.defaults;
    QJsonObject json{
        {QStringLiteral("name"), state.name},
        {QStringLiteral("kind"), QString::fromLatin1(kinds[static_cast<std::size_t>(defaults.kind)])},
        {QStringLiteral("evidence"), QString::fromLatin1(evidences[static_cast<std::size_t>(defaults.evidence)])},
        {QStringLiteral("local-protocol"),
         QString::fromLatin1(protocols[static_cast<std::size_t>(defaults.localProtocol)])},
        {QStringLiteral("contact-rcs"), defaults.contactRcsOff ? QStringLiteral("0") : QStringLiteral("keep")},
        {QStringLiteral("url-key"), defaults.urlKey},
        {QStringLiteral("window"), defaults.windowHours},
        {QStringLiteral("log-port"), defaults.logPort},
        {QStringLiteral("time-here"), defaults.timeHere ? QStringLiteral("yes") : QStringLiteral("no")},
        {QStringLiteral("phones"), state.phones.size()},
    };
    addAssignmentFields(json, defaults.configServer, defaults.firmware, defaults.branding, defaults.language);
    return json;
}

void show(Context& context, const JobState& state)
{
    const QJsonObject json = jobJson(state);
    context.printer().value(json);
    QList<QStringList> rows;
    for (auto member = json.constBegin(); member != json.constEnd(); ++member) {
        const QJsonValue value = member.value();
        rows.append({member.key(), value.isArray() ? value.toVariant().toStringList().join(QLatin1String(", "))
                                                   : value.toVariant().toString()});
    }
    context.printer().table({Ctl::tr("Key"), Ctl::tr("Value")}, rows);
}

Outcome create(Context& context)
{
    const QString name = context.arguments().operands.first();
    if (auto made = context.folder().create(name); !made)
        return context.fail(made.error());
    context.printer().value(QJsonObject{{QStringLiteral("name"), name}});
    context.printer().text(Ctl::tr("The job “%1” is ready.").arg(name));
    return Exit::Done;
}

Outcome list(Context& context)
{
    if (auto readable = context.folder().checkReadable(); !readable)
        return context.fail(readable.error());
    QJsonArray json;
    for (const QString& name : context.folder().list()) {
        json.append(
            QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("file"), context.folder().jobPath(name)}});
        context.printer().text(name);
    }
    context.printer().value(json);
    return Exit::Done;
}

Outcome set(Context& context)
{
    const auto fields = splitFields(context.arguments().operands);
    if (!fields)
        return context.fail(fields.error());
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    JobDefaults defaults = (*job)->state().defaults;
    for (const auto& [key, value] : *fields) {
        if (auto done = setJobKey(defaults, key, value); !done)
            return context.fail(done.error());
    }
    Edit edit;
    edit.text = Ctl::tr("Change the job");
    edit.defaults = defaults;
    if (auto stored = context.perform(edit); !stored)
        return context.fail(stored.error());
    noteMissingFirmware(context, defaults.firmware);
    show(context, (*job)->state());
    return Exit::Done;
}

Outcome showJob(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    show(context, (*job)->state());
    return Exit::Done;
}

} // namespace

CommandTable jobCommands()
{
    return {
        {.name = "job create",
         .operands = "NAME",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "make an empty job",
         .run = create},
        {.name = "job list", .summary = "list the jobs of the data folder", .run = list},
        {.name = "job set",
         .operands = "KEY=VALUE...",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "change what holds for the whole job",
         .description =
             "Keys: kind=bench, site or trainer; config-server=NAME; firmware.MODEL=VERSION; branding=NAME,...;\n"
             "language=NAME,...; evidence=none, startup or registered; contact-rcs=keep or 0; url-key=KEY;\n"
             "window=HOURS; log-port=PORT: every phone's own file tells it to write its log to this program there;\n"
             "time-here=yes or no: and to ask it for the time;\n"

             "local-protocol=http or https (how phones reach the configuration server “local”; phones\n"
             "that speak no more than TLS 1.0 need serve --https-old for https). An empty value clears.",
         .options = {reasonOption()},
         .run = set},
        {.name = "job show", .summary = "show what holds for the whole job", .run = showJob},
    };
}

} // namespace firstring
