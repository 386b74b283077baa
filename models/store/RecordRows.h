// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"
#include "models/store/Sqlite.h"

#include <QHash>

namespace firstring {

// Records: the gate, and the audit log. Inside the caller's transaction.

Result<void> writeGates(SqliteConnection& connection, const QList<PhoneGate>& gates);
Result<QHash<MacAddress, PhoneGate>> readGates(SqliteConnection& connection);
/// One with nothing left is taken out.
Result<void> writeSilenced(SqliteConnection& connection, const QList<SilencedAddress>& silenced);
Result<QList<SilencedAddress>> readSilenced(SqliteConnection& connection);
/// Appends to the log, each line chained to the one before it.
Result<void> writeAudit(SqliteConnection& connection, const QList<AuditRecord>& records);

} // namespace firstring
