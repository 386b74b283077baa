// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace firstring {

/// Ready lines for one DHCP server.
struct DhcpSnippet
{
    QString id;      ///< stable: `dnsmasq`, `dhcpd`, `kea`, `windows`, `mikrotik`, `openwrt`, `opnsense`
    QString program; ///< as people call it
    QString lines;   ///< empty without a URL
};

/// What a DHCP server must tell phones so that they ask us first (phones.md B6, wire.md 5). Pure texts, ready to be
/// copied into somebody else's DHCP server.
struct DhcpOptions
{
    QString url;                   ///< of the RCS role, `http://192.168.1.20:8080`
    bool contactVendorRcs = false; ///< option 43.3

    /// Option 43: sub-option 2 = URL as text, 3 = one byte, 0 or 1. Empty if the URL is longer than its length byte can
    /// say.
    QByteArray option43() const;
    /// The same as `02:1a:68:...`, as most DHCP servers take it.
    QString option43Hex() const;
    /// Options 66 and 160: the URL itself; for TFTP at its standard port the bare address, which every release
    /// understands.
    QString option66() const;

    /// Lines for dnsmasq that answer only Aastra and Mitel phones; without option 43 if that is empty, nothing without
    /// a URL.
    QString dnsmasq() const;
    /// Lines for ISC dhcpd, the same.
    QString iscDhcpd() const;
    /// A whole object of option definitions and client classes for Kea 2.0 and later, to be merged into `Dhcp4`.
    QString kea() const;
    /// PowerShell for the DHCP role of Windows Server 2012 and later.
    QString windows() const;
    /// Commands for RouterOS 7.
    QString mikroTik() const;
    /// Commands for OpenWrt, whose DHCP server is dnsmasq.
    QString openWrt() const;
    /// What to type into the web page of OPNsense or pfSense; they tell all clients.
    QString opnSense() const;
    QList<DhcpSnippet> snippets() const;
};

} // namespace firstring
