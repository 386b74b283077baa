// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/certificates/Lineage.h"
#include "models/domain/sync/Reconcile.h"
#include "models/domain/sync/Redirects.h"

#include <functional>

namespace firstring {

/// What the other side holds, as one look at it found.
struct RemotePicture
{
    JobState state;
    QSet<SyncKey> removed;           ///< on purpose, as it tells
    QHash<SyncKey, QString> foreign; ///< records that are somebody else's
    QString store;                   ///< what it calls its copy of the job for ever; may be empty
    std::optional<QString> mark;     ///< what this workstation left there last; none: nothing
    bool keepsMarks = true;          ///< whether a mark that is not there says anything
    CertificateLineage lineage;      ///< of the certificate that it showed, if any
    bool isAsAgreed = false;         ///< it does not tell: what was agreed last stands for \a state
    SyncCapabilities can;
};

/// One change that is wanted there. It is made only where the record is still as \a before.
struct RemoteChange
{
    SyncKey key;
    std::optional<SyncRecord> before;
    std::optional<SyncRecord> after; ///< nothing: remove it
};

/// What came of it.
struct RemoteOutcome
{
    enum class Fate : quint8 { Done, Moved, Refused };

    Fate fate = Fate::Done;
    QString code;
    QString sentence; ///< Moved, Refused: why
};

/// The other side of a sync, whatever it is. Main thread; never blocks. One question at a time: each is answered once,
/// by its \a then, unless cancel() comes before.
///
/// Trouble that may pass when the question is put again has a code that begins with REMOTE_PASSING_: the line was cut,
/// the answer came in part, it is busy. A change whose answer was lost may be asked for again: what is already as it
/// should be is Done.
class RemoteSide
{
public:
    template <typename T>
    using Then = std::function<void(Result<T> answer)>;

    virtual ~RemoteSide() = default;

    /// \a like: a job that is mostly as the one there; what is alike is held once (AlikeJob).
    virtual void fetch(const JobState& like, Then<RemotePicture> then) = 0;
    /// Which of these files it does not have.
    virtual void lookForFiles(const QList<BlobRef>& files, Then<QList<BlobRef>> then) = 0;
    /// Out of the vault. VAULT_MISSING when it is not there.
    virtual void sendFile(const BlobRef& file, Then<void> then) = 0;
    /// Into the vault; checked. REMOTE_FILE_MISSING when it is not there.
    virtual void takeFile(const BlobRef& file, Then<void> then) = 0;
    /// At most mostChanges(), each for itself: as many outcomes, in their order.
    virtual void change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then) = 0;
    virtual qsizetype mostChanges() const = 0;
    /// Remembers that this workstation was here.
    virtual void leaveMark(const QString& mark, Then<void> then) = 0;
    /// Gives up what was asked; it is not answered any more.
    virtual void cancel() = 0;
    /// How a job is said there, to be called in the pool; none: as it is. All that is compared and agreed is said so.
    using Saying = std::function<SaidJob(const JobState& job)>;
    virtual Saying saying() const { return {}; }
    /// How long it wants to be left in peace after its last answer, milliseconds.
    virtual qint64 wantsPauseMs() const { return 0; }
};

/// Whether that trouble may pass.
inline bool isPassing(const Error& error)
{
    return error.code.startsWith(QLatin1StringView("REMOTE_PASSING_"));
}

} // namespace firstring
