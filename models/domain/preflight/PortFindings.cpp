// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/preflight/Preflight.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

QString serviceName(const PortFact& port)
{
    if (port.service == u"http")
        return QStringLiteral("HTTP");
    if (port.service == u"https")
        return QStringLiteral("HTTPS");
    if (port.service == u"https-old")
        return Text::tr("HTTPS of old phones");
    if (port.service == u"tftp")
        return QStringLiteral("TFTP");
    if (port.service == u"syslog")
        return Text::tr("the phone log");
    return Text::tr("the time");
}

/// Phones get their files by it.
bool servesFiles(const PortFact& port)
{
    return port.tcp || port.service == u"tftp";
}

PreflightFinding held(const PortFact& port)
{
    PreflightFinding finding{
        QStringLiteral("PORT_HELD"), servesFiles(port) ? Severity::Stop : Severity::Warning, {}, {}};
    finding.sentence =
        port.owner.isEmpty()
            ? Text::tr("Port %1, wanted for %2, is used by another program. Phones that ask there would get that "
                       "program's answers.")
                  .arg(QString::number(port.port), serviceName(port))
            : Text::tr("Port %1, wanted for %2, is used by %3 (process %4). Phones that ask there would get that "
                       "program's answers.")
                  .arg(QString::number(port.port), serviceName(port), port.owner, QString::number(port.pid));
    if (port.service == u"http" && port.port != 8080) {
        finding.fix = Text::tr("End that program, or take port 8080.");
        finding.remedy = Remedy::HttpOn8080;
    } else if (port.service == u"tftp") {
        finding.fix = Text::tr("End that program: phones know no other port for TFTP. Or stage by HTTP alone.");
        finding.remedy = Remedy::TftpOff;
    } else {
        finding.fix = Text::tr("End that program, or choose another port under Services.");
        finding.remedy = Remedy::ShowServices;
    }
    return finding;
}

PreflightFinding kept(const PortFact& port, const QString& helperCommand)
{
    PreflightFinding finding{
        QStringLiteral("PORT_KEPT"),
        servesFiles(port) ? Severity::Stop : Severity::Warning,
        Text::tr("This computer keeps port %1, wanted for %2, for system programs. Phones can't use it "
                 "until it is opened.")
            .arg(QString::number(port.port), serviceName(port)),
        {}};
    if (!helperCommand.isEmpty()) {
        finding.fix = Text::tr("An administrator gives the port helper its right, once:");
        finding.command = helperCommand;
    } else {
        finding.fix = Text::tr("Choose a port from 1024 up where phones can be told of it.");
    }
    if (port.service == u"http")
        finding.remedy = Remedy::HttpOn8080;
    else if (port.service == u"tftp")
        finding.remedy = Remedy::TftpOff;
    return finding;
}

PreflightFinding standing(const PortFact& port)
{
    const QString number = QString::number(port.port);
    const QString name = serviceName(port);
    switch (port.state) {
    case PortFact::State::Ours:
        return {QStringLiteral("PORT_OURS"),
                Severity::Good,
                Text::tr("Our server has port %1 for %2.").arg(number, name),
                {}};
    case PortFact::State::ByHelper:
        return {QStringLiteral("PORT_BY_HELPER"),
                Severity::Good,
                Text::tr("Port %1 for %2 will be opened by the port helper.").arg(number, name),
                {}};
    default:
        return {QStringLiteral("PORT_FREE"), Severity::Good, Text::tr("Port %1 for %2 is free.").arg(number, name), {}};
    }
}

QString allowCommand(const FirewallFact& firewall, const QString& blocked)
{
    if (firewall.tool == u"ufw")
        return QStringLiteral("sudo ufw allow %1").arg(blocked);
    if (firewall.tool == u"firewalld")
        return QStringLiteral("sudo firewall-cmd --add-port=%1").arg(blocked);
    const QString port = blocked.section(u'/', 0, 0);
    const QString protocol = blocked.section(u'/', 1);
    return QStringLiteral("sudo nft insert rule %1 %2 dport %3 accept").arg(firewall.chain, protocol, port);
}

} // namespace

QList<PreflightFinding> portFindings(const PreflightFacts& facts)
{
    constexpr int tftpOfPhones = 69;
    QList<PreflightFinding> findings;
    for (const PortFact& port : facts.ports) {
        if (port.state == PortFact::State::Held)
            findings.append(held(port));
        else if (port.state == PortFact::State::Kept)
            findings.append(kept(port, facts.helperCommand));
        else
            findings.append(standing(port));
    }
    const PreflightWish& wish = facts.wish;
    if (wish.httpPort < 0 && wish.tftpPort < 0 && wish.httpsPort < 0 && wish.httpsOldPort < 0)
        findings.append({QStringLiteral("NOTHING_TO_SERVE"),
                         Severity::Stop,
                         Text::tr("HTTP, HTTPS and TFTP are all off. Phones would find nothing."),
                         Text::tr("Switch one of them on under Services."),
                         {},
                         Remedy::ShowServices});
    if (facts.wish.mdns && facts.wish.tftpPort != tftpOfPhones)
        findings.append(
            {QStringLiteral("MDNS_NEEDS_TFTP"),
             Severity::Warning,
             Text::tr("Discovery is on, but TFTP is not on port 69. Phones that find this computer so have no "
                      "parameter for another port, so they are not told of it."),
             Text::tr("Put TFTP on port 69 under Services, or switch discovery off."),
             {},
             Remedy::ShowServices});
    return findings;
}

QList<PreflightFinding> firewallFindings(const PreflightFacts& facts)
{
    QList<PreflightFinding> findings;
    for (const FirewallFact& firewall : facts.firewalls) {
        if (firewall.state == FirewallFact::State::CannotSee) {
            findings.append(
                {QStringLiteral("FIREWALL_UNSEEN"), Severity::News,
                 Text::tr("%1 is on this computer, and only an administrator may see its rules. If phones don't "
                          "arrive although the server is on, look there first.")
                     .arg(firewall.tool),
                 Text::tr("To see them:"), firewall.look});
            continue;
        }
        for (const QString& blocked : firewall.blocked) {
            findings.append({QStringLiteral("FIREWALL_BLOCKS"), Severity::Stop,
                             Text::tr("The firewall %1 lets no phone to port %2.").arg(firewall.tool, blocked),
                             Text::tr("An administrator lets phones in:"), allowCommand(firewall, blocked)});
        }
        if (firewall.blocked.isEmpty())
            findings.append({QStringLiteral("FIREWALL_OPEN"),
                             Severity::Good,
                             Text::tr("The firewall %1 lets phones to the ports of the server.").arg(firewall.tool),
                             {}});
    }
    if (facts.firewalls.isEmpty())
        findings.append(
            {QStringLiteral("FIREWALL_NONE"), Severity::Good, Text::tr("No firewall was found on this computer."), {}});
    if (facts.reachesItself)
        findings.append(
            *facts.reachesItself
                ? PreflightFinding{QStringLiteral("SELF_REACHED"),
                                   Severity::Good,
                                   Text::tr("A request of this computer to %1 arrived.").arg(facts.bind),
                                   {}}
                : PreflightFinding{
                      QStringLiteral("SELF_NOT_REACHED"), Severity::Stop,
                      Text::tr("A request of this computer to its own address %1 did not arrive. Phones will not "
                               "do better.")
                          .arg(facts.bind),
                      Text::tr("Look at the firewall of this computer, then choose the address anew.")});
    return findings;
}

} // namespace firstring
