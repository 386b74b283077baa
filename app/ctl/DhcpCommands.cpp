// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/DetectTask.h"
#include "app/ctl/StatusReport.h"
#include "app/ctl/Text.h"
#include "models/base/Clock.h"
#include "models/domain/DhcpOptions.h"
#include "models/domain/Ipv4.h"
#include "models/domain/ServerUrl.h"

namespace firstring {

namespace {

Outcome detect(Context& context)
{
    const QString card = context.arguments().value(QStringLiteral("interface"));
    if (card.isEmpty())
        return context.fail("USAGE_INTERFACE", Ctl::tr("Say on which network card to look: --interface CARD."));
    return std::make_unique<DetectTask>(context, card, context.arguments().value(QStringLiteral("url")));
}

Outcome leases(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const qint64 now = Clock::system().now().toMSecsSinceEpoch();
    QJsonArray json;
    QList<QStringList> rows;
    for (const DhcpLease& lease : (*job)->leases()) {
        const Phone* phone = (*job)->state().phones.find(lease.mac);
        const QString label = phone ? phone->label : QString();
        const bool isLive = lease.expiresMs > now;
        json.append(QJsonObject{{QStringLiteral("address"), dotted(lease.address)},
                                {QStringLiteral("mac"), lease.mac.plain()},
                                {QStringLiteral("label"), label},
                                {QStringLiteral("model"), lease.model},
                                {QStringLiteral("expires"), isoTime(lease.expiresMs)},
                                {QStringLiteral("live"), isLive}});
        rows.append({dotted(lease.address), lease.mac.pretty(), label, lease.model,
                     isLive ? isoTime(lease.expiresMs).toString() : Ctl::tr("ended")});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("Address"), Ctl::tr("MAC"), Ctl::tr("Label"), Ctl::tr("Model"), Ctl::tr("Until")},
                            rows);
    return Exit::Done;
}

Outcome snippet(Context& context)
{
    const QString url = context.arguments().operands.first();
    if (const auto parsed = ServerUrl::parse(url); !parsed)
        return context.fail(parsed.error());
    const DhcpOptions options{url, context.arguments().has(QStringLiteral("contact-rcs"))};
    const QString wanted = context.arguments().value(QStringLiteral("for"));
    QJsonObject json{{QStringLiteral("option43"), options.option43Hex()},
                     {QStringLiteral("option66"), options.option66()}};
    for (const DhcpSnippet& one : options.snippets()) {
        if (!wanted.isEmpty() && one.id != wanted)
            continue;
        json.insert(one.id, one.lines);
        if (wanted.isEmpty())
            context.printer().text(QStringLiteral("# %1").arg(one.program));
        context.printer().text(one.lines);
    }
    if (!wanted.isEmpty() && !json.contains(wanted))
        return context.fail("USAGE_PROGRAM",
                            Ctl::tr("--for takes dnsmasq, dhcpd, kea, windows, mikrotik, openwrt or opnsense."));
    context.printer().value(json);
    return Exit::Done;
}

} // namespace

CommandTable dhcpCommands()
{
    return {
        {.name = "dhcp detect",
         .summary = "ask who gives out addresses on a network card, and what phones are told",
         .description =
             "Takes some seconds; nothing that is offered is taken, nothing is served. JSON: an object with\n"
             "interface, servers (each with server, offered, mask, routers, dns, ntp, domain, leaseSeconds,\n"
             "option43, url43, contactRcs, option66, option159, option160, option132, option156) and findings\n"
             "(level, sentence, advice). Exit 0, whether somebody answered or not.",
         .options = {{"interface", "CARD", "the network card to ask on, for example enp3s0"},
                     {"url", "URL", "where phones should be pointed; what differs from it is said"}},
         .run = detect},
        {.name = "dhcp leases",
         .summary = "list the addresses that our DHCP gave out in this job",
         .description = "JSON: an array of objects with address, mac, label, model, expires (UTC) and live (false: it\n"
                        "ended, and is the client's again unless another one needed it).",
         .run = leases},
        {.name = "dhcp snippet",
         .operands = "URL",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "write the lines that make another DHCP server point phones at URL",
         .description =
             "For dnsmasq, ISC dhcpd, Kea, Windows, MikroTik, OpenWrt and OPNsense (pfSense is the same). JSON: an\n"
             "object with option43 (hex), option66 and the lines by program.",
         .options = {{"for", "PROGRAM", "only dnsmasq, dhcpd, kea, windows, mikrotik, openwrt or opnsense"},
                     {"contact-rcs", "", "let phones ask the maker's RCS as well (option 43, sub-option 3 = 1)"}},
         .run = snippet},
    };
}

} // namespace firstring
