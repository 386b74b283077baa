// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace firstring {

/// Whether and how our DHCP gives out addresses (wire.md 5).
enum class DhcpMode : quint8 {
    Off,
    Full,   ///< the only server of an isolated bench; stops when another one answers
    Beside, ///< another server is there: phones only, from a small range of our own
};
/// `off`, `full`, `beside`.
QString dhcpModeName(DhcpMode mode);
std::optional<DhcpMode> dhcpModeFromName(QStringView name);

/// What people choose about our DHCP. Addresses as typed; checkDhcp() says whether they fit.
struct DhcpSettings
{
    static constexpr int standardLeaseMinutes = 30; ///< bench phones move on within the hour
    static constexpr int mostLeaseMinutes = 10'080; ///< a week

    DhcpMode mode = DhcpMode::Off;
    QString first; ///< of the range
    QString last;
    QString interfaceName; ///< the card; empty: the one that has the server's address
    QString router;        ///< full only; empty: none is told
    QStringList dns;       ///< full only
    QStringList ntp;       ///< time servers; empty: us, where the job says that the time is served here
    int leaseMinutes = standardLeaseMinutes; ///< 1..mostLeaseMinutes

    friend bool operator==(const DhcpSettings&, const DhcpSettings&) = default;
};

/// One IPv4 address of a card and its mask, host order.
struct CardNetwork
{
    quint32 address = 0;
    quint32 mask = 0;
};

/// The range in numbers, checked.
struct DhcpRange
{
    quint32 first = 0;
    quint32 last = 0;

    int size() const { return static_cast<int>(last - first) + 1; }
};

/// Pure. Why these settings cannot be served at a card with that address: DHCP_RANGE (no range, or its ends are
/// exchanged), DHCP_RANGE_OUTSIDE (of the card's network), DHCP_RANGE_TOO_LONG (4,096 addresses; beside: 256),
/// DHCP_RANGE_OURS (it holds the card's own address), DHCP_ADDRESS (router, DNS or time server), DHCP_LEASE.
Result<DhcpRange> checkDhcp(const DhcpSettings& settings, const CardNetwork& card);

/// `192.168.1.100-192.168.1.150`, or with only the last part behind the dash; nothing if it is not of that form.
std::optional<std::pair<QString, QString>> parseDhcpRange(QStringView text);

/// A range for that card that people may take as it is: fifty addresses in the upper half of its network.
std::optional<std::pair<QString, QString>> suggestDhcpRange(const CardNetwork& card);

/// How our DHCP is doing.
struct DhcpStatus
{
    enum class Phase : quint8 {
        Off,
        Looking, ///< finds out whether another server is there, before the first offer
        On,
        Waiting, ///< beside: no other server has answered yet
        Stopped, ///< another server answered; sentence says which
    };

    DhcpMode mode = DhcpMode::Off;
    Phase phase = Phase::Off;
    QString card;  ///< `enp3s0`
    QString range; ///< `192.168.1.100-192.168.1.150`
    int leases = 0;
    int size = 0;     ///< addresses in the range
    QString sentence; ///< Waiting, Stopped: what happened; translated

    friend bool operator==(const DhcpStatus&, const DhcpStatus&) = default;
};

} // namespace firstring
