// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/NewsRows.h"

#include "models/store/SqlRows.h"
#include "models/store/TrackJson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace firstring {

namespace {

/// Room of the last write is used again, so a log of constant length does not grow the file.
constexpr const char* dropOldObservations =
    "DELETE FROM observations WHERE id <= (SELECT max(id) FROM observations) - ?";

} // namespace

Result<void> writeTracks(SqlConnection& connection, const QList<PhoneTrack>& tracks)
{
    auto row = connection.prepare(sqlUpsert("tracks", {"mac"}, {"track"}));
    if (!row)
        return row.error();
    for (const PhoneTrack& track : tracks) {
        if (auto ok = row->bind(static_cast<qint64>(track.status.mac.bits())).bindUtf8(json::fromTrack(track)).run();
            !ok)
            return ok;
    }
    return {};
}

Result<void> removeTracks(SqlConnection& connection, const QList<MacAddress>& phones)
{
    auto row = connection.prepare("DELETE FROM tracks WHERE mac = ?");
    if (!row)
        return row.error();
    for (const MacAddress mac : phones) {
        if (auto ok = row->bind(static_cast<qint64>(mac.bits())).run(); !ok)
            return ok;
    }
    return {};
}

Result<QHash<MacAddress, PhoneTrack>> readTracks(SqlConnection& connection)
{
    QHash<MacAddress, PhoneTrack> tracks;
    const auto read = [&](const SqlStatement& row) -> Result<void> {
        const QJsonDocument json = QJsonDocument::fromJson(row.bytes(1));
        const MacAddress mac(static_cast<quint64>(row.integer(0)));
        PhoneTrack track = PhoneTrack::fromJson(json.object());
        if (!json.isObject() || track.status.mac != mac) {
            return Error{QStringLiteral("JOB_DAMAGED"),
                         QCoreApplication::translate(
                             "Store",
                             "What was seen of phone %1 is damaged, so the job was not opened and was left as it is. "
                             "Take its last good copy, or check it with firstringctl check.")
                             .arg(mac.pretty()),
                         QStringLiteral("%1: track of %2").arg(connection.path(), mac.plain())};
        }
        tracks.insert(mac, std::move(track));
        return {};
    };
    const auto done = forEachRow(connection, "SELECT mac, track FROM tracks", read);
    return done ? Result(std::move(tracks)) : done.error();
}

Result<void> writeObservations(SqlConnection& connection, const QList<Observation>& observations, qint64 kept)
{
    if (observations.isEmpty())
        return {};
    auto row = connection.prepare(
        "INSERT INTO observations (time_ms, event, mac, model, address, transport, name, subject, status, bytes, "
        "total, digest, duration_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row)
        return row.error();
    for (const Observation& seen : observations) {
        row->bind(seen.timeMs)
            .bindUtf8(eventInfo(seen.id).name)
            .bind(static_cast<qint64>(seen.mac.bits()))
            .bind(seen.model);
        row->bind(seen.address)
            .bind(transportName(seen.transport))
            .bind(seen.name)
            .bind(seen.subject)
            .bind(seen.status);
        row->bind(seen.bytes).bind(seen.total).bindBytes(seen.digest).bind(seen.durationMs);
        if (auto ok = row->run(); !ok)
            return ok;
    }
    auto drop = connection.prepare(dropOldObservations);
    return drop ? drop->bind(kept).run() : Result<void>(drop.error());
}

Result<QList<Observation>> readObservations(SqlConnection& connection, MacAddress of, qint64 limit)
{
    QList<Observation> observations;
    auto row = connection.prepare(
        "SELECT time_ms, event, mac, model, address, transport, name, subject, status, bytes, total, digest, "
        "duration_ms FROM observations WHERE ?1 = 0 OR mac = ?1 ORDER BY id DESC LIMIT ?2");
    if (!row)
        return row.error();
    row->bind(static_cast<qint64>(of.bits())).bind(limit);
    const auto done = forEachRow(*row, [&](const SqlStatement& seen) {
        observations.append({.id = eventFromName(seen.text(1)),
                             .timeMs = seen.integer(0),
                             .mac = MacAddress(static_cast<quint64>(seen.integer(2))),
                             .model = seen.text(3),
                             .address = seen.text(4),
                             .transport = transportFromName(seen.text(5)),
                             .name = seen.text(6),
                             .subject = seen.text(7),
                             .status = static_cast<int>(seen.integer(8)),
                             .bytes = seen.integer(9),
                             .total = seen.integer(10),
                             .digest = seen.bytes(11),
                             .durationMs = seen.integer(12)});
    });
    if (!done)
        return done.error();
    std::reverse(observations.begin(), observations.end());
    return observations;
}

Result<void> writeLeases(SqlConnection& connection, const QList<DhcpLease>& leases)
{
    if (leases.isEmpty())
        return {};
    auto put = connection.prepare(sqlUpsert("leases", {"address"}, {"mac", "client", "model", "expires_ms"}));
    if (!put)
        return put.error();
    auto drop = connection.prepare("DELETE FROM leases WHERE address = ?");
    if (!drop)
        return drop.error();
    for (const DhcpLease& lease : leases) {
        const auto address = static_cast<qint64>(lease.address);
        if (lease.mac.isZero()) {
            if (auto ok = drop->bind(address).run(); !ok)
                return ok;
            continue;
        }
        put->bind(address).bind(static_cast<qint64>(lease.mac.bits())).bindBytes(lease.clientKey);
        if (auto ok = put->bind(lease.model).bind(lease.expiresMs).run(); !ok)
            return ok;
    }
    return {};
}

Result<QList<DhcpLease>> readLeases(SqlConnection& connection)
{
    QList<DhcpLease> leases;
    const auto done =
        forEachRow(connection, "SELECT address, mac, client, model, expires_ms FROM leases ORDER BY address",
                   [&](const SqlStatement& row) {
                       leases.append({.address = static_cast<quint32>(row.integer(0)),
                                      .mac = MacAddress(static_cast<quint64>(row.integer(1))),
                                      .clientKey = row.bytes(2),
                                      .model = row.text(3),
                                      .expiresMs = row.integer(4)});
                   });
    return done ? Result(std::move(leases)) : done.error();
}

Result<void> writeNote(SqlConnection& connection, const QString& key, const QString& value)
{
    auto row = connection.prepare(sqlUpsert("notes", {"key"}, {"value"}));
    return row ? row->bind(key).bind(value).run() : Result<void>(row.error());
}

Result<QHash<QString, QString>> readNotes(SqlConnection& connection)
{
    QHash<QString, QString> notes;
    const auto done = forEachRow(connection, "SELECT key, value FROM notes",
                                 [&](const SqlStatement& row) { notes.insert(row.text(0), row.text(1)); });
    return done ? Result(std::move(notes)) : done.error();
}

} // namespace firstring
