// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Mailbox.h"
#include "models/store/StoreTask.h"
#include "models/store/WaitingRecords.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace firstring {

/// The thread that owns the store of the open job and may block on the disk or on the network.
///
/// Purpose: values in, tickets answered. Tasks are done in the order they came. After a task failed, no later one is
/// tried, since it may build on what is missing: all are answered with the first Error. A job that others keep busy is
/// tried again for minutes, and a database that is away for as long as it takes: those are no failures while nobody
/// waits. Construct, use and destroy in one thread that runs a Qt event loop; answers arrive there. Owner: Workspace.
class StoreThread final
{
public:
    /// Called in the owner's thread for every task in order; ticket is what was given to the call. News that waited
    /// together are answered once, with the last of their tickets. A failure that is nobody's task has ticket 0.
    using Answered = std::function<void(quint64 ticket, const Result<void>& result)>;

    /// \a waitingPath: where Records of a shared job wait on the disk while its database does not answer.
    explicit StoreThread(std::unique_ptr<JobStore> store, const QString& waitingPath = {});
    /// Does all that was handed over, then closes the store.
    ~StoreThread();

    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    void setAnswered(Answered answered) { m_answered = std::move(answered); }

    /// Called in the owner's thread with what others did to a shared job, in the order of the tickets: it tells the
    /// job as it was after the tasks that were answered before.
    using Heard = std::function<void(const SharedNews& news)>;
    /// Called in the owner's thread when the database of a shared job does not answer, and without an Error when it
    /// does again. Tasks wait meanwhile; whoever is in wait(), or ends this object, gets that Error after some seconds,
    /// and then it is a failure like any other.
    using AwayChanged = std::function<void(const std::optional<Error>& why)>;
    void setHeard(Heard heard, AwayChanged awayChanged)
    {
        m_heard = std::move(heard);
        m_awayChanged = std::move(awayChanged);
    }
    bool isShared() const { return m_isShared; }
    /// Records that wait on the disk since an earlier run: to be handed over again. They are forgotten there once all
    /// that was handed over is stored.
    const ServerNews& leftOver() const { return m_leftOver; }

    /// What was read; called in the owner's thread.
    using Recalled = std::function<void(const Result<QList<Observation>>& observations)>;

    /// \a inverse: of a shared job.
    void commit(quint64 ticket, Edit edit, quint64 revision, Edit inverse = {});
    void saveNews(quint64 ticket, ServerNews news);
    void forgetTracks(quint64 ticket, QList<MacAddress> phones);
    void setNote(quint64 ticket, QString key, QString value);

    void setTokens(quint64 ticket, ApiTokens before, ApiTokens after);
    void setMark(quint64 ticket, QString client, QString mark);
    void keepKeyBy(quint64 ticket, WrappingKey key);
    /// Reads the log after all that was handed over before; as JobStore::observations().
    void recall(MacAddress of, qint64 limit, Recalled answer);
    void saveSync(quint64 ticket, SyncNews news);

    /// Called in the owner's thread with what was agreed.
    using Read = std::function<void(const Result<JobSnapshot>& agreed)>;
    /// The journal of that remote as it is when the tasks before this one are done; what is alike is shared with \a
    /// like.
    void readAgreed(QString remote, JobSnapshot like, Read take);

    /// Blocks until every task so far is done, and delivers the answers before it returns.
    void wait();

private:
    struct Answer
    {
        quint64 ticket = 0;
        Result<void> result = {};
        QList<Observation> recalled = {};
        bool isRecall = false;
        Read take = {}; ///< a journal was asked for
        Result<JobSnapshot> agreed = JobSnapshot();
        std::shared_ptr<const SharedNews> news = {};          ///< others did something
        std::optional<std::optional<Error>> awayChanged = {}; ///< the database went away, or came back
    };

    void hand(StoreTask task);
    void run(const Mailbox<Answer>::Handle& answers);
    /// Each try waits five seconds by itself (Sqlite.cpp, Postgres.cpp).
    static constexpr int triesWhileBusy = 60;
    static constexpr int busyPauseMs = 50;
    /// Of a database that does not answer, while somebody waits.
    static constexpr int triesWhileAway = 3;
    static constexpr int hearEveryMs = 200;
    static constexpr int askAgainMs = 1000;

    void hear();
    void fail(const Error& why);
    void noteAway(const std::optional<Error>& why);
    bool mayTryAgain(int tries, int most, int mostHurried, int pauseMs);
    void keepRecords();
    void forgetKept();
    std::vector<Answer> answersTo(std::vector<StoreTask>& batch);
    Result<void> done(const std::function<Result<void>()>& work);
    Result<void> persist(const std::function<Result<void>()>& work);
    Answer answerTo(const StoreTask& task);
    Answer readJournal(const StoreTask::Agreed& task);

    std::unique_ptr<JobStore> m_store; ///< the thread's alone while it runs
    Mailbox<Answer> m_answers;
    Mailbox<Answer>::Handle m_toOwner; ///< the thread's
    Answered m_answered;
    Heard m_heard;
    AwayChanged m_awayChanged;
    const bool m_isShared;
    bool m_isAway = false;                        ///< the thread's alone, and so on to m_hasKept
    std::vector<StoreTask>* m_underWay = nullptr; ///< what it does now
    WaitingRecords m_waiting;
    ServerNews m_leftOver;          ///< as it was at the beginning
    bool m_hasKept = false;         ///< something waits on the disk
    bool m_hasStored = false;       ///< anything; what is left over is handed over before
    std::deque<Recalled> m_recalls; ///< who waits for what was read, in order; the owner's
    std::optional<Error> m_failed;  ///< the thread's alone

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<StoreTask> m_tasks;
    bool m_busy = false;
    bool m_isAwaited = false; ///< somebody blocks in wait()
    bool m_ending = false;

    std::thread m_thread; ///< last: starts when everything above is there
};

} // namespace firstring
