// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Clock.h"
#include "models/domain/Observation.h"
#include "models/provisioning/KnownPhones.h"
#include "models/provisioning/Requester.h"

#include <QSet>

namespace firstring {

/// What the server has to tell the rest of the program, until it is fetched. Bounded; server thread.
class NewsQueue
{
public:
    static constexpr qsizetype mostObservations = 200'000;

    explicit NewsQueue(const Clock& clock)
        : m_clock(clock)
    {}

    /// The time is put in here.
    void observe(Observation observation);
    void observe(EventId id, const PhoneTrack& track, const QString& subject);
    /// A phone shows signs of MiNet software: told once for each, or for each address where nobody can be named.
    void tellMinet(const Requester& who, const Request& request, const QString& sign);
    /// A request says two things about who asks: told once for each new disagreement of a phone; \a phone may be null.
    void tellDisagreement(KnownPhone* phone, const Requester& who, const Request& request, const QString& name);
    void changed(MacAddress mac) { m_changed.insert(mac); }
    void leased(const DhcpLease& lease) { m_leases.append(lease); }
    void setDhcp(const DhcpStatus& status) { m_dhcp = status; }

    bool isEmpty() const { return m_observations.isEmpty() && m_changed.isEmpty() && m_leases.isEmpty() && !m_dhcp; }
    /// Everything since the last call, in order; of each phone the latest.
    ServerNews take(const KnownPhones& phones);

private:
    const Clock& m_clock;
    QList<Observation> m_observations;
    QSet<MacAddress> m_changed;
    QList<DhcpLease> m_leases;
    std::optional<DhcpStatus> m_dhcp;
    QSet<QString> m_minetTold; ///< phones and addresses
};

} // namespace firstring
