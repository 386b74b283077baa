// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/AuditRecord.h"
#include "models/domain/DhcpLease.h"
#include "models/domain/DhcpSettings.h"
#include "models/domain/PhoneTrack.h"
#include "models/domain/gate/PhoneGate.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace firstring {

enum class Transport : quint8 { None, Http, Tftp, Syslog, Ntp, Mdns, Dhcp, Https };
/// Stable: `http`, `tftp`, `syslog`, `ntp`, `mdns`, `dhcp`, `https`, or empty.
QString transportName(Transport transport);
/// The transport of that name, or None.
Transport transportFromName(QStringView name);
/// HTTP, encrypted or not.
constexpr bool isHttp(Transport transport) { return transport == Transport::Http || transport == Transport::Https; }

/// One request or one change of state, as the server saw it (wire.md 6). A value; crosses threads; is logged in batches
/// and never undone.
struct Observation
{
    EventId id = EventId::None;
    qint64 timeMs = 0; ///< wall clock, milliseconds since 1970 UTC
    MacAddress mac;    ///< zero when nobody can be named
    QString model;     ///< as the phone says, canonical
    QString address;   ///< source address
    Transport transport = Transport::None;
    QString name;      ///< what was asked, escaped: never raw bytes of a client
    QString subject;   ///< what the event's sentence is about
    int status = 0;    ///< HTTP status; over TFTP 200, 206 (aborted) or 404; 0 for a change of state
    qint64 bytes = 0;  ///< sent
    qint64 total = 0;  ///< size of the file
    QByteArray digest; ///< SHA-256 of the content sent; empty when nothing was
    qint64 durationMs = 0;

    /// The sentence for people, without the phone's name.
    QString sentence() const { return eventSentence(id, subject.isEmpty() ? name : subject); }
};

/// What the server tells the rest of the program, in order, several times a second.
struct ServerNews
{
    QList<Observation> observations;
    QList<PhoneTrack> tracks;            ///< the latest of every phone that changed; state Unknown: not in the job
    QList<DhcpLease> leases = {};        ///< given, renewed or (without a MAC) given back
    std::optional<DhcpStatus> dhcp = {}; ///< how our DHCP is doing now, when that changed

    // Records: durable, never undone
    QList<PhoneGate> gates;          ///< the latest of every phone whose gate changed
    QList<SilencedAddress> silenced; ///< the same of addresses; nothing left: it may ask again
    QList<AuditRecord> audit;        ///< in order

    bool hasRecords() const { return !gates.isEmpty() || !silenced.isEmpty() || !audit.isEmpty(); }
    bool isEmpty() const
    {
        return observations.isEmpty() && tracks.isEmpty() && leases.isEmpty() && !dhcp && !hasRecords();
    }
};

} // namespace firstring
