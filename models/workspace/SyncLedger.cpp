// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/SyncLedger.h"

#include "models/store/StoreThread.h"

#include <QPointer>

#include <algorithm>

namespace firstring {

namespace {

Error readOnly()
{
    return {QStringLiteral("STORE_READ_ONLY"),
            SyncLedger::tr("This job can only be read now, because it could not be saved."),
            {}};
}

bool isNamed(const Remote& remote, QStringView name)
{
    return foldedName(remote.name) == foldedName(name);
}

} // namespace

SyncLedger::SyncLedger(StoreThread& store, Ticket ticket, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_ticket(std::move(ticket))
{}

void SyncLedger::setMemory(SyncMemory memory)
{
    m_memory = std::move(memory);
}

const Remote* SyncLedger::remote(QStringView name) const
{
    const auto found = std::find_if(m_memory.remotes.begin(), m_memory.remotes.end(),
                                    [name](const Remote& one) { return isNamed(one, name); });
    return found == m_memory.remotes.end() ? nullptr : &*found;
}

bool SyncLedger::hand(SyncNews news)
{
    const auto ticket = m_ticket();
    if (ticket)
        m_store.saveSync(*ticket, std::move(news));
    return ticket.has_value();
}

Result<void> SyncLedger::put(const Remote& remote)
{
    if (auto ok = checkRemote(remote); !ok)
        return ok;
    if (!hand({.remotes = {remote}}))
        return readOnly();
    m_memory.remotes.removeIf([&remote](const Remote& old) { return isNamed(old, remote.name); });
    const auto place = std::find_if(m_memory.remotes.begin(), m_memory.remotes.end(), [&remote](const Remote& other) {
        return foldedName(remote.name) < foldedName(other.name);
    });
    m_memory.remotes.insert(place, remote);
    Q_EMIT remotesChanged();
    return {};
}

Error SyncLedger::unknown(const QString& name)
{
    return {QStringLiteral("REMOTE_UNKNOWN"), tr("This job knows no other side “%1”.").arg(name), {}};
}

Result<void> SyncLedger::remove(const QString& name)
{
    if (!remote(name))
        return unknown(name);
    if (!hand({.gone = {name}}))
        return readOnly();
    m_memory.remotes.removeIf([&name](const Remote& old) { return isNamed(old, name); });
    Q_EMIT remotesChanged();
    return {};
}

void SyncLedger::addRun(const SyncAccount& account)
{
    m_memory.runs.prepend(account);
    if (m_memory.runs.size() > syncRunsKept)
        m_memory.runs.removeLast();
    hand({.runs = {account}});
    Q_EMIT runAdded(account);
}

void SyncLedger::readAgreed(const QString& remote, JobSnapshot like, QObject* context, Read take)
{
    m_store.readAgreed(remote, std::move(like),
                       [context = QPointer(context), take = std::move(take)](const Result<JobSnapshot>& read) {
                           if (context)
                               take(read);
                       });
}

void SyncLedger::agree(const QString& remote, const QList<AgreedRecord>& agreed)
{
    if (!agreed.isEmpty())
        hand({.remote = remote, .agreed = agreed});
}

} // namespace firstring
