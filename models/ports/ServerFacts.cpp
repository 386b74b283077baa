// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ports/ServerFacts.h"

namespace firstring {

using why::Fact;

namespace {

QString phaseName(DhcpStatus::Phase phase)
{
    switch (phase) {
    case DhcpStatus::Phase::Off:
        return QStringLiteral("off");
    case DhcpStatus::Phase::Looking:
        return QStringLiteral("looking");
    case DhcpStatus::Phase::On:
        return QStringLiteral("on");
    case DhcpStatus::Phase::Waiting:
        return QStringLiteral("waiting");
    case DhcpStatus::Phase::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

} // namespace

void addServer(why::Facts& facts, const ServerEndpoints& at)
{
    facts.set(Fact::ServerOn, at.isOn());
    if (!at.isOn())
        return;
    facts.set(Fact::HttpOn, at.httpPort > 0);
    facts.set(Fact::TftpOn, at.tftpPort > 0);
    if (at.tftpPort > 0)
        facts.set(Fact::TftpPort, at.tftpPort);
    facts.set(Fact::HttpsOn, at.httpsPort > 0);
    facts.set(Fact::HttpsOldOn, at.httpsOldPort > 0);
    facts.set(Fact::NtpOn, at.ntpPort > 0);
    facts.set(Fact::AddressHere, at.addressHere);
    facts.set(Fact::BoundLoopback, at.address.startsWith(QLatin1String("127.")));
    facts.set(Fact::OurAddress, at.address);
}

void addDhcp(why::Facts& facts, const DhcpStatus& dhcp)
{
    facts.set(Fact::Dhcp, dhcpModeName(dhcp.mode));
    facts.set(Fact::DhcpPhase, phaseName(dhcp.phase));
}

} // namespace firstring
