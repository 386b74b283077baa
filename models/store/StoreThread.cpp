// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/StoreThread.h"

#include "models/base/Log.h"

#include <algorithm>
#include <chrono>
#include <climits>

namespace firstring {

StoreThread::StoreThread(std::unique_ptr<JobStore> store, const QString& waitingPath)
    : m_store(std::move(store))
    , m_answers([this](std::deque<Answer>&& batch) {
        for (Answer& answer : batch) {
            if (answer.isRecall) {
                const Recalled tell = std::move(m_recalls.front());
                m_recalls.pop_front();
                tell(answer.result ? Result<QList<Observation>>(std::move(answer.recalled)) : answer.result.error());
            } else if (answer.news) {
                if (m_heard)
                    m_heard(*answer.news);
            } else if (answer.awayChanged) {
                if (m_awayChanged)
                    m_awayChanged(*answer.awayChanged);
            } else if (answer.take) {
                answer.take(answer.agreed);
            } else if (m_answered) {
                m_answered(answer.ticket, answer.result);
            }
        }
    })
    , m_toOwner(m_answers.handle())
    , m_isShared(m_store->isShared())
    , m_waiting(waitingPath)
    , m_leftOver(m_waiting.waiting())
    , m_hasKept(m_leftOver.hasRecords())
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

void StoreThread::commit(quint64 ticket, Edit edit, quint64 revision, Edit inverse)
{
    hand({ticket, StoreTask::Commit{{std::move(edit), std::move(inverse), revision}}});
}

void StoreThread::saveNews(quint64 ticket, ServerNews news)
{
    {
        const std::lock_guard lock(m_mutex);
        auto* const waits = m_tasks.empty() ? nullptr : std::get_if<JoinedNews>(&m_tasks.back().work);
        if (waits) {
            waits->add(std::move(news));
            m_tasks.back().ticket = std::max(m_tasks.back().ticket, ticket);
            return;
        }
    }
    hand({ticket, JoinedNews(std::move(news))});
}

void StoreThread::forgetTracks(quint64 ticket, QList<MacAddress> phones)
{
    hand({ticket, StoreTask::Forget{std::move(phones)}});
}

void StoreThread::setNote(quint64 ticket, QString key, QString value)
{
    hand({ticket, StoreTask::Note{std::move(key), std::move(value)}});
}

void StoreThread::setTokens(quint64 ticket, ApiTokens before, ApiTokens after)
{
    hand({ticket, StoreTask::Tokens{std::move(before), std::move(after)}});
}

void StoreThread::setMark(quint64 ticket, QString client, QString mark)
{
    hand({ticket, StoreTask::Mark{std::move(client), std::move(mark)}});
}

void StoreThread::keepKeyBy(quint64 ticket, WrappingKey key)
{
    hand({ticket, StoreTask::Key{std::move(key)}});
}

void StoreThread::recall(MacAddress of, qint64 limit, Recalled answer)
{
    m_recalls.push_back(std::move(answer));
    hand({0, StoreTask::Recall{of, limit}});
}

void StoreThread::saveSync(quint64 ticket, SyncNews news)
{
    hand({ticket, StoreTask::Sync{std::move(news)}});
}

void StoreThread::readAgreed(QString remote, JobSnapshot like, Read take)
{
    hand({0, StoreTask::Agreed{std::move(remote), std::move(like), std::move(take)}});
}

void StoreThread::hand(StoreTask task)
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
                hear();
                lock.lock();
            }
            forgetKept();
            const auto isWanted = [this] { return m_ending || !m_tasks.empty(); };
            if (m_isShared && !m_failed)
                m_wake.wait_for(lock, std::chrono::milliseconds(m_isAway ? askAgainMs : hearEveryMs), isWanted);
            else
                m_wake.wait(lock, isWanted);
            continue;
        }
        m_busy = true;
        std::vector<StoreTask> batch = takeTogether(m_tasks, m_isShared);
        m_underWay = &batch;
        lock.unlock();
        for (Answer& answer : answersTo(batch))
            answers.post(std::move(answer));
        m_underWay = nullptr;
        if (m_isShared && !m_failed)
            hear();
        lock.lock();
        m_busy = false;
    }
    lock.unlock();
    m_store.reset();
}

std::vector<StoreThread::Answer> StoreThread::answersTo(std::vector<StoreTask>& batch)
{
    std::vector<Answer> answers;
    if (!m_isShared || !std::holds_alternative<StoreTask::Commit>(batch.front().work)) {
        answers.push_back(answerTo(batch.front()));
        return answers;
    }
    QList<EditOver> edits;
    for (StoreTask& task : batch)
        edits.append(std::move(std::get<StoreTask::Commit>(task.work).edit));
    const Result<void> result = done([&] { return m_store->commitOver(edits); });
    for (const StoreTask& task : batch)
        answers.push_back({task.ticket, result});
    return answers;
}

