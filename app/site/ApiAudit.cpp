// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/site/ApiAudit.h"

#include "models/base/Digest.h"
#include "models/domain/sync/Settle.h"

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
                      .mac = isPhone ? macOf(key) : MacAddress(),
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

} // namespace firstring
