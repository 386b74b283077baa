// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/PortOption.h"
#include "app/ctl/Text.h"
#include "app/server/preflight/LookAround.h"
#include "models/domain/preflight/Preflight.h"
#include "models/ports/ServerControl.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace firstring {

namespace {

QString levelName(Severity level)
{
    switch (level) {
    case Severity::Stop:
        return QStringLiteral("stop");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Good:
        return QStringLiteral("good");
    default:
        return QStringLiteral("news");
    }
}

QString mark(Severity level)
{
    return level == Severity::Stop      ? Ctl::tr("[stop]")
           : level == Severity::Warning ? Ctl::tr("[mind]")
           : level == Severity::Good    ? Ctl::tr("[good]")
                                        : Ctl::tr("[know]");
}

Outcome lookOnce(Context& context)
{
    const Arguments& arguments = context.arguments();
    const ServerSettings usual;
    const QList<CardAddress> own = cardAddresses();
    const QString first = own.isEmpty() ? QString() : own.first().address;
    PreflightWish wish{.bind = arguments.value(QStringLiteral("bind"), first)};
    const auto http = portOption(arguments, QStringLiteral("http"), usual.httpPort);
    const auto tftp = portOption(arguments, QStringLiteral("tftp"), usual.tftpPort);
    const auto syslog = portOption(arguments, QStringLiteral("syslog"), usual.syslogPort);
    const auto ntp = portOption(arguments, QStringLiteral("ntp"), usual.ntpPort);
    for (const auto* port : {&http, &tftp, &syslog, &ntp}) {
        if (!*port)
            return context.fail(port->error());
    }
    bool isIpv4 = false;
    QHostAddress(wish.bind).toIPv4Address(&isIpv4);
    if (!isIpv4)
        return context.fail("USAGE_BIND", Ctl::tr("--bind takes an IPv4 address of this computer."));
    wish.httpPort = *http;
    wish.tftpPort = *tftp;
    wish.syslogPort = *syslog;
    wish.ntpPort = *ntp;
    wish.mdns = arguments.has(QStringLiteral("mdns"));
    const QString programFolder = QCoreApplication::applicationDirPath();
    const OwnPlaces places{context.folder().jobPath(QStringLiteral("default")), context.folder().vaultPath(),
                           QCoreApplication::applicationFilePath(), PortHelper::installed(programFolder)};
    const QList<PreflightFinding> findings = preflight(lookAround(wish, places));

    QJsonArray json;
    for (const PreflightFinding& finding : findings) {
        json.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                {QStringLiteral("level"), levelName(finding.level)},
                                {QStringLiteral("sentence"), finding.sentence},
                                {QStringLiteral("fix"), finding.fix},
                                {QStringLiteral("command"), finding.command}});
        context.printer().text(mark(finding.level) + u' ' + finding.sentence);
        for (const QString& more : {finding.fix, finding.command}) {
            if (!more.isEmpty())
                context.printer().text(QLatin1String("       ") + more);
        }
    }
    context.printer().value(json);
    const bool stops = std::any_of(findings.begin(), findings.end(),
                                   [](const PreflightFinding& finding) { return finding.level == Severity::Stop; });
    return stops ? Exit::InPart : Exit::Done;
}

} // namespace

CommandTable preflightCommands()
{
    return {
        {.name = "preflight",
         .summary = "say what stands between the phones and the local server",
         .description =
             "Looks at the address and its network card, the ports and who holds them, firewalls (reading only), a\n"
             "request of this computer to itself, the clock and the disk; changes nothing. Exit status 1 when phones\n"
             "would not be served. JSON: an array of objects with code, level (good, news, warning, stop), sentence,\n"
             "fix and command (what an administrator types; may be empty).",
         .options = {{"bind", "ADDR", "the address that phones shall reach (default: the first of a network card)"},
                     {"http", "PORT", "the HTTP port wanted, or off (default 8080)"},
                     {"tftp", "PORT", "the TFTP port wanted, or off (default 69)"},
                     {"syslog", "PORT", "the port wanted for the log of the phones (default off)"},
                     {"ntp", "PORT", "the port wanted for the time (default off)"},
                     {"mdns", {}, "old phones shall find this computer"}},
         .run = lookOnce},
    };
}

} // namespace firstring
