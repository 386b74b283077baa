// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/KnownOrder.h"

#include <algorithm>

namespace firstring {

void KnownOrder::keep(const Rows& sorted)
{
    const auto before = [](const Place& a, const Place& b) { return a.mac < b.mac; };
    m_places.clear();
    m_places.reserve(sorted.size());
    for (const MacAddress mac : sorted)
        m_places.push_back({mac, static_cast<quint32>(m_places.size())});
    if (!std::is_sorted(m_places.begin(), m_places.end(), before))
        std::sort(m_places.begin(), m_places.end(), before);
}

bool KnownOrder::arrange(Rows& rows) const
{
    Rows byRow(m_places.size()); // zero: not wanted
    auto place = m_places.begin();
    for (const MacAddress mac : rows) {
        while (place != m_places.end() && place->mac < mac)
            ++place;
        if (place == m_places.end() || place->mac != mac)
            return false;
        byRow[place->row] = mac;
    }
    std::erase_if(byRow, [](MacAddress mac) { return mac.isZero(); });
    rows = std::move(byRow);
    return true;
}

} // namespace firstring
