// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Ipv4.h"
#include "models/domain/preflight/Preflight.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

} // namespace

QList<PreflightFinding> dhcpFindings(const PreflightFacts& facts)
{
    if (!facts.dhcp) {
        if (facts.dhcpUnasked.isEmpty())
            return {};
        return {{QStringLiteral("DHCP_UNASKED"), Severity::News,
                 Text::tr("Who gives out addresses here was not asked: %1").arg(facts.dhcpUnasked),
                 Text::tr("If phones go elsewhere, look at the router of this network.")}};
    }
    QList<PreflightFinding> findings;
    // Our own full DHCP keeps out by itself where another one answers (trust.md 1): better known before.
    if (facts.wish.dhcp == DhcpMode::Full && !facts.wish.serverOn && !facts.dhcp->servers.isEmpty()) {
        findings.append({QStringLiteral("DHCP_SECOND"),
                         Severity::Warning,
                         Text::tr("DHCP is set to full, but %1 gives out addresses here already. Ours will keep still.")
                             .arg(dotted(facts.dhcp->servers.first().server)),
                         Text::tr("Take the bench off that network, or set DHCP to beside or off."),
                         {},
                         Remedy::ShowServices});
    }
    const bool oursWillBe = facts.wish.dhcp == DhcpMode::Full;
    for (const DhcpFinding& seen : explain(*facts.dhcp, facts.wish.rcsUrl)) {
        if (oursWillBe && facts.dhcp->servers.isEmpty())
            continue; // nobody else: that is as it should be
        // What needs no deed is as it should be.
        const Severity level = seen.advice.isEmpty() ? Severity::Good : seen.level;
        findings.append({QString::fromLatin1(seen.code), level, seen.sentence, seen.advice});
    }
    return findings;
}

} // namespace firstring
