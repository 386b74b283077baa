// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Clock.h"
#include "models/domain/gate/Neighbours.h"

namespace firstring {

/// Reads the neighbour table of the system when it is asked about an address: anew when what it knows is older than a
/// second, or does not hold the address. One thread: the server's. Reading takes some 20 microseconds and never waits.
class NeighbourWatch
{
public:
    static constexpr qint64 freshMs = 1'000;
    static constexpr qint64 againMs = 20; ///< for an address that is not in it: whoever invents some costs nothing

    explicit NeighbourWatch(const Clock& clock)
        : m_clock(clock)
    {}

    Witness judge(const QString& source, MacAddress mac);

private:
    void read(qint64 now);

    const Clock& m_clock;
    Neighbours m_neighbours;
    QSet<QString> m_own;
    qint64 m_readMs = 0;
    qint64 m_ownMs = 0;
    bool m_everRead = false;
};

} // namespace firstring