StoreThread::Answer StoreThread::answerTo(const StoreTask& task)
{
    if (const auto* recall = std::get_if<StoreTask::Recall>(&task.work)) {
        // Reading builds on nothing: it is tried after a failure too, and stops nobody by its own.
        auto read = m_store->observations(recall->of, recall->limit);
        if (!read)
            return {task.ticket, read.error(), {}, true};
        return {task.ticket, {}, std::move(*read), true};
    }
    if (const auto* journal = std::get_if<StoreTask::Agreed>(&task.work))
        return readJournal(*journal);
    return {task.ticket, done([&] { return perform(*m_store, task); })};
}

/// After a failure nothing is tried: it may build on what is missing.
Result<void> StoreThread::done(const std::function<Result<void>()>& work)
{
    Result<void> result = m_failed ? Result<void>(*m_failed) : persist(work);
    m_hasStored = m_hasStored || result.has_value();
    if (!result && !m_failed)
        fail(result.error());
    return result;
}

void StoreThread::fail(const Error& why)
{
    m_failed = why;
    qCWarning(logStore).noquote() << why.code << why.detail;
}

/// A journal that cannot be read stops no later task: nothing builds on it.
StoreThread::Answer StoreThread::readJournal(const StoreTask::Agreed& task)
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

/// What others did goes to the owner behind the answers to its own tasks.
void StoreThread::hear()
{
    if (!m_isShared)
        return;
    auto news = m_store->hear();
    if (news || news.error().code == u"STORE_AWAY") {
        noteAway(news ? std::nullopt : std::optional(news.error()));
    } else if (news.error().code != u"JOB_BUSY") {
        // Who cannot read what others did can store nothing over it.
        keepRecords();
        fail(news.error());
        m_toOwner.post({.result = news.error()});
    }
    if (news && !news->isEmpty())
        m_toOwner.post({.news = std::make_shared<const SharedNews>(std::move(*news))});
}

void StoreThread::noteAway(const std::optional<Error>& why)
{
    if (m_isAway == why.has_value())
        return;
    m_isAway = why.has_value();
    if (why)
        qCWarning(logStore).noquote() << why->code << why->detail;
    m_toOwner.post({.awayChanged = why});
}

/// What the server let out must be known after a power cut, also when the store does not know it yet. What the disk
/// refuses is tried again with the next try.
void StoreThread::keepRecords()
{
    if (!m_isShared)
        return;
    std::vector<std::pair<JoinedNews*, ServerNews>> fresh;
    const auto gather = [&fresh](StoreTask& task) {
        auto* const news = std::get_if<JoinedNews>(&task.work);
        if (ServerNews records = news ? news->unkept() : ServerNews(); records.hasRecords())
            fresh.emplace_back(news, std::move(records));
    };
    {
        const std::lock_guard lock(m_mutex);
        if (m_underWay)
            std::for_each(m_underWay->begin(), m_underWay->end(), gather);
        std::for_each(m_tasks.begin(), m_tasks.end(), gather);
    }
    for (const auto& [news, records] : fresh) {
        if (!m_waiting.keep(records))
            return;
        m_hasKept = true;
        const std::lock_guard lock(m_mutex); // more may be joined to it meanwhile
        news->noteKept(records);
    }
}

/// All that was handed over is stored: called with the mutex locked.
void StoreThread::forgetKept()
{
    if (!m_hasKept || m_failed || !m_tasks.empty() || !m_hasStored)
        return;
    m_waiting.forget();
    m_hasKept = false;
}

/// After \a tries, of which there may be \a most, or \a mostHurried when somebody waits. Waits a moment if so.
bool StoreThread::mayTryAgain(int tries, int most, int mostHurried, int pauseMs)
{
    std::unique_lock lock(m_mutex);
    if (tries > (m_isAwaited || m_ending ? mostHurried : most))
        return false;
    m_wake.wait_for(lock, std::chrono::milliseconds(pauseMs), [this] { return m_ending; });
    return true;
}

/// Tries until it is stored or refused. A job that others keep busy, and they let it go again, is one thing, and a
/// database that is away another: each has its own end, whichever comes in between.
Result<void> StoreThread::persist(const std::function<Result<void>()>& work)
{
    int busy = 0;
    int away = 0;
    while (true) {
        Result<void> result = work();
        const bool isAway = !result && result.error().code == u"STORE_AWAY";
        const bool isBusy = !result && result.error().code == u"JOB_BUSY";
        noteAway(isAway ? std::optional(result.error()) : std::nullopt);
        if (!result)
            keepRecords();
        if (isBusy && ++busy == 1)
            qCWarning(logStore).noquote() << "the job is kept busy by another program; saving is tried on";
        const bool again = (isAway && mayTryAgain(++away, INT_MAX, triesWhileAway, askAgainMs)) ||
                           (isBusy && mayTryAgain(busy, triesWhileBusy, 0, busyPauseMs));
        if (!again)
            return result;
    }
}

} // namespace firstring
