// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FleetTask.h"
#include "app/ctl/OutputFile.h"
#include "app/ctl/PhoneListReport.h"
#include "app/ctl/ScenarioTask.h"
#include "app/ctl/Text.h"
#include "app/lessons/Lessons.h"
#include "app/simulator/InventedPhones.h"
#include "models/domain/PhoneModel.h"
#include "models/formats/PhoneListReader.h"
#include "models/print/LadderFile.h"

#include <QDir>
#include <QFile>

namespace firstring {

namespace {

struct Phones
{
    QList<SimulatedPhone> list;
    bool complete = true; ///< no line was refused
};

/// Everything but address and model is ignored: what a list says of blueprints or servers is nothing a phone knows.
PhoneListOptions onlyWhatPhonesKnow(const PhoneListDraft& draft)
{
    PhoneListOptions options;
    for (qsizetype i = 0; i < draft.columns.size(); ++i) {
        const PhoneField field = draft.columns.at(i).name.field;
        if (field != PhoneField::Mac && field != PhoneField::Model)
            options.map.append({QString::number(i + 1), QStringLiteral("ignore")});
    }
    return options;
}

Result<Phones> listedPhones(Context& context, const QString& file, const QString& model,
                            const FirmwareVersion& firmware)
{
    const auto bytes = context.readAll(file);
    if (!bytes)
        return bytes.error();
    const JobState nothing;
    const auto first = readPhoneList(*bytes, nothing);
    if (!first)
        return first.error();
    const auto draft = readPhoneList(*bytes, nothing, onlyWhatPhonesKnow(*first));
    if (!draft)
        return draft.error();
    noteRemarks(context.printer(), *draft);
    Phones phones;
    phones.complete = draft->refusedLines == 0;
    for (const PhoneListRow& row : draft->added) {
        const QString chosen = row.phone.model.isEmpty() ? model : row.phone.model;
        if (findModel(chosen)) {
            phones.list.append({row.phone.mac, chosen, firmware});
        } else {
            phones.complete = false;
            context.printer().note(
                Ctl::tr("Line %1: the model “%2” is not known, so it cannot be simulated.").arg(row.line).arg(chosen));
        }
    }
    return phones;
}

Result<Phones> choosePhones(Context& context)
{
    const Arguments& arguments = context.arguments();
    const QString file = arguments.value(QStringLiteral("list"));
    const QString count = arguments.value(QStringLiteral("phones"));
    const QString model = canonicalModel(arguments.value(QStringLiteral("model")));
    const FirmwareVersion firmware(arguments.value(QStringLiteral("firmware")));
    if (file.isEmpty() == count.isEmpty())
        return Error{QStringLiteral("USAGE_SIMULATE"),
                     Ctl::tr("Say which phones: either --list FILE, or --phones N --model M."),
                     {}};
    if (!file.isEmpty())
        return listedPhones(context, file, model, firmware);
    bool isNumber = false;
    const int n = count.toInt(&isNumber);
    if (!isNumber || n < 1 || n > 100'000)
        return Error{QStringLiteral("USAGE_SIMULATE"), Ctl::tr("--phones takes a number from 1 to 100000."), {}};
    if (!findModel(model))
        return Error{QStringLiteral("USAGE_SIMULATE"),
                     Ctl::tr("--phones needs --model and a model that is known, such as 6867i."),
                     {}};
    Phones phones{inventPhones(n, model, arguments.value(QStringLiteral("seed"), QStringLiteral("1")).toUInt())};
    for (SimulatedPhone& phone : phones.list)
        phone.firmware = firmware;
    return phones;
}

void printList(Context& context, const QList<SimulatedPhone>& phones)
{
    if (context.printer().isJson()) {
        QJsonArray json;
        for (const SimulatedPhone& phone : phones)
            json.append(
                QJsonObject{{QStringLiteral("mac"), phone.mac.plain()}, {QStringLiteral("model"), phone.model}});
        context.printer().value(json);
        return;
    }
    QByteArray csv = "mac,model\n";
    for (const SimulatedPhone& phone : phones)
        csv += phone.mac.plain().toLatin1() + ',' + phone.model.toUtf8() + '\n';
    context.printer().bytes(csv);
}

/// The text of --scenario: a ready lesson by its name or the number it begins with, else a file.
Result<QByteArray> scenarioText(Context& context, const QString& name)
{
    const QStringList ready = QDir(QStringLiteral(":/lessons")).entryList(QDir::Files, QDir::Name);
    for (const QString& file : ready) {
        const QString lesson = file.section(u'.', 0, 0);
        if (lesson != name && lesson.section(u'-', 0, 0) != name)
            continue;
        QFile resource(QStringLiteral(":/lessons/") + file);
        if (resource.open(QIODevice::ReadOnly))
            return resource.readAll();
    }
    return context.readAll(name, Scenario::mostBytes);
}

Outcome playScenario(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto text = scenarioText(context, arguments.value(QStringLiteral("scenario")));
    if (!text)
        return context.fail(text.error());
    auto scenario = Scenario::parse(*text);
    if (!scenario)
        return context.fail(scenario.error());
    return std::make_unique<ScenarioTask>(context, translated(*scenario), arguments.value(QStringLiteral("diagram")));
}

/// A record that an earlier run wrote, drawn anew.
Outcome replay(Context& context)
{
    const Arguments& arguments = context.arguments();
    const QString diagram = arguments.value(QStringLiteral("diagram"));
    if (diagram.isEmpty())
        return context.fail("USAGE_SIMULATE", Ctl::tr("Say where the diagram goes: --diagram FILE.svg."));
    const auto text = context.readAll(arguments.value(QStringLiteral("replay")));
    if (!text)
        return context.fail(text.error());
    const QList<Exchange> exchanges = exchangesFrom(*text);
    if (exchanges.isEmpty())
        return context.fail("SCENARIO_RECORD", Ctl::tr("That file is no record of exchanges."));
    const auto bytes = ladderFile(
        diagram, Ctl::tr("Record of %n exchange(s)", nullptr, static_cast<int>(exchanges.size())), exchanges);
    if (!bytes)
        return context.fail(bytes.error());
    if (auto written = writeOutput(context.printer(), diagram, *bytes); !written)
        return context.fail(written.error());
    return Exit::Done;
}

Outcome listLessons(Context& context)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const Lesson& lesson : readyLessons()) {
        json.append(QJsonObject{{QStringLiteral("lesson"), lesson.name},
                                {QStringLiteral("title"), lesson.scenario.title},
                                {QStringLiteral("question"), lesson.scenario.question}});
        rows.append({lesson.name, translated(lesson.scenario).title});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Lesson"), Ctl::tr("Title")}, rows);
    return Exit::Done;
}

Outcome simulate(Context& context)
{
    const Arguments& arguments = context.arguments();
    if (arguments.has(QStringLiteral("lessons")))
        return listLessons(context);
    if (arguments.has(QStringLiteral("scenario")))
        return playScenario(context);
    if (arguments.has(QStringLiteral("replay")))
        return replay(context);
    bool isSeed = true;
    const quint32 seed = arguments.value(QStringLiteral("seed"), QStringLiteral("1")).toUInt(&isSeed);
    if (!isSeed)
        return context.fail("USAGE_SIMULATE", Ctl::tr("--seed takes a number."));
    auto phones = choosePhones(context);
    if (!phones)
        return context.fail(phones.error());
    if (arguments.has(QStringLiteral("print-list"))) {
        printList(context, phones->list);
        return phones->complete ? Exit::Done : Exit::InPart;
    }
    FleetPlan plan;
    plan.phones = phones->list;
    plan.rcsUrls = arguments.values(QStringLiteral("rcs"));
    plan.seed = seed;
    plan.stayOn = arguments.has(QStringLiteral("stay-on"));
    if (plan.rcsUrls.isEmpty())
        return context.fail("USAGE_SIMULATE",
                            Ctl::tr("Say where the phones ask first: --rcs URL, as \"serve\" prints it."));
    if (auto fine = checkFleetPlan(plan); !fine)
        return context.fail(fine.error());
    return std::make_unique<FleetTask>(context, plan, phones->complete);
}

} // namespace

CommandTable simulateCommands()
{
    return {
        {.name = "simulate",
         .summary = "boot simulated phones against a server",
         .description =
             "One line a phone when all have ended. A phone ends as expected when it took a non-empty global file and "
             "its "
             "own file\n"
             "from its final server, runs the firmware offered, and got a 2xx from \"action uri startup\" if it has "
             "one.\n"
             "Exit status 1 if any does not. --phones invents addresses from the seed; nothing is registered anywhere.",
         .options =
             {{"rcs", "URL",
               "where phones ask first: http://... or tftp://...; several are given to the phones in turn", true},
              {"list", "FILE", "the phones: a phone list CSV with address and model"},
              {"phones", "N", "invent N phones instead"},
              {"model", "M", "their model, and that of listed phones without one"},
              {"firmware", "V", "the version they run at first (default: an older one of their family)"},
              {"seed", "S", "decides invented addresses and pauses (default 1)"},
              {"stay-on", {}, "keep them on until SIGTERM or SIGINT: a line for each when it is up, with its doors"},
              {"scenario", "FILE", "play a scenario or ready lesson with a job, server and phones of its own instead"},
              {"lessons", {}, "list the ready lessons"},
              {"diagram", "FILE",
               "of the scenario: a ladder diagram as .svg, .png or .pdf, as Mermaid text (.mmd), or the record itself "
               "(.ladder)"},
              {"replay", "FILE", "draw a record that was written before, and simulate nothing"},
              {"print-list", {}, "print the phones as a CSV list and simulate nothing"}},
         .run = simulate},
    };
}

} // namespace firstring
