// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ServeCommand.h"

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/OpenServer.h"
#include "app/ctl/PortOption.h"
#include "app/ctl/ServeTask.h"
#include "app/ctl/Text.h"
#include "app/server/ports/SystemdActivation.h"

namespace firstring {

namespace {

/// A port, `off`, or when nothing was said that of the socket which was handed over for this service, else \a fallback.
Result<int> portOption(const Arguments& arguments, const ListeningSockets& given, const QString& option, int fallback)
{
    if (!arguments.has(option)) {
        const auto bound = given.find(option);
        return bound ? bound->port : fallback;
    }
    return portOption(arguments, option, fallback);
}

/// What the options say about DHCP; off when they do not. The addresses are checked where it starts.
Result<DhcpSettings> dhcpOptions(const Arguments& arguments)
{
    const auto value = [&](const char* option) {
        return arguments.value(QLatin1String("dhcp-") + QLatin1String(option));
    };
    DhcpSettings dhcp;
    const auto mode = dhcpModeFromName(arguments.value(QStringLiteral("dhcp"), QStringLiteral("off")));
    if (!mode)
        return Error{QStringLiteral("USAGE_DHCP"), Ctl::tr("--dhcp takes off, full or beside."), {}};
    dhcp.mode = *mode;
    if (dhcp.mode == DhcpMode::Off)
        return dhcp;
    const auto range = parseDhcpRange(value("range"));
    if (!range)
        return Error{
            QStringLiteral("USAGE_DHCP"),
            Ctl::tr("Say which addresses DHCP may give out, for example --dhcp-range 192.168.1.100-192.168.1.150."),
            {}};
    dhcp.first = range->first;
    dhcp.last = range->second;
    dhcp.interfaceName = value("interface");
    dhcp.router = value("router");
    dhcp.dns = value("dns").split(u',', Qt::SkipEmptyParts);
    dhcp.ntp = value("ntp").split(u',', Qt::SkipEmptyParts);
    if (arguments.has(QStringLiteral("dhcp-lease-minutes")))
        dhcp.leaseMinutes = value("lease-minutes").toInt();
    if (dhcp.mode == DhcpMode::Beside && !(dhcp.router.isEmpty() && dhcp.dns.isEmpty()))
        return Error{QStringLiteral("USAGE_DHCP"),
                     Ctl::tr("Beside another server, phones are told its router and DNS: leave --dhcp-router and "
                             "--dhcp-dns out."),
                     {}};
    return dhcp;
}

/// A number of connections into \a limit, if the option was given.
Result<void> limitOption(const Arguments& arguments, const QString& option, int& limit)
{
    constexpr int most = 60'000; // of 65,536 descriptors
    if (!arguments.has(option))
        return {};
    bool isNumber = false;
    limit = arguments.value(option).toInt(&isNumber);
    if (isNumber && limit >= 1 && limit <= most)
        return {};
    return Error{QStringLiteral("USAGE_LIMIT"), Ctl::tr("--%1 takes a number from 1 to %2.").arg(option).arg(most), {}};
}

/// The one address that sockets which were handed over are bound to, if it is one.
QString addressOf(const ListeningSockets& given)
{
    const QStringList services = given.services();
    for (const QString& service : services) {
        const QHostAddress address = given.find(service)->address;
        if (address != QHostAddress::AnyIPv4 && address != QHostAddress::Any && address != QHostAddress::AnyIPv6)
            return address.toString();
    }
    return {};
}

} // namespace

Outcome serveJob(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto given = socketsFromSystemd();
    if (!given)
        return context.fail(given.error());
    ServerSettings settings;
    settings.bind = arguments.value(QStringLiteral("bind"), addressOf(**given));
    if (settings.bind.isEmpty())
        return context.fail("USAGE_BIND",
                            Ctl::tr("Say which address of this computer phones shall reach: --bind ADDR."));
    const auto http = portOption(arguments, **given, QStringLiteral("http"), settings.httpPort);
    const auto tftp = portOption(arguments, **given, QStringLiteral("tftp"), settings.tftpPort);
    const auto syslog = portOption(arguments, **given, QStringLiteral("syslog"), settings.syslogPort);
    const auto ntp = portOption(arguments, **given, QStringLiteral("ntp"), settings.ntpPort);
    if (!syslog || !ntp)
        return context.fail(syslog ? ntp.error() : syslog.error());
    settings.syslogPort = *syslog;
    settings.ntpPort = *ntp;
    settings.mdns = arguments.has(QStringLiteral("mdns")) || (*given)->find(QStringLiteral("mdns"));
    const auto https = portOption(arguments, **given, QStringLiteral("https"), settings.httpsPort);
    const auto httpsOld = portOption(arguments, **given, QStringLiteral("https-old"), settings.httpsOldPort);
    for (const Result<int>* port : {&http, &tftp, &https, &httpsOld}) {
        if (!*port)
            return context.fail(port->error());
    }
    settings.httpPort = *http;
    settings.tftpPort = *tftp;
    settings.httpsPort = *https;
    settings.httpsOldPort = *httpsOld;
    settings.clientCaFile = arguments.value(QStringLiteral("client-ca"));
    if (!settings.clientCaFile.isEmpty() && *https == ServerSettings::off && *httpsOld == ServerSettings::off)
        return context.fail("USAGE_CLIENT_CA", Ctl::tr("--client-ca is about HTTPS: say --https PORT too."));
    for (const auto& [option, limit] : {std::pair("max-connections", &settings.maxConnections),
                                        std::pair("max-per-address", &settings.maxPerAddress)}) {
        if (auto taken = limitOption(arguments, QString::fromLatin1(option), *limit); !taken)
            return context.fail(taken.error());
    }
    settings.trustedProxies = arguments.value(QStringLiteral("trusted-proxy")).split(u',', Qt::SkipEmptyParts);
    for (const QString& proxy : std::as_const(settings.trustedProxies)) {
        if (QHostAddress(proxy).isNull())
            return context.fail("USAGE_PROXY", Ctl::tr("--trusted-proxy takes addresses: %1 is none.").arg(proxy));
    }
    settings.publicConfirmed = arguments.value(QStringLiteral("public")) == settings.bind;
    // Nobody asked for port 69 by name: without the right to it phones can still be staged by HTTP.
    settings.tftpOptional = !arguments.has(QStringLiteral("tftp")) &&
                            (settings.httpPort != ServerSettings::off || settings.httpsPort != ServerSettings::off);
    if (settings.httpPort == ServerSettings::off && settings.tftpPort == ServerSettings::off &&
        settings.httpsPort == ServerSettings::off)
        return context.fail("USAGE_PORT", Ctl::tr("With HTTP, HTTPS and TFTP all off there is nothing to serve."));
    if (settings.httpsOldPort != ServerSettings::off)
        context.printer().note(Ctl::tr("HTTPS for old phones speaks TLS 1.0, which is weak: who listens on the network "
                                       "may read passwords. Only phones of the 6700i and 9000i series and older are "
                                       "answered there."));
    const auto dhcp = dhcpOptions(arguments);
    if (!dhcp)
        return context.fail(dhcp.error());
    settings.dhcp = *dhcp;
    bool isNumber = true;
    const int seconds = arguments.value(QStringLiteral("for"), QStringLiteral("0")).toInt(&isNumber);
    if (!isNumber || seconds < 0 || (seconds == 0 && arguments.has(QStringLiteral("for"))))
        return context.fail("USAGE_FOR", Ctl::tr("--for takes a number of seconds."));

    const QString transport = arguments.value(QStringLiteral("transport"), QStringLiteral("fast"));
    if (transport != u"fast" && transport != u"portable")
        return context.fail("USAGE_TRANSPORT", Ctl::tr("--transport takes fast or portable."));

    const auto job = context.ownJob();
    if (!job)
        return context.fail(job.error());
    context.vault(); // fetches what is missing: phones ask as soon as the server is there
    auto server = openServer(context.folder(), **job,
                             transport == u"fast" ? TransportKind::Fast : TransportKind::Portable, *given);
    return std::make_unique<ServeTask>(context, **job, std::move(server), settings, seconds);
}

QList<OptionSpec> serveOptions()
{
    return {
        {"bind", "ADDR", "the address of this computer to listen on; not needed with sockets from systemd"},
        {"http", "PORT", "HTTP port; 0: any free one; off: no HTTP (default 8080)"},
        {"tftp", "PORT",
         "TFTP port; 0: any free one; off: no TFTP (default 69, left out when this computer refuses it)"},
        {"https", "PORT", "HTTPS port; 0: any free one (default off)"},
        {"https-old", "PORT",
         "one more HTTPS port, which speaks TLS 1.0 with phones of the 6700i and 9000i series and older"},
        {"client-ca", "FILE", "over HTTPS phones must show a certificate of a CA in this PEM file"},
        {"max-connections", "N", "of each HTTP and HTTPS port at a time (default 4096)"},
        {"max-per-address", "N", "of these from one address (default 1024)"},
        {"trusted-proxy", "ADDR[,ADDR]",
         "proxies in front of HTTP and HTTPS, whose word about who asks is taken (default none)"},
        {"syslog", "PORT", "take the log of the phones there; 0: any free one (default off; phones use 514)"},
        {"ntp", "PORT", "tell the time there; 0: any free one (default off; phones use 123)"},
        {"mdns", {}, "answer old phones that look for a server; only with TFTP on port 69"},
        {"dhcp", "MODE",
         "give out addresses: full, on a bench of its own where no other server answers; beside, to phones only "
         "and next to another server, on your own bench only; off (default)"},
        {"dhcp-range", "A-B", "the addresses that DHCP may give out"},
        {"dhcp-interface", "CARD", "the network card that DHCP keeps to (default: the one with the address of --bind)"},
        {"dhcp-router", "ADDR", "full: the router phones are told (default none)"},
        {"dhcp-dns", "ADDR[,ADDR]", "full: the DNS servers phones are told (default none)"},
        {"dhcp-ntp", "ADDR[,ADDR]",
         "the time servers phones are told (default none, or this computer where the job says so)"},
        {"dhcp-lease-minutes", "N", "how long an address belongs to a phone (default 30)"},
        {"transport", "KIND",
         "how bytes are moved: fast, by this system's own calls where we know them (default), or portable"},
        {"public", "ADDR", "the same address once more, if it can be reached from the internet and that is meant"},
        {"for", "SECONDS", "end by itself after this time"}};
}

CommandTable serveCommands()
{
    return {
        {.name = "serve",
         .summary = "run the local server until SIGTERM or SIGINT",
         .description = "The first line says where it listens, with --json exactly\n"
                        "{\"event\":\"ready\",\"http\":\"http://127.0.0.1:41001\",\"tftp\":\"tftp://"
                        "127.0.0.1:41002\"}; what is off "
                        "is left out;\nsyslog, ntp and mdns are named when they are on. Without them it goes on.\n"
                        "With --https it also holds https, an address, and fingerprint, the SHA-256 of the "
                        "certificate; with --https-old, https-old.\n"
                        "Then one event a line: event, time (UTC), mac, from, protocol, name, status, bytes, digest "
                        "(SHA-256), ms, "
                        "state.",
         .options = serveOptions(),
         .run = serveJob},
    };
}

} // namespace firstring
