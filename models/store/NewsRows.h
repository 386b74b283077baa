// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"
#include "models/store/Sql.h"

#include <QHash>

namespace firstring {

// What the server saw and what the program remembers. Writers run inside the caller's transaction.

/// Of several tracks of one phone the last counts.
Result<void> writeTracks(SqlConnection& connection, const QList<PhoneTrack>& tracks);
Result<void> removeTracks(SqlConnection& connection, const QList<MacAddress>& phones);
Result<QHash<MacAddress, PhoneTrack>> readTracks(SqlConnection& connection);

/// Appends, and drops the oldest beyond \a kept.
Result<void> writeObservations(SqlConnection& connection, const QList<Observation>& observations, qint64 kept);
/// The latest \a limit of that phone (a zero MAC: of everybody), oldest first.
Result<QList<Observation>> readObservations(SqlConnection& connection, MacAddress of, qint64 limit);

/// Replaces what was said of these addresses; a lease without a MAC takes its address out.
Result<void> writeLeases(SqlConnection& connection, const QList<DhcpLease>& leases);
Result<QList<DhcpLease>> readLeases(SqlConnection& connection);

Result<void> writeNote(SqlConnection& connection, const QString& key, const QString& value);
Result<QHash<QString, QString>> readNotes(SqlConnection& connection);

} // namespace firstring
