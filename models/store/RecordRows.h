// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"
#include "models/store/Sql.h"

#include <QHash>

namespace firstring {

// Records: the gate, and the audit log. Inside the caller's transaction.

Result<void> writeGates(SqlConnection& connection, const QList<PhoneGate>& gates);
Result<QHash<MacAddress, PhoneGate>> readGates(SqlConnection& connection);
/// One with nothing left is taken out.
Result<void> writeSilenced(SqlConnection& connection, const QList<SilencedAddress>& silenced);
Result<QList<SilencedAddress>> readSilenced(SqlConnection& connection);
/// Appends to the log, each line chained to the one before it.
Result<void> writeAudit(SqlConnection& connection, const QList<AuditRecord>& records);

} // namespace firstring
