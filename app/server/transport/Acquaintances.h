// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include <limits>

namespace firstring {

/// Which addresses have ever acknowledged something, so that nobody can use us to flood somebody else: what an address
/// that never did may be sent is a small multiple of what came from it (trust.md 3). Server thread.
template <typename Address>
class Acquaintances
{
public:
    /// No more than this many times the bytes of its request go to a stranger.
    static constexpr int strangerFactor = 33;

    void acknowledged(const Address& address, qint64 now)
    {
        if (m_known.size() >= maxKnown)
            m_known.clear();
        m_known.insert(address, now);
    }
    /// Bytes that may be sent before the first answer to a request of \a request bytes.
    qint64 allowance(const Address& address, qint64 request, qint64 now) const
    {
        const auto known = m_known.constFind(address);
        if (known != m_known.cend() && now - *known < knownForMs)
            return std::numeric_limits<qint64>::max() / 2;
        return request * strangerFactor;
    }

private:
    static constexpr qint64 knownForMs = 15 * 60 * 1000;
    static constexpr qsizetype maxKnown = 65'536;

    QHash<Address, qint64> m_known; ///< and when
};

} // namespace firstring
