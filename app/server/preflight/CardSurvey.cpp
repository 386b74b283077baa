// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/preflight/CardSurvey.h"

#include <algorithm>

namespace firstring {

namespace {

constexpr qint64 freshMs = 60'000;

/// The live card with the wanted address; empty: none that a DHCP server could be on.
QString cardToAsk(const PreflightFacts& facts)
{
    const auto address = std::find_if(facts.addresses.begin(), facts.addresses.end(),
                                      [&](const CardAddress& one) { return one.address == facts.bind; });
    if (address == facts.addresses.end() || address->loopback)
        return {};
    const bool live = std::any_of(facts.cards.begin(), facts.cards.end(), [&](const CardFact& one) {
        return one.name == address->card && one.up && one.carrier && one.kind != CardFact::Kind::Loopback;
    });
    return live ? address->card : QString();
}

} // namespace

void CardSurvey::ask(const PreflightFacts& facts)
{
    m_facts = facts;
    const QString card = cardToAsk(facts);
    const bool isFresh = card == m_card && m_clock.monotonicMs() - m_heardMs < freshMs;
    if (card.isEmpty() || isFresh) {
        if (card.isEmpty())
            m_card.clear();
        QTimer::singleShot(0, this, &CardSurvey::answer);
        return;
    }
    m_card = card;
    m_detector = std::make_unique<DhcpDetector>(m_helper, m_clock);
    connect(m_detector.get(), &DhcpDetector::finished, this, [this](const Result<DhcpSurvey>& found) {
        m_detector.release()->deleteLater();
        m_heard = found;
        m_heardMs = m_clock.monotonicMs();
        answer();
    });
    m_detector->start(card);
}

void CardSurvey::answer()
{
    if (!m_card.isEmpty() && m_heard)
        m_facts.dhcp = *m_heard;
    else if (!m_card.isEmpty())
        m_facts.dhcpUnasked = m_heard.error().sentence;
    Q_EMIT finished(m_facts);
}

} // namespace firstring
