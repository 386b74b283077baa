// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/StoreThread.h"

#include "models/base/Log.h"

namespace firstring {

StoreThread::StoreThread(std::unique_ptr<JobStore> store)
    : m_store(std::move(store))
    , m_answers([this](std::deque<Answer>&& batch) {
        for (Answer& answer : batch) {
            if (answer.isRecall) {
                const Recalled tell = std::move(m_recalls.front());
                m_recalls.pop_front();
                tell(answer.result ? Result<QList<Observation>>(std::move(answer.recalled)) : answer.result.error());
            } else if (answer.take) {
                answer.take(answer.agreed);
            } else if (m_answered) {
                m_answered(answer.ticket, answer.result);
            }
        }
    })
    , m_thread([this, answers = m_answers.handle()] { run(answers); })
{}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StoreThread::commit(quint64 ticket, Edit edit, quint64 revision)
{
    hand({ticket, CommitTask{std::move(edit), revision}});
}

void StoreThread::saveNews(quint64 ticket, ServerNews news)
{
    hand({ticket, NewsTask{std::move(news)}});
}

void StoreThread::forgetTracks(quint64 ticket, QList<MacAddress> phones)
{
    hand({ticket, ForgetTask{std::move(phones)}});
}

void StoreThread::setNote(quint64 ticket, QString key, QString value)
{
    hand({ticket, NoteTask{std::move(key), std::move(value)}});
}

void StoreThread::setTokens(quint64 ticket, ApiTokens tokens)
{
    hand({ticket, TokensTask{std::move(tokens)}});
}

void StoreThread::setMark(quint64 ticket, QString client, QString mark)
{
    hand({ticket, MarkTask{std::move(client), std::move(mark)}});
}

void StoreThread::keepKeyBy(quint64 ticket, WrappingKey key)
{
    hand({ticket, KeyTask{std::move(key)}});
}

void StoreThread::recall(MacAddress of, qint64 limit, Recalled answer)
{
    m_recalls.push_back(std::move(answer));
    hand({0, RecallTask{of, limit}});
}

void StoreThread::saveSync(quint64 ticket, SyncNews news)
{
    hand({ticket, SyncTask{std::move(news)}});
}

void StoreThread::readAgreed(QString remote, JobSnapshot like, Read take)
{
    hand({0, AgreedTask{std::move(remote), std::move(like), std::move(take)}});
}

void StoreThread::hand(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void StoreThread::wait()
{
    {
        std::unique_lock lock(m_mutex);
        m_isAwaited = true;
        m_idle.wait(lock, [this] { return m_tasks.empty() && !m_busy; });
        m_isAwaited = false;
    }
    m_answers.drain();
}

void StoreThread::run(const Mailbox<Answer>::Handle& answers)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        if (m_tasks.empty()) {
            m_idle.notify_all();
            if (m_ending)
                break;
            if (!m_failed) {
                lock.unlock();
                m_store->rest();
                lock.lock();
            }
            m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
            continue;
        }
        m_busy = true;
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        answers.post(answerTo(task));
        lock.lock();
        m_busy = false;
    }
    lock.unlock();
    m_store.reset();
}

StoreThread::Answer StoreThread::answerTo(const Task& task)
{
    if (const auto* recall = std::get_if<RecallTask>(&task.work)) {
        // Reading builds on nothing: it is tried after a failure too, and stops nobody by its own.
        auto read = m_store->observations(recall->of, recall->limit);
        if (!read)
            return {task.ticket, read.error(), {}, true};
        return {task.ticket, {}, std::move(*read), true};
    }
    if (const auto* journal = std::get_if<AgreedTask>(&task.work))
        return readJournal(*journal);
    Result<void> result = m_failed ? Result<void>(*m_failed) : persist(task);
    if (!result && !m_failed) {
        m_failed = result.error();
        qCWarning(logStore).noquote() << m_failed->code << m_failed->detail;
    }
    return {task.ticket, std::move(result)};
}

/// A journal that cannot be read stops no later task: nothing builds on it.
StoreThread::Answer StoreThread::readJournal(const AgreedTask& task)
{
    Answer answer{.take = task.take};
    if (m_failed) {
        answer.agreed = *m_failed;
    } else if (auto state = m_store->agreed(task.remote, *task.like); !state) {
        answer.agreed = state.error();
    } else {
        answer.agreed = JobSnapshot(std::make_shared<const JobState>(std::move(*state)));
    }
    return answer;
}

/// Another program that keeps the file busy lets it go again, most of them soon. Whoever waits is not kept waiting.
Result<void> StoreThread::persist(const Task& task)
{
    Result<void> result = perform(task);
    for (int again = 0; again < triesWhileBusy && !result && result.error().code == u"JOB_BUSY"; ++again) {
        if (again == 0)
            qCWarning(logStore).noquote() << "the job is kept busy by another program; saving is tried on";
        {
            const std::lock_guard lock(m_mutex);
            if (m_isAwaited || m_ending)
                break;
        }
        result = perform(task);
    }
    return result;
}

Result<void> StoreThread::perform(const Task& task)
{
    if (const auto* commit = std::get_if<CommitTask>(&task.work))
        return m_store->commit(commit->edit, commit->revision);
    if (const auto* news = std::get_if<NewsTask>(&task.work))
        return m_store->saveNews(news->news);
    if (const auto* forget = std::get_if<ForgetTask>(&task.work))
        return m_store->forgetTracks(forget->phones);
    if (const auto* tokens = std::get_if<TokensTask>(&task.work))
        return m_store->setTokens(tokens->tokens);
    if (const auto* mark = std::get_if<MarkTask>(&task.work))
        return m_store->setMark(mark->client, mark->mark);
    if (const auto* key = std::get_if<KeyTask>(&task.work))
        return m_store->keepKeyBy(key->key);
    if (const auto* sync = std::get_if<SyncTask>(&task.work))
        return m_store->saveSync(sync->news);
    const auto& note = std::get<NoteTask>(task.work);
    return m_store->setNote(note.key, note.value);
}

} // namespace firstring
