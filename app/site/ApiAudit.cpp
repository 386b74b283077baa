// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/site/ApiAudit.h"

#include "models/base/Digest.h"
#include "models/domain/sync/Settle.h"

#include <algorithm>

namespace firstring {

namespace {

QString named(const SyncKey& key)
{
    return syncKindName(key.kind) + u'/' + key.id;
}

} // namespace

QList<AuditRecord> auditOfChanges(const api::Request& request, const QString& account, const Edit& edit, qint64 nowMs)
{
    QList<AuditRecord> lines;
    qsizetype put = 0;
    qsizetype removed = 0;
    const auto line = [&](const QString& what, const SyncKey& key) {
        if (lines.size() > mostAuditLines)
            return;
        const bool isPhone = key.kind == SyncKind::Phone;
        lines.append({.kind = isPhone ? AuditKind::Registration : AuditKind::Sync,
                      .timeMs = nowMs,
                      .mac = isPhone ? MacAddress(key.id.toULongLong(nullptr, 16)) : MacAddress(),
                      .address = request.source,
                      .subject = account + QStringLiteral(": ") + what + u' ' + named(key)});
    };
    forEachPut(edit, [&](const SyncKey& key) {
        ++put;
        line(QStringLiteral("put"), key);
    });
    forEachRemoved(edit, [&](const SyncKey& key) {
        ++removed;
        line(QStringLiteral("remove"), key);
    });
    if (lines.size() <= mostAuditLines)
        return lines;
    return {{.kind = AuditKind::Sync,
             .timeMs = nowMs,
             .address = request.source,
             .subject = account + QStringLiteral(": put=%1 removed=%2").arg(put).arg(removed),
             .digest = sha256(request.body)}};
}

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
