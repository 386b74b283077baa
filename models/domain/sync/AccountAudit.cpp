// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/AccountAudit.h"

#include <algorithm>

namespace firstring {

QList<AuditRecord> auditOfTokens(const ApiTokens& before, const ApiTokens& after, const QString& source,
                                 const QString& by, qint64 nowMs)
{
    QList<AuditRecord> lines;
    const auto tell = [&](const ApiTokens& those, const ApiTokens& others, const QString& what) {
        for (const ApiToken& token : those) {
            if (std::find(others.begin(), others.end(), token) != others.end())
                continue;
            QString subject = QStringLiteral("%1 %2 (%3)").arg(what, token.name, roleName(token.role));
            if (!by.isEmpty())
                subject.prepend(by + QStringLiteral(": "));
            lines.append(
                {.kind = AuditKind::Access, .timeMs = nowMs, .address = source, .subject = std::move(subject)});
        }
    };
    tell(before, after, QStringLiteral("remove account"));
    tell(after, before, QStringLiteral("make account"));
    return lines;
}

} // namespace firstring
