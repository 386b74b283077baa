// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/DhcpLease.h"
#include "models/domain/PhoneTrack.h"
#include "models/domain/VendorClass.h"
#include "models/provisioning/Request.h"

#include <QHash>
#include <QString>

#include <optional>

namespace firstring {

struct JobState;

/// Who holds an address of our DHCP; the third source of who is asking (wire.md 2).
struct Leaseholder
{
    MacAddress mac;
    QString model; ///< as option 60 said; may be empty
};

/// Something our DHCP did with one client.
struct LeaseNews
{
    EventId event = EventId::None;
    MacAddress mac;
    VendorClass who;
    QByteArray vendorClass;         ///< as sent
    quint32 address = 0;            ///< 0: it has none yet
    QString subject;                ///< what the event is about, if it is not the address
    std::optional<DhcpLease> lease; ///< given, renewed, or (without a MAC) given back
};

/// The leases of our DHCP as the rest of the server sees them. One thread: the server's.
class LeaseRegister
{
public:
    void restore(const QList<DhcpLease>& leases);
    /// A lease whose MAC is zero was given back.
    void put(const DhcpLease& lease);
    QList<DhcpLease> all() const { return m_leases.values(); }
    /// The holder, if the lease still runs at \a nowMs (wall clock).
    Leaseholder holderOf(const QString& address, qint64 nowMs) const;

private:
    QHash<quint32, DhcpLease> m_leases;
};

/// The address that a phone's row of the list keeps for it: its column `ip`, or `address` where there is no such
/// column. 0: none, or no address.
quint32 reservedAddress(const Phone& phone);

/// What our DHCP tells this phone to ask (wire.md 5): the RCS role, and once it took its redirect file its
/// configuration server. \a track may be null. Empty: there is nothing to point at.
QString dhcpUrl(const JobState& state, MacAddress mac, const PhoneTrack* track, const SiteAddress& site,
                const QString& rcsUrl);

} // namespace firstring
