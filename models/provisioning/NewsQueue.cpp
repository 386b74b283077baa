// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/NewsQueue.h"

#include <utility>

namespace firstring {

void NewsQueue::observe(Observation observation)
{
    observation.timeMs = m_clock.nowMs();
    if (m_observations.size() < mostObservations)
        m_observations.append(std::move(observation));
}

void NewsQueue::observe(EventId id, const PhoneTrack& track, const QString& subject)
{
    observe({.id = id,
             .mac = track.status.mac,
             .model = track.status.model,
             .address = track.status.address,
             .subject = subject});
}

void NewsQueue::tellMinet(const Requester& who, const Request& request, const QString& sign)
{
    const QString key = who.isNamed() ? who.mac.plain() : request.source;
    if (m_minetTold.contains(key) || m_minetTold.size() >= KnownPhones::mostStrangers)
        return;
    m_minetTold.insert(key);
    observe({.id = EventId::PhoneMinet,
             .mac = who.mac,
             .model = who.model,
             .address = request.source,
             .transport = request.transport,
             .subject = sign});
}

void NewsQueue::tellDisagreement(KnownPhone* phone, const Requester& who, const Request& request, const QString& name)
{
    if (phone && std::exchange(phone->told, who.disagreement) == who.disagreement)
        return;
    observe({.id = EventId::IdentityDiffers,
             .mac = who.mac,
             .model = who.model,
             .address = request.source,
             .transport = request.transport,
             .name = name,
             .subject = who.disagreement});
}

ServerNews NewsQueue::take(const KnownPhones& phones)
{
    ServerNews news;
    news.observations = std::exchange(m_observations, {});
    news.leases = std::exchange(m_leases, {});
    news.dhcp = std::exchange(m_dhcp, std::nullopt);
    news.tracks.reserve(m_changed.size());
    for (const MacAddress mac : std::exchange(m_changed, {})) {
        if (const PhoneTrack* track = phones.track(mac))
            news.tracks.append(*track);
    }
    return news;
}

} // namespace firstring
