// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/preflight/Lookout.h"

namespace firstring {

Lookout::Lookout(OwnPlaces places, const Clock& clock, QObject* parent)
    : PreflightControl(parent)
    , m_places(std::move(places))
    , m_survey(m_places.helper, clock)
{
    connect(&m_survey, &CardSurvey::finished, this, [this](const PreflightFacts& facts) {
        m_looking = false;
        Q_EMIT seen(facts);
        if (const auto next = std::exchange(m_next, std::nullopt))
            look(*next);
    });
}

void Lookout::look(const PreflightWish& wish)
{
    if (m_looking) {
        m_next = wish;
        return;
    }
    m_looking = true;
    m_background.run([wish, places = m_places] { return lookAround(wish, places); },
                     [this](const PreflightFacts& facts) {
                         if (!m_next)
                             Q_EMIT seen(facts); // what is known already, while the network is asked
                         m_survey.ask(facts);
                     });
}

} // namespace firstring
