// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "app/server/preflight/LookAround.h"
#include "models/base/Clock.h"
#include "models/domain/why/PhoneFacts.h"
#include "models/domain/why/Why.h"
#include "models/ports/ServerFacts.h"
#include "models/store/JobStore.h"

#include <QCoreApplication>
#include <QUrl>

namespace firstring {

namespace {

/// The server as it was when it ran last: while it runs, it owns the job.
ServerEndpoints lastEndpoints(const Workspace& job)
{
    const QUrl plain(job.note(QStringLiteral("endpoint")));
    ServerEndpoints at{.address = plain.host()};
    if (plain.scheme() == u"http")
        at.httpPort = plain.port(80);
    if (plain.scheme() == u"tftp")
        at.tftpPort = plain.port(69);
    at.httpsPort = QUrl(job.note(QStringLiteral("endpoint.https"))).port(ServerSettings::off);
    at.httpsOldPort = QUrl(job.note(QStringLiteral("endpoint.https-old"))).port(ServerSettings::off);
    return at;
}

QJsonObject findingJson(const why::Finding& finding)
{
    QJsonArray actions;
    for (const why::Action action : finding.actions)
        actions.append(why::actionName(action));
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("weight"), finding.weight},
            {QStringLiteral("trust"), QString(why::certaintyMark(finding.certainty))},
            {QStringLiteral("brief"), finding.brief},
            {QStringLiteral("sentence"), finding.fact},
            {QStringLiteral("meaning"), finding.meaning},
            {QStringLiteral("advice"), finding.next},
            {QStringLiteral("actions"), actions}};
}

why::Facts gather(Context& context, Workspace& job, MacAddress mac)
{
    const qint64 now = Clock::system().nowMs();
    const PhoneTrack track = job.track(mac);
    why::Facts facts;
    why::addPhone(facts, job.state(), track, why::labelsInUseTwice(job.state()), now);
    why::PhoneHistories histories;
    // Others too: what names nobody belongs to whom was heard at its address, and a router shows by them.
    job.recall({}, JobStore::observationsKept, &job, [&](const Result<QList<Observation>>& seen) {
        if (seen)
            histories.take(*seen);
    });
    // What cannot be written any more can still be read.
    [[maybe_unused]] const auto stored = job.waitStored();
    why::addHistory(facts, histories.of(mac), histories.sharing(track.status.address));
    why::addGate(facts, job.gate(mac), job.gates().silenced, track.status.address, now);
    const ServerEndpoints at = lastEndpoints(job);
    addServer(facts, at);
    if (context.arguments().has(QStringLiteral("look"))) {
        const OwnPlaces places{context.folder().jobPath(job.state().name), context.folder().vaultPath(),
                               QCoreApplication::applicationFilePath(),
                               PortHelper::installed(QCoreApplication::applicationDirPath())};
        why::addComputer(facts,
                         lookAround({.bind = at.address, .httpPort = at.httpPort, .tftpPort = at.tftpPort}, places));
    }
    return facts;
}

Outcome explainPhone(Context& context)
{
    const auto mac = MacAddress::parse(context.arguments().operands.first());
    if (!mac)
        return context.fail(mac.error());
    const auto opened = context.openJob();
    if (!opened)
        return context.fail(opened.error());
    Workspace& job = **opened;
    if (!job.state().phones.contains(*mac) && !job.tracks().contains(*mac)) {
        return context.fail("PHONE_UNKNOWN",
                            Ctl::tr("There is no phone %1 in this job, and none asked.").arg(mac->plain()));
    }
    const why::Facts facts = gather(context, job, *mac);
    const QList<why::Finding> findings = why::explain(facts);

    const PhoneStatus status = job.track(*mac).status;
    Printer& printer = context.printer();
    QJsonArray json;
    printer.text(facts.word(why::Fact::Name) + QLatin1String(": ") + stateText(status));
    if (findings.isEmpty())
        printer.text(Ctl::tr("Nothing is known that stands in its way."));
    for (const why::Finding& finding : findings) {
        json.append(findingJson(finding));
        printer.text({});
        printer.text(finding.fact + u' ' + finding.meaning);
        printer.text(QLatin1String("  ") + finding.next);
        printer.text(QStringLiteral("  [%1, %2]").arg(finding.id).arg(why::certaintyMark(finding.certainty)));
    }
    printer.value(QJsonObject{{QStringLiteral("mac"), mac->plain()},
                              {QStringLiteral("state"), stateName(status.state)},
                              {QStringLiteral("findings"), json},
                              {QStringLiteral("facts"), facts.toJson()}});
    return Exit::Done;
}

} // namespace

CommandTable whyCommands()
{
    return {
        {.name = "why",
         .operands = "MAC",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "say why a phone is as it is, and what to do",
         .description =
             "Concludes from the job, from what the server saw and from what it was when it ran last. The likeliest\n"
             "reason comes first, each with its id and how sure it is: V stated by a source, U seen in use, I "
             "concluded,\nR recalled. JSON: an object with mac, state, findings (id, weight, trust, brief, sentence, "
             "meaning, advice,\nactions) and facts, from which they follow.",
         .options = {{"look", {}, "look at this computer too: network card, firewall, clock"}},
         .run = explainPhone},
    };
}

} // namespace firstring
