// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/preflight/Firewalls.h"

#include "app/server/preflight/FirewallRules.h"
#include "app/process/ShortRun.h"

#include <QFile>

#include <optional>

namespace firstring {

namespace {

using State = FirewallFact::State;

std::optional<QByteArray> contents(const char* path)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

FirewallFact decided(const char* tool, const QStringList& blocked)
{
    return {QString::fromLatin1(tool), blocked.isEmpty() ? State::Open : State::Blocks, blocked, {}, {}};
}

FirewallFact unseen(const char* tool, const char* look)
{
    return {QString::fromLatin1(tool), State::CannotSee, {}, {}, QString::fromLatin1(look)};
}

std::optional<FirewallFact> ufw(const QStringList& wanted)
{
    const auto conf = contents("/etc/ufw/ufw.conf");
    if (!conf || !conf->contains("\nENABLED=yes"))
        return std::nullopt;
    const auto rules = contents("/etc/ufw/user.rules");
    if (!rules)
        return unseen("ufw", "sudo ufw status verbose");
    const QByteArray defaults = contents("/etc/default/ufw").value_or(QByteArray());
    return decided("ufw", readUfw(*rules, !defaults.contains("DEFAULT_INPUT_POLICY=\"ACCEPT\""), wanted));
}

std::optional<FirewallFact> firewalld(const QStringList& wanted)
{
    const QString program = systemProgram(QStringLiteral("firewall-cmd"));
    if (program.isEmpty() || !shortRun({program, QStringLiteral("--state")}).out.startsWith("running"))
        return std::nullopt;
    QStringList blocked;
    for (const QString& one : wanted) {
        const ShortRun asked = shortRun({program, QStringLiteral("--query-port=") + one});
        if (!asked.out.startsWith("yes") && !asked.out.startsWith("no"))
            return unseen("firewalld", "sudo firewall-cmd --list-all");
        if (asked.out.startsWith("no"))
            blocked.append(one);
    }
    return decided("firewalld", blocked);
}

std::optional<FirewallFact> nftables(const QStringList& wanted)
{
    const QString program = systemProgram(QStringLiteral("nft"));
    if (program.isEmpty())
        return std::nullopt;
    const ShortRun listed =
        shortRun({program, QStringLiteral("-j"), QStringLiteral("list"), QStringLiteral("ruleset")});
    if (listed.exit != 0)
        return unseen("nftables", "sudo nft list ruleset");
    const NftVerdict verdict = readNft(listed.out, wanted);
    if (!verdict.filters)
        return std::nullopt;
    FirewallFact fact = decided("nftables", verdict.blocked);
    fact.chain = verdict.chain;
    return fact;
}

} // namespace

QList<FirewallFact> firewalls(const QStringList& wanted)
{
    QList<FirewallFact> facts;
    // ufw and firewalld write rules of nftables: who is asked first knows best what to type.
    for (const auto& ask : {ufw, firewalld, nftables}) {
        if (const auto fact = ask(wanted)) {
            facts.append(*fact);
            if (fact->state != State::CannotSee)
                break;
        }
    }
    return facts;
}

} // namespace firstring
