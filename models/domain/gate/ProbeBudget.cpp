// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/ProbeBudget.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace firstring {

ProbeBudget::Limits ProbeBudget::limitsFor(JobKind kind)
{
    if (kind == JobKind::Site)
        return {.inARow = 10, .perPeriod = 20, .allTogether = 100, .periodMs = 60'000};
    return {.inARow = 0, .perPeriod = 256, .allTogether = 1'024, .periodMs = 3'600'000};
}

bool ProbeBudget::sentAway(const QString& address, MacAddress mac, qint64 nowMs)
{
    if (m_forgiven.contains(address) || isSilenced(address, nowMs))
        return false;
    if (m_askers.size() >= mostAddresses && !m_askers.contains(address))
        makeRoom();
    Asker& asker = m_askers[address];
    asker.lastMs = nowMs;
    asker.asked.removeIf([&](auto entry) { return nowMs - entry.value() >= m_limits.periodMs; });
    if (!asker.asked.contains(mac)) {
        asker.asked.insert(mac, nowMs);
        m_all.push_back(nowMs);
        if (m_all.size() > 2 * static_cast<std::size_t>(m_limits.allTogether))
            m_all.pop_front();
    }
    if (m_limits.inARow > 0)
        asker.rowSeen.insert(mac);
    const bool tooMany =
        asker.asked.size() >= m_limits.perPeriod || (m_limits.inARow > 0 && asker.rowSeen.size() >= m_limits.inARow);
    if (tooMany) {
        asker = {};
        asker.silentUntil = nowMs + silenceMs;
        asker.lastMs = nowMs;
    }
    return tooMany;
}

bool ProbeBudget::served(const QString& address)
{
    if (m_askers.isEmpty())
        return false;
    const auto asker = m_askers.find(address);
    if (asker == m_askers.end() || asker->rowSeen.isEmpty())
        return false;
    asker->rowSeen.clear();
    return true;
}

bool ProbeBudget::isSilenced(const QString& address, qint64 nowMs) const
{
    return leftMs(address, nowMs) > 0;
}

bool ProbeBudget::isCeilingReached(qint64 nowMs) const
{
    const auto limit = static_cast<std::size_t>(m_limits.allTogether);
    return m_all.size() >= limit && nowMs - m_all[m_all.size() - limit] < m_limits.periodMs;
}

qint64 ProbeBudget::leftMs(const QString& address, qint64 nowMs) const
{
    if (m_askers.isEmpty())
        return 0;
    const auto asker = m_askers.constFind(address);
    return asker == m_askers.constEnd() ? 0 : std::max<qint64>(0, asker->silentUntil - nowMs);
}

void ProbeBudget::silence(const QString& address, qint64 untilMs)
{
    m_askers[address].silentUntil = untilMs;
}

bool ProbeBudget::forgive(const QString& address, qint64 nowMs)
{
    const bool silenced = isSilenced(address, nowMs);
    m_askers.remove(address);
    m_forgiven.insert(address);
    return silenced;
}

void ProbeBudget::prune(qint64 nowMs)
{
    m_askers.removeIf(
        [&](auto entry) { return entry->silentUntil <= nowMs && nowMs - entry->lastMs >= m_limits.periodMs; });
}

/// Many at once, so that whoever invents addresses costs nothing: those that did little go first; of the silenced ones
/// the half that is free again soonest.
void ProbeBudget::makeRoom()
{
    m_askers.removeIf([](auto entry) { return entry->silentUntil == 0; });
    if (m_askers.size() < mostAddresses)
        return;
    std::vector<qint64> ends;
    ends.reserve(static_cast<std::size_t>(m_askers.size()));
    for (const Asker& asker : std::as_const(m_askers))
        ends.push_back(asker.silentUntil);
    const auto middle = ends.begin() + static_cast<std::ptrdiff_t>(ends.size() / 2);
    std::nth_element(ends.begin(), middle, ends.end());
    m_askers.removeIf([&](auto entry) { return entry->silentUntil <= *middle; });
}

} // namespace firstring
