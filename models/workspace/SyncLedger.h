// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncNews.h"

#include <QObject>

#include <functional>

namespace firstring {

class StoreThread;

/// What the job remembers of the places that it is synced with: where they are, what was agreed with each, and the
/// account of every run. Nothing of it is an edit: it is stored at once and never undone. Main thread; owner: the
/// Workspace.
class SyncLedger final : public QObject
{
    Q_OBJECT

public:
    /// The ticket of the next thing that is handed to the store; nothing when it takes no more.
    using Ticket = std::function<std::optional<quint64>()>;

    SyncLedger(StoreThread& store, Ticket ticket, QObject* parent);
    /// As it was loaded; once, before anything else.
    void setMemory(SyncMemory memory);

    /// By name, without regard to case.
    const QList<Remote>& remotes() const { return m_memory.remotes; }
    const Remote* remote(QStringView name) const;
    /// REMOTE_UNKNOWN.
    static Error unknown(const QString& name);
    /// A new one, or what is otherwise of one that is known by this name. REMOTE_*: checkRemote(); STORE_READ_ONLY.
    Result<void> put(const Remote& remote);
    /// Its journal goes too; the accounts stay. REMOTE_UNKNOWN, STORE_READ_ONLY.
    Result<void> remove(const QString& name);

    /// The newest first, at most as many as the job keeps.
    const QList<SyncAccount>& runs() const { return m_memory.runs; }
    void addRun(const SyncAccount& account);

    using Read = std::function<void(const Result<JobSnapshot>& agreed)>;
    /// What was agreed with that remote, by all that was handed over before; what is alike in \a like is held once.
    /// \a take is called in this thread, as long as \a context lives.
    void readAgreed(const QString& remote, JobSnapshot like, QObject* context, Read take);
    void agree(const QString& remote, const QList<AgreedRecord>& agreed);

Q_SIGNALS:
    void remotesChanged();
    void runAdded(const firstring::SyncAccount& account);

private:
    bool hand(SyncNews news);

    StoreThread& m_store;
    Ticket m_ticket;
    SyncMemory m_memory;
};

} // namespace firstring
