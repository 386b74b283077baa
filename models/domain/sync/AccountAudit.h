// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/AuditRecord.h"
#include "models/domain/sync/ApiToken.h"

namespace firstring {

/// Which accounts \a after has that \a before had not, and the other way round: a line for each. \a source: the address
/// that asked for it, \a by: the account; both empty when somebody did it at this computer.
QList<AuditRecord> auditOfTokens(const ApiTokens& before, const ApiTokens& after, const QString& source,
                                 const QString& by, qint64 nowMs);

} // namespace firstring
