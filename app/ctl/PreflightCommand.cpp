// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/PortOption.h"
#include "app/ctl/PreflightTask.h"
#include "app/ctl/Text.h"
#include "models/ports/ServerControl.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace firstring {

namespace {

Outcome lookOnce(Context& context)
{
    const Arguments& arguments = context.arguments();
    const ServerSettings usual;
    const QList<CardAddress> own = cardAddresses();
    const QString first = own.isEmpty() ? QString() : own.first().address;
    PreflightWish wish{.bind = arguments.value(QStringLiteral("bind"), first)};
    const auto http = portOption(arguments, QStringLiteral("http"), usual.httpPort);
    const auto tftp = portOption(arguments, QStringLiteral("tftp"), usual.tftpPort);
    const auto https = portOption(arguments, QStringLiteral("https"), ServerSettings::off);
    const auto httpsOld = portOption(arguments, QStringLiteral("https-old"), ServerSettings::off);
    const auto syslog = portOption(arguments, QStringLiteral("syslog"), usual.syslogPort);
    const auto ntp = portOption(arguments, QStringLiteral("ntp"), usual.ntpPort);
    for (const auto* port : {&http, &https, &httpsOld, &tftp, &syslog, &ntp}) {
        if (!*port)
            return context.fail(port->error());
    }
    bool isIpv4 = false;
    QHostAddress(wish.bind).toIPv4Address(&isIpv4);
    if (!isIpv4)
        return context.fail("USAGE_BIND", Ctl::tr("--bind takes an IPv4 address of this computer."));
    wish.httpPort = *http;
    wish.httpsPort = *https;
    wish.httpsOldPort = *httpsOld;
    wish.tftpPort = *tftp;
    wish.syslogPort = *syslog;
    wish.ntpPort = *ntp;
    wish.mdns = arguments.has(QStringLiteral("mdns"));
    const QString programFolder = QCoreApplication::applicationDirPath();
    const OwnPlaces places{context.folder().jobPath(QStringLiteral("default")), context.folder().vaultPath(),
                           QCoreApplication::applicationFilePath(), PortHelper::installed(programFolder),
                           context.certificates().value_or(CertificateFolder())};
    return std::make_unique<PreflightTask>(context, wish, places);
}

} // namespace

CommandTable preflightCommands()
{
    return {
        {.name = "preflight",
         .summary = "say what stands between the phones and the local server",
         .description =
             "Looks at the address and its network card, the ports and who holds them, firewalls (reading only), a\n"
             "request of this computer to itself, who gives out addresses on that network (which takes some seconds;\n"
             "other DHCP servers set an address aside for it at most), the certificate, the clock and the disk; "
             "changes\n"
             "nothing. Exit status 1 when phones\n"
             "would not be served. JSON: an array of objects with code, level (good, news, warning, stop), sentence,\n"
             "fix and command (what an administrator types; may be empty).",
         .options = {{"bind", "ADDR", "the address that phones shall reach (default: the first of a network card)"},
                     {"http", "PORT", "the HTTP port wanted, or off (default 8080)"},
                     {"https", "PORT", "the HTTPS port wanted (default off)"},
                     {"https-old", "PORT", "the port wanted for HTTPS of old phones (default off)"},
                     {"tftp", "PORT", "the TFTP port wanted, or off (default 69)"},
                     {"syslog", "PORT", "the port wanted for the log of the phones (default off)"},
                     {"ntp", "PORT", "the port wanted for the time (default off)"},
                     {"mdns", {}, "old phones shall find this computer"}},
         .run = lookOnce},
    };
}

} // namespace firstring
