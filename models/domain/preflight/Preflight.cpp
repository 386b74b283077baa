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
        return {QStringLiteral("ADDRESS_NOT_HERE"), Severity::Stop,
                Text::tr("This computer does not have the address %1 now. Phones can't reach the server there.")
                    .arg(facts.bind),
                Text::tr("Choose one of this computer's addresses under Services, or plug its network in.")};
    }
    if (chosen->loopback) {
        return {QStringLiteral("ADDRESS_LOOPBACK"), Severity::Warning,
                Text::tr("%1 is known to this computer only. Simulated phones reach it, real phones don't.")
                    .arg(facts.bind),
                Text::tr("For real phones, choose the address of the network card they are plugged into.")};
    }
    return {QStringLiteral("ADDRESS_HERE"),
            Severity::Good,
            Text::tr("Phones on the network of %1 reach this computer at %2.").arg(chosen->card, chosen->address),
            {}};
}

} // namespace

QList<PreflightFinding> preflight(const PreflightFacts& facts)
{
    return {addressFinding(facts)};
}

} // namespace firstring
