// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/GateDecision.h"

namespace firstring {

namespace {

GateVerdict refuse(EventId why)
{
    return {.refusal = why};
}

} // namespace

GateVerdict decideGate(const GateFacts& facts)
{
    if (!facts.certified.isZero() && facts.certified != facts.mac)
        return refuse(EventId::CertificateOtherPhone);
    if (facts.witness == Witness::Contradicts)
        return refuse(EventId::GateOtherCard);
    if (!facts.gate || !facts.gate->released)
        return refuse(EventId::GateNotReleased);

    const PhoneGate& gate = *facts.gate;
    const bool open = facts.windowLeftMs > 0;
    if (gate.address.isEmpty())
        return open ? GateVerdict{.takes = true} : refuse(EventId::GateExpired);
    if (gate.address == facts.source)
        return {};
    if (facts.witness == Witness::Confirms)
        return {.takes = true, .moved = true};
    if (gate.locked || facts.lockDue)
        return refuse(EventId::GateTaken);
    if (!open)
        return refuse(EventId::GateExpired);
    if (facts.takerQuietMs < takerActiveMs)
        return refuse(EventId::GateTaken);
    return {.takes = true, .moved = true};
}

} // namespace firstring
