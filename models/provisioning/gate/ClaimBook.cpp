// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/gate/ClaimBook.h"

namespace firstring {

bool ClaimBook::isAlone(const GateClaim& claim, quint64 id, qint64 nowMs)
{
    if (m_isAlone) {
        m_send(claim); // when it answers again, others learn who has the phone
        return true;
    }
    auto pending = m_pending.find(claim.mac);
    if (pending == m_pending.end()) {
        pending = m_pending.insert(claim.mac, {.claim = claim, .waiting = {}, .sinceMs = nowMs});
        m_send(claim);
    }
    if (id != 0)
        pending->waiting.append(id);
    return false;
}

bool ClaimBook::settle(const ClaimAnswer& answer)
{
    m_isAlone = answer.kind == ClaimAnswer::Kind::Undecided;
    const auto pending = m_pending.find(answer.claim.mac);
    if (pending == m_pending.end() || pending->claim != answer.claim)
        return false;
    m_settled += pending->waiting;
    m_pending.erase(pending);
    return true;
}

QList<ClaimAnswer> ClaimBook::overdue(qint64 nowMs) const
{
    QList<ClaimAnswer> late;
    for (const Pending& pending : m_pending) {
        if (nowMs - pending.sinceMs >= patienceMs)
            late.append({.claim = pending.claim});
    }
    return late;
}

} // namespace firstring
