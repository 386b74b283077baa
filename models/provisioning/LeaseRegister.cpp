// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/LeaseRegister.h"

#include "models/domain/Assignment.h"
#include "models/domain/Ipv4.h"
#include "models/domain/JobState.h"
#include "models/provisioning/SiteUrl.h"

namespace firstring {

void LeaseRegister::restore(const QList<DhcpLease>& leases)
{
    for (const DhcpLease& lease : leases)
        put(lease);
}

void LeaseRegister::put(const DhcpLease& lease)
{
    if (lease.mac.isZero())
        m_leases.remove(lease.address);
    else
        m_leases.insert(lease.address, lease);
}

Leaseholder LeaseRegister::holderOf(const QString& address, qint64 nowMs) const
{
    if (m_leases.isEmpty())
        return {};
    const auto lease = m_leases.constFind(ipv4(address));
    if (lease == m_leases.cend() || lease->expiresMs <= nowMs)
        return {};
    return {lease->mac, lease->model};
}

quint32 reservedAddress(const Phone& phone)
{
    const QString ip = phone.variables.value(QStringLiteral("ip"));
    return ipv4((ip.isEmpty() ? phone.variables.value(QStringLiteral("address")) : ip).trimmed());
}

QString dhcpUrl(const JobState& state, MacAddress mac, const PhoneTrack* track, const SiteAddress& site,
                const QString& rcsUrl)
{
    const Phone* phone = state.phones.find(mac);
    if (!phone || phone->onHold || !track || track->notFollowing || !(track->redirectTaken || track->configAsked))
        return rcsUrl;
    const QString server = effectiveAssignment(state, *phone, track->status.model).configServer.value;
    if (isLocalServer(server))
        return SiteUrl(site, state.defaults.localProtocol,
                       track->status.model.isEmpty() ? phone->model : track->status.model, state.defaults.urlKey)
            .configServer()
            .text();
    const ConfigServer* outside = state.server(server);
    const auto url = outside ? ServerUrl::parse(outside->url) : ServerUrl::parse(QString());
    return url ? url->text() : rcsUrl; // without its password: DHCP is heard by everybody
}

} // namespace firstring
