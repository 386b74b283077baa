// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/preflight/Lookout.h"

namespace firstring {

void Lookout::look(const PreflightWish& wish)
{
    if (m_looking) {
        m_next = wish;
        return;
    }
    m_looking = true;
    m_background.run([wish, places = m_places] { return lookAround(wish, places); },
                     [this](const PreflightFacts& facts) {
                         m_looking = false;
                         Q_EMIT seen(facts);
                         if (const auto next = std::exchange(m_next, std::nullopt))
                             look(*next);
                     });
}

} // namespace firstring
