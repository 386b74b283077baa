// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/FileCarrier.h"
#include "app/sync/PatientSide.h"
#include "models/base/Background.h"
#include "models/base/Clock.h"
#include "models/domain/sync/Settle.h"
#include "models/domain/sync/SyncAccount.h"
#include "models/domain/sync/SyncNews.h"
#include "models/domain/sync/TakeBack.h"
#include "models/ports/SyncControl.h"
#include "models/vault/Vault.h"

#include <QObject>

#include <memory>

namespace firstring {

class Workspace;

/// One run of a sync: look, plan, and, when somebody says so, carry it out.
///
/// Nothing that was done is done again, and nothing is forgotten: every record that both sides confirmed is journalled
/// at once, a change is made there only where the record is still as the plan saw it, and what was lost on the way is
/// found alike, or planned anew, by the next run. Passing trouble is tried again with growing pauses. Main thread;
/// owner: whoever wants the run. Once.
class SyncRun final : public QObject
{
    Q_OBJECT

public:
    using Stage = SyncStage;

    struct Surroundings
    {
        Workspace& workspace;
        Vault vault;
        const Clock& clock = Clock::system();
        Randomness random = strongRandom;
        /// Before each further try, milliseconds; as many tries more.
        QList<int> pausesMs = {500, 1000, 2000, 4000, 8000};
    };

    /// \a remote: the name of one that the job knows.
    SyncRun(const Surroundings& around, const QString& remote, std::unique_ptr<RemoteSide> side,
            QObject* parent = nullptr);
    ~SyncRun() override;

    /// Asks both sides and compares. Answered by planned(), or ended() when that is not possible.
    void look();
    /// Carries the plan out. Answered by ended().
    void carryOut(const SyncChoices& choices = {});
    /// Instead of look() and carryOut(): makes what a run did undone. Answered by ended().
    void takeBack(const QList<SyncStep>& steps);
    bool isTakingBack() const { return m_isBack; }
    static constexpr qsizetype mostBack = 5'000; ///< records; a run that changed more is not taken back
    bool isTooMuchToTakeBack() const { return m_did.size() > mostBack; }
    /// What takes back what this run did so far.
    QList<SyncStep> back() const;
    /// Ends the run soon: ended(). What both sides confirmed stays.
    void cancel();
    /// Ends it without doing anything; no account is kept. For a look that is only a look.
    void close();

    Stage stage() const { return m_stage; }
    const SyncPlan& plan() const { return m_plan; }
    bool otherRestored() const { return m_account.otherRestored; }
    const SyncAccount& account() const { return m_account; }

Q_SIGNALS:
    void planned();
    /// \a total 0: nobody knows.
    void progressed(firstring::SyncStage stage, qint64 done, qint64 total);
    /// Exactly once. The account is kept by then.
    void ended(const firstring::SyncAccount& account);

private:
    /// What a plan is made of, to be carried into the pool.
    struct Sides
    {
        JobSnapshot base;
        JobSnapshot here;
        RemotePicture picture;
        QSet<SyncKey> removedHere;
        QList<SyncRecord> cannotSay;
        bool otherRestored = false;

        SyncInput input() const;
    };

    void enter(Stage stage, qint64 total = 0);
    void advance(qint64 done);
    void readBoth(const JobSnapshot& like);
    void planWhenBoth();
    Sides sides() const;
    void compare();
    void takePlan(SyncPlan plan);
    void beginFiles();
    void takeSettled(SyncSettled settled, const SyncChoices& choices);
    void sortOut();
    void changeNext();
    void takeOutcomes(const QList<SyncStep>& batch, const QList<RemoteOutcome>& outcomes);
    void finish();
    Result<void> changeHere();
    void journal(const QList<SyncStep>& done);
    void leaveMark();
    void sendMark(const QString& mark);
    void leaveWhatMoved();
    void refuse(const SyncStep& step, SyncDeed deed, const QString& reason);
    void refuseAsMoved(const SyncStep& step);
    void stop(const Error& why);
    void end(SyncEnd how);

    Workspace& m_workspace;
    const Clock& m_clock;
    Randomness m_random;
    QString m_remote;
    PatientSide m_side;
    FileCarrier m_files;
    Background m_background;
    Stage m_stage = Stage::Looking;
    qint64 m_done = 0;
    qint64 m_total = 0;

    RemotePicture m_picture;
    bool m_isSeen = false; ///< m_picture is there
    JobSnapshot m_base;
    JobSnapshot m_here; ///< as it is said there
    QList<SyncRecord> m_cannotSay;
    QSet<SyncKey> m_removedHere;
    SyncPlan m_plan;
    QList<SyncStep> m_steps;   ///< all, until their files are carried
    QList<SyncStep> m_toThere; ///< still to be written there, in order
    QList<SyncStep> m_forHere; ///< ready to be written, or only journalled, here
    QList<SyncStep> m_did;     ///< what was written and both sides confirmed
    bool m_isBack = false;
    SyncAccount m_account;
};

} // namespace firstring
