// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/SharedJobUrl.h"
#include "models/domain/sync/Remote.h"
#include "models/ports/ServerControl.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace firstring {

/// One thing that this program does beyond its own window: a port it listens on, a file it keeps, a certificate it
/// shows, a connection it makes.
struct Deed
{
    enum class Kind : quint8 { Port, Outgoing, File, Certificate };
    /// What the switch beside it turns off; None: there is none, and why says what to do instead.
    enum class Switch : quint8 { None, Http, Tftp, Https, HttpsOld, Syslog, Ntp, Mdns, Dhcp, Reach, Scan, Sync };

    Kind kind = Kind::Port;
    QString what;    ///< translated: `HTTP, port 8080`
    QString why;     ///< translated: what for, and when
    QString path;    ///< of a file or folder; else empty
    QString subject; ///< Sync: name of the other side
    Switch turnsOff = Switch::None;
    bool on = false;        ///< a port: open now, or to be opened with the server; outgoing: allowed
    bool happening = false; ///< a port: open now
};

/// What the program knows of itself.
struct DeedFacts
{
    ServerSettings settings;   ///< as the next start would have them
    ServerEndpoints endpoints; ///< now
    DhcpStatus dhcp;
    bool reachAllowed = true;
    bool scanAllowed = true;
    QList<Remote> remotes; ///< that the job is synced with
    QString jobPath;
    QString vaultPath;
    QString certificatesPath;
    QString sessionPath;
    QString secretPlace;        ///< translated, where the key of the job's secrets is; empty: it holds none
    QStringList keyFiles;       ///< that could hold it, when it is kept in a file
    SharedJobUrl database = {}; ///< of a shared job; then there is no jobPath
};

/// All of it, in the order in which a careful person would ask. Pure.
QList<Deed> deeds(const DeedFacts& facts);

/// The settings with that service off or on; for switches that are services. On: at its usual port.
ServerSettings switched(ServerSettings settings, Deed::Switch which, bool on);

// Notes of the job: what people forbade. Empty: allowed.
inline constexpr char16_t reachForbiddenNote[] = u"forbid.reach";
inline constexpr char16_t scanForbiddenNote[] = u"forbid.scan";

} // namespace firstring
