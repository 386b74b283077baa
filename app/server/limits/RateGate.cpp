// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/limits/RateGate.h"

#include <algorithm>

namespace firstring {

bool RateGate::Bucket::take(const Limits& limits, qint64 nowMs)
{
    const qint64 full = limits.burst * 1000LL;
    level = qMin(full, level + qMax<qint64>(0, nowMs - atMs) * limits.perSecond);
    atMs = nowMs;
    if (level < 1000)
        return false;
    level -= 1000;
    return true;
}

bool RateGate::pass(const QString& sender, qint64 nowMs)
{
    if (!m_begun) {
        m_begun = true;
        m_all = {m_allLimits.burst * 1000LL, nowMs};
    }
    auto own = m_senders.find(sender);
    if (own == m_senders.end()) {
        if (m_senders.size() >= mostSenders)
            m_senders.erase(std::min_element(m_senders.begin(), m_senders.end(),
                                             [](const Bucket& a, const Bucket& b) { return a.atMs < b.atMs; }));
        own = m_senders.insert(sender, {m_each.burst * 1000LL, nowMs});
    }
    return own->take(m_each, nowMs) && m_all.take(m_allLimits, nowMs);
}

} // namespace firstring
