// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FirstLine.h"
#include "app/ctl/ReachTask.h"
#include "app/ctl/Text.h"

#include <QHostAddress>
#include <QUrl>

namespace firstring {

namespace {

/// An address with or without a port: `192.0.2.7`, `192.0.2.7:8080`, `[2001:db8::7]:8080`.
struct Place
{
    QString address;
    int port = 0; ///< 0: the usual one
};

Result<Place> typedPlace(const QString& text)
{
    Place place{text};
    if (QHostAddress(text).isNull()) {
        const QUrl url(QStringLiteral("//") + text, QUrl::StrictMode);
        place = {url.host(), url.port(0)};
    }
    if (QHostAddress(place.address).isNull() || place.port < 0)
        return Error{QStringLiteral("USAGE_ADDRESS"),
                     Ctl::tr("“%1” is no address. It looks like 192.168.1.40, or 192.168.1.40:8080.").arg(text),
                     {}};
    return place;
}

/// Where phones shall ask: as said, else where the job's server was last.
Result<SiteAddress> placeHere(Context& context, int& tftpPort)
{
    QString text = context.arguments().value(QStringLiteral("here"));
    if (text.isEmpty()) {
        const auto job = context.openJob();
        if (!job)
            return job.error();
        text = (*job)->note(QStringLiteral("endpoint"));
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"tftp"))
        return Error{QStringLiteral("USAGE_HERE"),
                     Ctl::tr("Say where phones shall ask: --here http://192.168.1.10:8080, as \"serve\" prints it."),
                     {}};
    tftpPort = url.scheme() == u"tftp" ? url.port(69) : 0;
    return SiteAddress{url.host(), url.scheme() == u"http" ? url.port(80) : 0};
}

Result<ReachAction> actionOf(const Arguments& arguments, ReachAction action)
{
    if (!arguments.has(QStringLiteral("by")))
        return action;
    for (const ReachAction way : {ReachAction::Settings, ReachAction::Reload, ReachAction::CheckSync}) {
        if (reachName(way) == arguments.value(QStringLiteral("by")))
            return way;
    }
    return Error{QStringLiteral("USAGE_BY"), Ctl::tr("--by takes settings, reload or check-sync."), {}};
}

/// One phone at a place that was typed: the job need not be open for that, unless its settings are wanted.
bool needsJob(const Arguments& arguments, ReachAction action)
{
    return action == ReachAction::Settings || !arguments.has(QStringLiteral("address"));
}

Result<ReachPlan> makePlan(Context& context, ReachWish wish, const Place& place, bool& complete)
{
    const Arguments& arguments = context.arguments();
    JobState state;
    QHash<MacAddress, PhoneTrack> tracks;
    if (needsJob(arguments, wish.action)) {
        const auto job = context.openJob();
        if (!job)
            return job.error();
        state = (*job)->state();
        tracks = (*job)->tracks();
    }
    for (const QString& word : arguments.operands) {
        const auto mac = MacAddress::parse(word);
        if (!mac)
            return mac.error();
        if (!needsJob(arguments, wish.action)) {
            Phone phone;
            phone.mac = *mac;
            state.phones.put(phone);
        }
        if (!state.phones.contains(*mac)) {
            complete = false;
            context.printer().note(Ctl::tr("There is no phone %1 in this job.").arg(mac->plain()));
        }
        if (!wish.phones.contains(*mac))
            wish.phones.append(*mac);
        if (!place.address.isEmpty())
            wish.typedAddress.insert(*mac, place.address);
    }
    if (arguments.has(QStringLiteral("model"))) {
        for (const MacAddress mac : std::as_const(wish.phones)) {
            if (const Phone* known = state.phones.find(mac)) {
                Phone phone = *known;
                phone.model = canonicalModel(arguments.value(QStringLiteral("model")));
                state.phones.put(phone);
            }
        }
    }
    auto plan = planReach(state, tracks, wish);
    if (plan && place.port > 0) {
        for (ReachTarget& target : plan->order.targets)
            (wish.action == ReachAction::CheckSync ? target.sipPort : target.webPort) = place.port;
    }
    return plan;
}

void tellBefore(Printer& printer, const ReachPlan& plan, bool pilot)
{
    printer.note(reachConsequence(plan.order.action));
    if (!plan.unprovenModels.isEmpty() || plan.order.action == ReachAction::CheckSync)
        printer.note(plan.unprovenModels.isEmpty()
                         ? Ctl::tr("Not confirmed for these phones; it is tried all the same.")
                         : Ctl::tr("Not confirmed for %1; it is tried all the same.")
                               .arg(plan.unprovenModels.join(QLatin1String(", "))));
    if (plan.order.targets.size() > 5 && !pilot)
        printer.note(Ctl::tr("With --pilot the first phone goes alone, and the others only if it accepts."));
}

/// What would be tried, and what not.
void printPlan(Printer& printer, const ReachPlan& plan)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const ReachPlan::Row& row : plan.rows) {
        json.append(QJsonObject{{QStringLiteral("mac"), row.mac.plain()},
                                {QStringLiteral("model"), row.model},
                                {QStringLiteral("address"), row.address},
                                {QStringLiteral("unproven"), row.unproven},
                                {QStringLiteral("obstacle"), row.obstacle}});
        rows.append({row.mac.plain(), row.model, row.address,
                     row.obstacle.isEmpty() ? Ctl::tr("would be tried") : row.obstacle});
    }
    printer.value(json);
    printer.table({Ctl::tr("MAC"), Ctl::tr("Model"), Ctl::tr("Address"), Ctl::tr("Result")}, rows);
}

