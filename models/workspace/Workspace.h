// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Edit.h"
#include "models/domain/JobKeys.h"
#include "models/domain/Observation.h"
#include "models/domain/sync/SharedNews.h"
#include "models/domain/sync/SyncShelf.h"
#include "models/workspace/PendingEdits.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace firstring {

class NewsWire;
struct OthersNews;
class StoreThread;
class SyncLedger;

/// What an edit did: enough for tables to update rows, and for the server to take the new picture.
struct Change
{
    JobSnapshot before;
    JobSnapshot after;
    Edit edit; ///< as applied; its keys say which records changed
};

/// The open job and the only door to it. Applies edits, announces changes, feeds the store, owns undo, keeps the latest
/// news of every phone. Purpose: one truth in one process. Thread: main. Owner: the program (window or command line).
///
/// An edit is visible at once and *stored* when the store says so; hasUnstored() and stored() tell. A write that failed
/// turns the job read-only with one sentence, and nothing is lost that was acknowledged.
///
/// What other workstations do to a shared job comes in as Changes too, never undone here, and over what is still on its
/// way to be stored. While its database does not answer, edits are refused; what the server saw goes on and waits.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// What the gate knew when the job was opened.
    struct Gates
    {
        QHash<MacAddress, PhoneGate> phones;
        QList<SilencedAddress> silenced;
    };

    /// What JobFolder::open() loaded, and the thread that keeps it.
    Workspace(JobState state, QHash<MacAddress, PhoneTrack> tracks, std::unique_ptr<StoreThread> store,
              QHash<QString, QString> notes = {}, const QList<DhcpLease>& leases = {}, Gates gates = {});
    /// Waits until everything handed to the store is written (the one place that may: the program is ending).
    ~Workspace() override;

    const JobState& state() const { return *m_state; }
    const JobSnapshot& snapshot() const { return m_state; }

    /// Applies \a edit as one undoable step. Nothing happens when it would change nothing. Errors are those of apply(),
    /// or STORE_READ_ONLY.
    Result<void> perform(const Edit& edit);

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    /// What Undo would take back, translated; empty if nothing.
    QString undoText() const;
    QString redoText() const;
    Result<void> undo();
    Result<void> redo();

    /// The evidence about a phone; a fresh track in state Waiting, or OnHold, for one never heard of.
    PhoneTrack track(MacAddress mac) const;
    /// Its state alone.
    PhoneState stateOf(MacAddress mac) const;
    const QHash<MacAddress, PhoneTrack>& tracks() const { return m_tracks; }
    /// What our DHCP has given out, run out or not; by address.
    const QMap<quint32, DhcpLease>& leases() const { return m_leases; }
    /// News of the server: kept, announced, logged to the store in batches.
    void observe(const ServerNews& news);
    /// Forgets the evidence about these phones.
    void forgetTracks(const QList<MacAddress>& phones);

    /// The secrets of the job open by \a key from now on. Not an edit: nothing of the job changes.
    void keepKeyBy(const WrappingKey& key);

    /// What other workstations know this copy of the job by, who of them may ask, and what was removed from it.
    const SyncShelf& shelf() const { return m_shelf; }
    /// As it was loaded; once, before anything else.
    void setShelf(SyncShelf shelf) { m_shelf = std::move(shelf); }
    /// Stored at once, never undone. Announced by tokensChanged().
    void setTokens(const ApiTokens& tokens);
    void setMark(const QString& client, const QString& mark);
    /// The ticket of what was handed to the store last; see storedUpTo().
    quint64 lastTicket() const { return m_handedOver; }

    /// What the gate knows of a phone; one never released for those without.
    PhoneGate gate(MacAddress mac) const { return m_gates.phones.value(mac, PhoneGate{.mac = mac}); }
    const Gates& gates() const { return m_gates; }
    /// Lets these phones take their files for the job's window from \a nowMs on (wall clock), whoever took them before.
    /// A Record: stored at once, announced by newsArrived() and released(), not undone.
    void release(const QList<MacAddress>& phones, qint64 nowMs);
    /// These are my phones: the server counts this address no more. Announced by forgiven().
    void forgive(const QString& address);
    /// Puts lines into the audit log.
    void audit(const QList<AuditRecord>& records);
    /// Records of another program of this user that works on this job (app/share): kept like our own, and told to the
    /// server.
    void takeRecords(const ServerNews& records);
    /// How a shared job hears what the servers of others do; before hearOthers().
    void setWire(std::unique_ptr<NewsWire> wire);
    /// From now on gates, tracks, silenced addresses and accounts that others stored come in as news, announced by
    /// othersToldNews() and newsArrived(), and are not stored again. Nothing happens for a job that is not shared.
    void hearOthers();
    /// Null: the job is not shared.
    NewsWire* wire() const { return m_wire.get(); }
    /// This job is only looked at: every edit is refused with this sentence from now on. Announced by turnedReadOnly().
    void keepReadOnly(const Error& why);

    bool hasUnstored() const { return m_stored < m_handedOver; }
    const std::optional<Error>& readOnlyReason() const { return m_readOnly ? m_readOnly : m_away; }
    /// Blocks until all edits so far are stored or refused: for the command line, which answers only then.
    Result<void> waitStored();
    using Stored = std::function<void(const Result<void>& result)>;
    /// Calls \a then in this thread when all that was handed over so far, records too, is durable or refused, unless
    /// \a context is gone by then. Never blocks.
    void whenStored(QObject* context, Stored then);
    using Recalled = std::function<void(const Result<QList<Observation>>& observations)>;
    /// What the job file still holds of this phone (a zero MAC: of everybody), the latest \a limit, oldest first, with
    /// what was observed until now. \a answer is called in this thread unless \a context is gone by then; waitStored()
    /// delivers it before it returns.
    void recall(MacAddress mac, qint64 limit, const QObject* context, Recalled answer);

    /// Small remembered facts of the job that are neither edits nor evidence (`endpoint`, table columns). Values are
    /// stored at once.
    QString note(const QString& key) const { return m_notes.value(key); }
    void setNote(const QString& key, const QString& value);
    /// What the job remembers of the places that it is synced with: remotes, what was agreed, runs
    /// (models/workspace/SyncLedger.h).
    SyncLedger& sync() const { return *m_sync; }

