// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/OthersNews.h"
#include "models/domain/gate/SharedGate.h"
#include "models/store/NewsWire.h"
#include "models/store/StoreThread.h"
#include "models/workspace/Workspace.h"

#include <algorithm>

namespace firstring {

// What the servers of others do with the phones of a shared job. All of it is stored already.

void Workspace::setWire(std::unique_ptr<NewsWire> wire)
{
    m_wire = std::move(wire);
}

void Workspace::hearOthers()
{
    if (m_wire)
        m_wire->begin([this](const OthersNews& news) { hearNews(news); });
}

void Workspace::hearNews(const OthersNews& news)
{
    ServerNews seen;
    for (const PhoneGate& theirs : news.gates) {
        PhoneGate& gate = m_gates.phones[theirs.mac];
        gate = gate.mac.isZero() ? theirs : mergedGate(theirs, gate);
        seen.gates.append(gate);
    }
    for (const PhoneTrack& theirs : news.tracks) {
        const MacAddress mac = theirs.status.mac;
        const auto mine = m_tracks.constFind(mac);
        if (mine != m_tracks.constEnd() && mine->status.lastHeardMs > theirs.status.lastHeardMs)
            continue; // our own server heard it since, and says so
        if (mine == m_tracks.constEnd() && !m_state->phones.contains(mac))
            ++m_strangers;
        m_tracks.insert(mac, theirs);
        m_pendingTracks.remove(mac);
        seen.tracks.append(theirs);
    }
    for (const MacAddress mac : news.forgotten) {
        if (m_tracks.remove(mac) > 0)
            seen.tracks.append(track(mac));
    }
    if (news.silenced) {
        for (const SilencedAddress& old : std::as_const(m_gates.silenced)) {
            const bool isThere = std::any_of(news.silenced->begin(), news.silenced->end(),
                                             [&](const SilencedAddress& one) { return one.address == old.address; });
            if (!isThere)
                seen.silenced.append({.address = old.address});
        }
        seen.silenced += *news.silenced;
        m_gates.silenced = *news.silenced;
    }
    if (news.tokens && *news.tokens != m_shelf.tokens) {
        m_shelf.tokens = *news.tokens;
        Q_EMIT tokensChanged();
    }
    if (!seen.isEmpty())
        Q_EMIT newsArrived(seen);
    Q_EMIT othersToldNews(news);
}

} // namespace firstring
