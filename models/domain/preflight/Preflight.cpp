// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/preflight/Preflight.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

PreflightFinding addressFinding(const PreflightFacts& facts)
{
    const auto chosen = std::find_if(facts.addresses.begin(), facts.addresses.end(),
                                     [&](const CardAddress& a) { return a.address == facts.bind; });
    if (chosen == facts.addresses.end()) {
        return {QStringLiteral("ADDRESS_NOT_HERE"),
                Severity::Stop,
                Text::tr("This computer does not have the address %1 now. Phones can't reach the server there.")
                    .arg(facts.bind),
                Text::tr("Choose one of this computer's addresses under Services, or plug its network in."),
                {},
                Remedy::ShowServices};
    }
    if (chosen->loopback) {
        return {QStringLiteral("ADDRESS_LOOPBACK"),
                Severity::Warning,
                Text::tr("%1 is known to this computer only. Simulated phones reach it, real phones don't.")
                    .arg(facts.bind),
                Text::tr("For real phones, choose the address of the network card they are plugged into."),
                {},
                Remedy::ShowServices};
    }
    return {QStringLiteral("ADDRESS_HERE"),
            Severity::Good,
            Text::tr("Phones on the network of %1 reach this computer at %2.").arg(chosen->card, chosen->address),
            {}};
}

const CardFact* chosenCard(const PreflightFacts& facts)
{
    const auto chosen = std::find_if(facts.addresses.begin(), facts.addresses.end(),
                                     [&](const CardAddress& a) { return a.address == facts.bind; });
    if (chosen == facts.addresses.end())
        return nullptr;
    const auto card = std::find_if(facts.cards.begin(), facts.cards.end(),
                                   [&](const CardFact& one) { return one.name == chosen->card; });
    return card == facts.cards.end() ? nullptr : &*card;
}

PreflightFinding cardFinding(const CardFact& card)
{
    if (!card.up || !card.carrier) {
        return {
            QStringLiteral("CARD_DEAD"), Severity::Stop,
            Text::tr("Nothing is at the other end of %1. No phone can reach this computer through it.").arg(card.name),
            card.up ? Text::tr("Plug the cable into the switch the phones are plugged into, and look whether its lamp "
                               "is lit.")
                    : Text::tr("Switch the card on in the settings of this computer.")};
    }
    if (card.kind == CardFact::Kind::Wireless) {
        return {
            QStringLiteral("CARD_WIRELESS"), Severity::Warning,
            Text::tr("%1 is wireless. Phones on a cable reach it only if the access point lets them, and a shelf of "
                     "phones loads slowly.")
                .arg(card.name),
            Text::tr("A cable to the switch of the phones is surer. Choose its address under Services.")};
    }
    const QString speed = card.mbit > 0 ? Text::tr("%1 Mbit/s").arg(card.mbit) : Text::tr("speed not told");
    if (card.mbit > 0 && card.mbit < 100) {
        return {QStringLiteral("CARD_SLOW"), Severity::Warning,
                Text::tr("%1 runs at %2 only. Firmware for many phones will take long.").arg(card.name, speed),
                Text::tr("Try another cable or another port of the switch.")};
    }
    return {QStringLiteral("CARD_LIVE"), Severity::Good, Text::tr("%1 is connected (%2).").arg(card.name, speed), {}};
}

} // namespace

QList<PreflightFinding> networkFindings(const PreflightFacts& facts)
{
    QList<PreflightFinding> findings{addressFinding(facts)};
    if (const CardFact* card = chosenCard(facts); card && card->kind != CardFact::Kind::Loopback)
        findings.append(cardFinding(*card));
    return findings;
}

QList<PreflightFinding> preflight(const PreflightFacts& facts)
{
    QList<PreflightFinding> findings = networkFindings(facts);
    if (facts.gathered)
        findings += portFindings(facts) + firewallFindings(facts) + dhcpFindings(facts) + certificateFindings(facts) +
                    computerFindings(facts);
    return findings;
}

} // namespace firstring
