// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <vector>

namespace firstring {

/// The order in which all phones were shown last, so that each key in a search field finds some of them without sorting
/// these again. A value; main thread.
class KnownOrder
{
public:
    using Rows = std::vector<MacAddress>;

    void clear() { m_places.clear(); }
    bool isKnown() const { return !m_places.empty(); }
    void keep(const Rows& sorted);
    /// Brings \a rows, which are in MAC order, into the known order. False: one of them is not known, and \a rows stays
    /// as it is.
    bool arrange(Rows& rows) const;

private:
    struct Place
    {
        MacAddress mac;
        quint32 row;
    };
    std::vector<Place> m_places; ///< in MAC order
};

} // namespace firstring
