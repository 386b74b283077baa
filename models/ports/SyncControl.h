// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"
#include "models/certificates/Lineage.h"
#include "models/domain/sync/Remote.h"
#include "models/domain/sync/Settle.h"
#include "models/domain/sync/SyncAccount.h"

#include <QObject>

namespace firstring {

/// What a run is doing.
enum class SyncStage : quint8 {
    Looking,
    Planning,
    Planned, ///< waits for a person
    Settling,
    TakingFiles,
    SendingFiles,
    Changing,
    Marking,
    Ended,
};
/// Translated: `Sending files`.
QString syncStageText(SyncStage stage);

/// What a certificate that was shown says, for a person to compare.
struct ShownCertificate
{
    QString url;
    QString fingerprint;    ///< SHA-256, `AB:CD:...`
    bool namesHost = false; ///< whether it names the host of \a url
    CertificateLineage lineage = {};
    bool isInTime = true; ///< valid today
};

/// How the certificate that is shown now is akin to the one that a person confirmed.
enum class Kinship : quint8 {
    Same,
    SameKey,    ///< a renewal: only who has the key of the one before can show it
    SameIssuer, ///< another key, valid today, signed by the one who signed the one before
    Stranger,
};
Kinship kinshipOf(const Remote& known, const ShownCertificate& shown);
/// \a known with that certificate as the one that counts from now on.
Remote withCertificate(Remote known, const ShownCertificate& shown);

/// The one door through which pages bring this job and another side together. Lives in the main thread; answers by
/// signals. One run at a time.
class SyncControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Compares with that remote; a plan that waits is dropped. Answered by planned() or ended().
    virtual void look(const QString& remote) = 0;
    /// The same with a portal, of which only its own list tells what it has.
    virtual void lookAtList(const QString& remote, const QList<Phone>& there) = 0;
    /// Carries the plan out. Answered by ended().
    virtual void carryOut(const SyncChoices& choices) = 0;
    /// How many records the last run with that remote wrote that can be made as they were before it; 0 as well when
    /// this program did not make it, or when a person carries what is done there.
    virtual int canTakeBack(const QString& remote) const = 0;
    /// Does so, and syncs no more by itself with that remote. Answered by ended().
    virtual void takeBack(const QString& remote) = 0;
    /// Gives up the run, or drops the plan that waits.
    virtual void cancel() = 0;
    /// Ended: nothing goes on, and no plan waits.
    virtual SyncStage stage() const = 0;
    /// Whom the run, or the plan, is about.
    virtual QString remote() const = 0;
    /// The plan that waits, or was carried out last.
    virtual const SyncPlan& plan() const = 0;
    /// The other side went back to an older copy of itself.
    virtual bool otherRestored() const = 0;
    /// How many records changed here since they were agreed with that remote; below 0: not known yet.
    virtual int waiting(const QString& remote) const = 0;
    /// How many records changed there since, as far as that remote tells by itself: one that this job is synced with
    /// every so many minutes.
    virtual int arrived(const QString& remote) const = 0;

    /// A remote of that name and address, known to nobody yet.
    virtual Remote makeRemote(const QString& name, const QString& place) const = 0;
    /// Which certificate is shown there. Answered by certificateSeen() or certificateNotSeen().
    virtual void lookAtCertificate(const QString& url) = 0;

Q_SIGNALS:
    void planned();
    /// \a total 0: nobody knows.
    void progressed(firstring::SyncStage stage, qint64 done, qint64 total);
    void ended(const firstring::SyncAccount& account);
    /// waiting() or arrived().
    void waitingChanged();
    void certificateSeen(const firstring::ShownCertificate& shown);
    void certificateNotSeen(const firstring::Error& why);
};

} // namespace firstring
