// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/OthersNews.h"
#include "models/provisioning/gate/GateKeeper.h"

namespace firstring {

// The gate where several servers serve one job and judge as one (trust.md 1):
//   * Who is the first to ask for a phone's files is decided by the database, for one request of each phone and round.
//   * What stands in the records of the gate, windows and locks and who is silenced, comes in as news.
//   * What each counts, phones that an address asked for in vain, and which phones are active, is told in passing and
//     counted by all as if it had been asked here. What is told within one second of another server's counting may come
//     too late: an address that asks N servers at once gets at most N times what is left of its budget in that second.

void GateKeeper::share(ClaimBook::Send send)
{
    m_claims = std::make_unique<ClaimBook>(std::move(send));
}

void GateKeeper::settle(const QList<ClaimAnswer>& answers)
{
    if (!m_claims)
        return;
    const qint64 now = m_clock.monotonicMs();
    for (const ClaimAnswer& answer : answers) {
        const bool isAwaited = m_claims->settle(answer);
        const auto found = m_gates.find(answer.claim.mac);
        if (found == m_gates.end())
            continue;
        PhoneGate& gate = found->gate;
        if (answer.kind == ClaimAnswer::Kind::Taken) {
            if (answer.holderRound < gate.round || answer.holder == gate.address)
                continue; // it was released since
            gate.round = answer.holderRound;
            takenBy(*found, answer.holder, now);
            continue;
        }
        const bool isFirst = answer.claim.round == gate.round && gate.address.isEmpty();
        const bool isMove = answer.claim.round == gate.round + 1 && gate.address != answer.claim.to;
        if (isAwaited && (isFirst || isMove))
            take(*found, answer.claim.to, isMove, now);
    }
}

void GateKeeper::takenBy(Running& running, const QString& address, qint64 now)
{
    forgetTaker(running.gate.address);
    running.gate.address = address;
    running.heardMs = now;
    if (!address.isEmpty())
        ++m_takers[address];
}

void GateKeeper::hear(const OthersNews& news)
{
    const qint64 now = m_clock.monotonicMs();
    for (const PhoneGate& theirs : news.gates) {
        const auto known = m_gates.constFind(theirs.mac);
        if (known == m_gates.constEnd()) {
            put(theirs, now);
            continue;
        }
        const Running before = *known;
        Running mine = before;
        store(mine, now);
        const PhoneGate merged = mergedGate(theirs, mine.gate);
        Running& running = put(merged, now);
        running.openTold = before.openTold;
        running.toldMs = before.toldMs;
        // Whoever took it just now is active.
        running.heardMs = merged.address == before.gate.address ? before.heardMs : now;
    }
    if (news.silenced) {
        const qint64 wall = m_clock.now().toMSecsSinceEpoch();
        for (const SilencedAddress& one : *news.silenced) {
            if (const qint64 left = leftOf(one.leftMs, one.savedMs, wall); left > 0)
                m_budget.silence(one.address, now + std::min(left, ProbeBudget::silenceMs));
        }
    }
    for (const GateWord::Probe& probe : news.word.probes)
        m_budget.sentAway(probe.address, probe.mac, now); // silenced or not: whoever counted it tells
    for (const QString& address : news.word.served)
        m_budget.served(address);
    for (const MacAddress mac : news.word.heard) {
        if (const auto running = m_gates.find(mac); running != m_gates.end())
            running->heardMs = now;
    }
}

/// While an address may still lose the phone to another.
void GateKeeper::sayHeard(Running& running, qint64 now)
{
    if (!m_claims || running.gate.locked || now - running.saidMs < sayHeardMs)
        return;
    running.saidMs = now;
    m_word.heard.append(running.gate.mac);
}

void GateKeeper::sayProbe(const QString& address, MacAddress mac)
{
    if (m_claims && m_word.probes.size() < mostWords)
        m_word.probes.append({address, mac});
}

} // namespace firstring
