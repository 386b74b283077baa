// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Mailbox.h"
#include "models/store/JobStore.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>

namespace firstring {

/// The thread that owns the store of the open job and may block on the disk.
///
/// Purpose: values in, tickets answered. Tasks are done in the order they came. After a task failed, no later one is
/// tried, since it may build on what is missing: all are answered with the first Error. A file that another program
/// keeps busy is tried again for minutes while nobody waits: that is no failure yet. Construct, use and destroy in one
/// thread that runs a Qt event loop; answers arrive there. Owner: Workspace.
class StoreThread final
{
public:
    /// Called in the owner's thread for every task in order; ticket is what was given to the call.
    using Answered = std::function<void(quint64 ticket, const Result<void>& result)>;

    explicit StoreThread(std::unique_ptr<JobStore> store);
    /// Does all that was handed over, then closes the store.
    ~StoreThread();

    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    void setAnswered(Answered answered) { m_answered = std::move(answered); }

    /// What was read; called in the owner's thread.
    using Recalled = std::function<void(const Result<QList<Observation>>& observations)>;

    void commit(quint64 ticket, Edit edit, quint64 revision);
    void saveNews(quint64 ticket, ServerNews news);
    void forgetTracks(quint64 ticket, QList<MacAddress> phones);
    void setNote(quint64 ticket, QString key, QString value);

    void setTokens(quint64 ticket, ApiTokens tokens);
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
    struct CommitTask
    {
        Edit edit;
        quint64 revision;
    };
    struct NewsTask
    {
        ServerNews news;
    };
    struct ForgetTask
    {
        QList<MacAddress> phones;
    };
    struct NoteTask
    {
        QString key;
        QString value;
    };
    struct TokensTask
    {
        ApiTokens tokens;
    };
    struct MarkTask
    {
        QString client;
        QString mark;
    };
    struct KeyTask
    {
        WrappingKey key;
    };
    struct RecallTask
    {
        MacAddress of;
        qint64 limit;
    };
    struct SyncTask
    {
        SyncNews news;
    };
    struct AgreedTask
    {
        QString remote;
        JobSnapshot like;
        Read take; ///< only carried; called in the owner's thread
    };
    struct Task
    {
        quint64 ticket;
        std::variant<CommitTask, NewsTask, ForgetTask, NoteTask, TokensTask, MarkTask, KeyTask, RecallTask, SyncTask,
                     AgreedTask>
            work;
    };
    struct Answer
    {
        quint64 ticket = 0;
        Result<void> result = {};
        QList<Observation> recalled = {};
        bool isRecall = false;
        Read take = {}; ///< a journal was asked for
        Result<JobSnapshot> agreed = JobSnapshot();
    };

    void hand(Task task);
    void run(const Mailbox<Answer>::Handle& answers);
    /// Each try waits five seconds by itself (Sqlite.cpp).
    static constexpr int triesWhileBusy = 60;

    Result<void> persist(const Task& task);
    Result<void> perform(const Task& task);
    Answer answerTo(const Task& task);
    Answer readJournal(const AgreedTask& task);

    std::unique_ptr<JobStore> m_store; ///< the thread's alone while it runs
    Mailbox<Answer> m_answers;
    Answered m_answered;
    std::deque<Recalled> m_recalls; ///< who waits for what was read, in order; the owner's
    std::optional<Error> m_failed;  ///< the thread's alone

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<Task> m_tasks;
    bool m_busy = false;
    bool m_isAwaited = false; ///< somebody blocks in wait()
    bool m_ending = false;

    std::thread m_thread; ///< last: starts when everything above is there
};

} // namespace firstring