Outcome reach(Context& context, ReachAction usual)
{
    const Arguments& arguments = context.arguments();
    const auto action = actionOf(arguments, usual);
    if (!action)
        return context.fail(action.error());
    Place place;
    if (arguments.has(QStringLiteral("address"))) {
        const auto typed = typedPlace(arguments.value(QStringLiteral("address")));
        if (!typed)
            return context.fail(typed.error());
        if (arguments.operands.size() > 1)
            return context.fail("USAGE_ADDRESS", Ctl::tr("--address is for one phone at a time."));
        place = *typed;
    }
    const auto password = firstLineOf(context, QStringLiteral("admin-password-file"));
    if (!password)
        return context.fail(password.error());
    if (*action == ReachAction::PointHere && password->isEmpty() && !arguments.has(QStringLiteral("dry-run")))
        return context.fail("USAGE_PASSWORD", Ctl::tr("The web page of phones asks for their administrator's password: "
                                                      "--admin-password-file FILE, or - to type it."));
    ReachWish wish{.action = *action};
    if (*action == ReachAction::PointHere) {
        const auto here = placeHere(context, wish.tftpPort);
        if (!here)
            return context.fail(here.error());
        wish.here = *here;
    }
    bool complete = true;
    auto plan = makePlan(context, wish, place, complete);
    if (!plan)
        return context.fail(plan.error());
    const bool pilot = arguments.has(QStringLiteral("pilot"));
    tellBefore(context.printer(), *plan, pilot);
    if (arguments.has(QStringLiteral("dry-run"))) {
        printPlan(context.printer(), *plan);
        return complete ? Exit::Done : Exit::InPart;
    }
    plan->order.password = password->toUtf8();
    return std::make_unique<ReachTask>(context, *plan, pilot, complete);
}

Command command(const char* name, const char* summary, const char* description, ReachAction action,
                const QList<OptionSpec>& more = {})
{
    QList<OptionSpec> options{
        {"address", "A",
         "where the one phone is (default: where it was heard from); with a port if it is not the usual"},
        {"model", "M", "what it must be; another one is told nothing"},
        {"pilot", {}, "the first phone alone, the others only if it accepts"},
        {"dry-run", {}, "say what would be tried, try nothing"},
    };
    return {.name = QString::fromLatin1(name),
            .operands = QStringLiteral("MAC..."),
            .minOperands = 1,
            .maxOperands = Command::unlimited,
            .summary = QString::fromLatin1(summary),
            .description = QString::fromLatin1(description),
            .options = more + options,
            .run = [action](Context& context) { return reach(context, action); }};
}

} // namespace

CommandTable reachCommands()
{
    const OptionSpec password{"admin-password-file", "FILE",
                              "the first line is the phones' password; - for standard input"};
    return {
        command("phones point-here", "make phones ask here: fill in their web page",
                "Their configuration server becomes this computer from their next restart on. With --address and "
                "--here no job is opened.\nJSON: an array of objects with mac, model, address, unproven, outcome, "
                "detail, sentence. Exit status 1 if one did not accept.",
                ReachAction::PointHere,
                {password, {"here", "URL", "where phones shall ask (default: where \"serve\" listened last)"}}),
        command("phones restart", "restart phones as soon as they are idle",
                "By XML push, which phones take from those in their post list; else, with a password, by their web "
                "page. JSON as above.",
                ReachAction::Restart, {password}),
        command("phones clear-local", "make phones forget what was set on them",
                "By XML push. Only their files count from then on. JSON as above.", ReachAction::ClearLocal),
        command("phones apply", "make phones take their settings now",
                "--by settings: the settings of their files by XML push, while they run. --by reload: they read their "
                "files again.\n--by check-sync: a SIP NOTIFY, after which they compare their files; phones may take "
                "that from their telephone\nsystem only. JSON as above.",
                ReachAction::Settings, {{"by", "WAY", "settings (default), reload or check-sync"}}),
    };
}

} // namespace firstring