Q_SIGNALS:
    void changed(const firstring::Change& change);
    void newsArrived(const firstring::ServerNews& news);
    void undoChanged();
    /// People released phones: the server must know.
    void released(const QList<firstring::PhoneGate>& gates);
    void forgiven(const QString& address);
    /// Everything handed to the store so far is durable.
    void stored();
    /// Everything handed over until this ticket is durable; more may be on its way.
    void storedUpTo(quint64 ticket);
    void tokensChanged();
    /// Servers of others did that: our own must know.
    void othersToldNews(const firstring::OthersNews& news);
    /// A note got another value.
    void noteChanged(const QString& key, const QString& value);
    void turnedReadOnly(const firstring::Error& why);
    /// The database of a shared job does not answer, or does again: readOnlyReason() tells.
    void awayChanged();
    /// Changes made here met those of another workstation, and were not stored.
    void clashed(const QList<firstring::FieldClash>& clashes);

private:
    struct Step
    {
        QString text;
        Edit inverse;
        Edit done = {}; ///< what \a inverse takes back; of a shared job
    };
    void hear(const SharedNews& news);
    void hearNews(const OthersNews& news);
    Result<Edit> applyNow(const Edit& edit);
    Result<void> turnBack(std::vector<Step>& from, std::vector<Step>& to);
    void onStored(quint64 ticket, const Result<void>& result);
    void handOverNews();
    void dropStrangers();

    JobSnapshot m_state;
    QHash<MacAddress, PhoneTrack> m_tracks;
    QHash<QString, QString> m_notes;
    QMap<quint32, DhcpLease> m_leases;
    Gates m_gates;
    SyncShelf m_shelf;
    SyncLedger* m_sync = nullptr; ///< a child; made by the constructor
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<NewsWire> m_wire; ///< of a shared job
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    std::optional<Error> m_readOnly;
    std::optional<Error> m_away; ///< the database of a shared job does not answer
    PendingEdits m_pending;      ///< of a shared job
    quint64 m_handedOver = 0;
    quint64 m_stored = 0;
    QList<Observation> m_pendingObservations; ///< not yet handed to the store
    QSet<MacAddress> m_pendingTracks;         ///< whose track changed since it was handed over last
    QList<DhcpLease> m_pendingLeases;
    ServerNews m_pendingRecords; ///< gates, silenced addresses and audit lines only
    QTimer m_newsTimer;
    qsizetype m_strangers = 0; ///< tracks of phones that are not in the job
};

} // namespace firstring
