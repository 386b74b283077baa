// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/DhcpSettings.h"
#include "models/domain/DhcpSurvey.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace firstring {

/// One address of one network card of this computer.
struct CardAddress
{
    QString card;    ///< `enp3s0`
    QString address; ///< `192.168.1.20`
    bool loopback = false;

    friend bool operator==(const CardAddress&, const CardAddress&) = default;
};

/// A network card, as the system tells.
struct CardFact
{
    enum class Kind : quint8 { Wired, Wireless, Bridge, Loopback, Virtual };

    QString name;
    Kind kind = Kind::Wired;
    bool up = false;      ///< switched on
    bool carrier = false; ///< something is at the other end
    int mbit = 0;         ///< 0: not told

    friend bool operator==(const CardFact&, const CardFact&) = default;
};

/// A port that a service wants.
struct PortFact
{
    enum class State : quint8 {
        Free,
        Ours,    ///< our running server has it
        Held,    ///< another program has it
        Kept,    ///< the system keeps it for programs with more rights
        ByHelper ///< the same, and the port helper may open it
    };

    QString service; ///< `http`, `https`, `https-old`, `tftp`, `syslog`, `ntp`
    bool tcp = false;
    int port = 0;
    State state = State::Free;
    QString owner; ///< Held: the program, empty when it is not told
    qint64 pid = 0;

    friend bool operator==(const PortFact&, const PortFact&) = default;
};

/// One firewall program of this computer.
struct FirewallFact
{
    enum class State : quint8 { Open, Blocks, CannotSee };

    QString tool; ///< `ufw`, `firewalld`, `nftables`
    State state = State::Open;
    QStringList blocked; ///< Blocks: `8080/tcp`
    QString chain;       ///< nftables: where a rule would help, `inet filter input`
    QString look;        ///< CannotSee: the command that shows it to an administrator

    friend bool operator==(const FirewallFact&, const FirewallFact&) = default;
};

/// Room on the disk under one of our folders.
struct DiskFact
{
    QString path;
    qint64 freeBytes = 0;

    friend bool operator==(const DiskFact&, const DiskFact&) = default;
};

/// The certificate that HTTPS shows phones.
struct CertificateFact
{
    bool own = false; ///< imported: nobody renews it by itself
    QDateTime validFrom;
    QDateTime validUntil;

    friend bool operator==(const CertificateFact&, const CertificateFact&) = default;
};

/// What the server is wanted to do.
struct PreflightWish
{
    QString bind;      ///< the address
    int httpPort = -1; ///< of each service, below 0: it is off
    int httpsPort = -1;
    int httpsOldPort = -1;
    int tftpPort = -1;
    int syslogPort = -1;
    int ntpPort = -1;
    bool mdns = false;
    DhcpMode dhcp = DhcpMode::Off;
    QString rcsUrl;        ///< where phones should be pointed; empty: not known
    bool serverOn = false; ///< our server has those ports now

    friend bool operator==(const PreflightWish&, const PreflightWish&) = default;
};

/// What was seen of this computer and its networks, and what the server is wanted to do. Values only: whoever gathers
/// them is elsewhere. What could not be found out is empty.
struct PreflightFacts
{
    QString bind; ///< the address wanted
    QList<CardAddress> addresses;
    PreflightWish wish;
    QList<CardFact> cards;
    QList<PortFact> ports;
    QString
        helperCommand; ///< what an administrator types so that the port helper may open ports; empty: none installed
    QList<FirewallFact> firewalls;
    std::optional<bool> clockSynchronised;
    QDateTime now;        ///< the wall clock
    QDateTime newestFile; ///< the youngest of our files: the time was at least that once
    QList<DiskFact> disks;
    std::optional<bool> reachesItself;          ///< a request to the address from this computer was answered
    std::optional<CertificateFact> certificate; ///< one that is there already
    std::optional<DhcpSurvey> dhcp;             ///< who gives out addresses on that card; nothing: not asked
    QString dhcpUnasked;                        ///< why that could not be asked, a sentence
    bool gathered = false;                      ///< false: only bind and addresses are known so far

    friend bool operator==(const PreflightFacts&, const PreflightFacts&) = default;
};

} // namespace firstring
