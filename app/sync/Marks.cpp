// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/Marks.h"

#include "models/workspace/SyncLedger.h"

#include <QCoreApplication>

#include <utility>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(firstring::SyncRun)
};

} // namespace

Result<bool> isOlderCopy(SyncLedger& ledger, const QString& remote, const RemotePicture& picture)
{
    const Remote* const known = ledger.remote(remote);
    if (!known)
        return SyncLedger::unknown(remote);
    if (!known->store.isEmpty() && known->store != picture.store)
        return Error{QStringLiteral("REMOTE_OTHER_JOB"),
                     Text::tr("“%1” holds another job now than the one this job was synced with. Nothing was done. If "
                              "that is meant, remove it here and add it again; both sides are then compared anew.")
                         .arg(remote),
                     {}};
    if (!picture.keepsMarks || known->mark.isEmpty())
        return false;
    if (known->nextMark.isEmpty() || picture.mark != known->nextMark)
        return picture.mark != known->mark;
    Remote heard = *known; // it was left there, only the answer was lost
    heard.mark = std::exchange(heard.nextMark, {});
    const auto put = ledger.put(heard);
    return put ? Result<bool>(false) : put.error();
}

Result<QString> prepareMark(SyncLedger& ledger, const QString& remote, const RemotePicture& picture,
                            const Randomness& random)
{
    const Remote* const known = ledger.remote(remote);
    if (!known)
        return QString();
    Remote next = *known;
    next.store = picture.store;
    if (!picture.lineage.key.isEmpty()) { // by which a renewed certificate is known again
        next.key = QString::fromLatin1(picture.lineage.key.toHex());
        next.issuerKey = QString::fromLatin1(picture.lineage.issuerKey.toHex());
    }
    if (picture.keepsMarks)
        next.nextMark = QString::fromLatin1(random(12).toHex());
    else
        next.mark = QStringLiteral("-"); // a first run was made
    if (auto put = ledger.put(next); !put)
        return put.error();
    return picture.keepsMarks ? next.nextMark : QString();
}

void noteMarkLeft(SyncLedger& ledger, const QString& remote)
{
    const Remote* const known = ledger.remote(remote);
    if (!known)
        return;
    Remote heard = *known;
    heard.mark = std::exchange(heard.nextMark, {});
    (void)ledger.put(heard); // read-only: the next run learns it from there
}

} // namespace firstring
