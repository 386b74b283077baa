// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/SqlJobStore.h"

#include "models/store/JobCopy.h"
#include "models/store/JobRows.h"
#include "models/store/LedgerRows.h"
#include "models/store/NewsRows.h"
#include "models/store/RecordRows.h"
#include "models/store/SyncRows.h"

#include <QCoreApplication>

namespace firstring {

Result<void> SqlJobStore::commit(const Edit& edit, quint64 revision)
{
    return change([&] { return write(edit, revision); });
}

Result<void> SqlJobStore::write(const Edit& edit, quint64 revision)
{
    if (auto ok = writeRemovals(sql(), edit, revision); !ok)
        return ok;
    if (auto ok = writeRecords(edit, revision); !ok || !m_seal.takeNewUses())
        return ok;
    // Values of a variable that is secret only from now on may stand readable in rows that this edit does not touch.
    const auto state = readState(sql(), m_seal);
    if (!state)
        return state.error();
    Edit again;
    again.phones.put = state->phones.toList();
    if (auto ok = writeRecords(again, revision); !ok)
        return ok;
    if (auto ok = sealAgreed(sql(), m_seal); !ok)
        return ok;
    return saveSeal();
}

Result<void> SqlJobStore::writeRecords(const Edit& edit, quint64 revision)
{
    if (auto ok = writeEdit(sql(), m_seal, edit, revision); !ok)
        return ok;
    return saveSeal();
}

/// The last thing in a transaction that sealed something.
Result<void> SqlJobStore::saveSeal()
{
    if (auto ok = m_seal.trouble(); !ok)
        return ok;
    return m_seal.save(sql());
}

Result<void> SqlJobStore::keepKeyBy(const WrappingKey& key)
{
    if (auto ok = m_seal.wrapWith(key); !ok)
        return ok;
    return change([&] { return m_seal.save(sql()); });
}

Result<void> SqlJobStore::saveNews(const ServerNews& news)
{
    return change([&] { return writeNews(news); });
}

Result<void> SqlJobStore::writeNews(const ServerNews& news)
{
    if (auto ok = writeTracks(sql(), news.tracks); !ok)
        return ok;
    if (auto ok = writeLeases(sql(), news.leases); !ok)
        return ok;
    if (auto ok = writeGates(sql(), news.gates); !ok)
        return ok;
    if (auto ok = writeSilenced(sql(), news.silenced); !ok)
        return ok;
    if (auto ok = writeAudit(sql(), news.audit); !ok)
        return ok;
    return writeObservations(sql(), news.observations, observationsKept);
}

Result<void> SqlJobStore::forgetTracks(const QList<MacAddress>& phones)
{
    return change([&] { return removeTracks(sql(), phones); });
}

Result<void> SqlJobStore::setNote(const QString& key, const QString& value)
{
    return change([&] { return writeNote(sql(), key, value); });
}

Result<void> SqlJobStore::setTokens(const ApiTokens& before, const ApiTokens& after)
{
    return change([&] { return writeTokens(sql(), before, after); });
}

Result<SyncShelf> SqlJobStore::shelf()
{
    return readShelf(sql());
}

Result<void> SqlJobStore::setMark(const QString& client, const QString& mark)
{
    return change([&] { return writeMark(sql(), client, mark); });
}

Result<void> SqlJobStore::saveSync(const SyncNews& news)
{
    return change([&]() -> Result<void> {
        if (auto ok = writeSync(sql(), m_seal, news); !ok)
            return ok;
        return saveSeal();
    });
}

Result<JobState> SqlJobStore::agreed(const QString& remote, const JobState& like)
{
    return readAgreed(sql(), m_seal, remote, like);
}

Result<void> SqlJobStore::moveTo(SqlJobStore& to)
{
    if (auto ready = prepareMove(to); !ready)
        return ready;
    bool isCopied = false;
    auto done = change([&]() -> Result<void> {
        auto copied = to.change([&]() -> Result<void> {
            if (auto ok = copyRows(sql(), to.sql()); !ok)
                return ok;
            return to.settleIn();
        });
        isCopied = copied.has_value();
        return copied ? putAside() : copied;
    });
    if (done || !isCopied || done.error().code != u"STORE_AWAY")
        return done;
    return Error{QStringLiteral("STORE_IN_BOTH"),
                 QCoreApplication::translate("Store",
                                             "The database stopped answering while the job was moved, so it may be in "
                                             "both places now. The copy is whole. Look once the database answers, and "
                                             "work on only one of the two."),
                 done.error().detail};
}

Result<QByteArray> SqlJobStore::allText()
{
    return jobText(sql());
}

Result<QList<Observation>> SqlJobStore::observations(MacAddress of, qint64 limit)
{
    return readObservations(sql(), of, limit);
}

} // namespace firstring
