// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/ApiService.h"
#include "models/domain/AuditRecord.h"

namespace firstring {

/// Who changed what through the REST interface: a line for each record up to this many, else one line for all, with the
/// SHA-256 of the request that said them.
inline constexpr qsizetype mostAuditLines = 20;

/// What \a request came to. \a account is whose it was.
QList<AuditRecord> auditOfChanges(const api::Request& request, const QString& account, const Edit& edit, qint64 nowMs);
} // namespace firstring
