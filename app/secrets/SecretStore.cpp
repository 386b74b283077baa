// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/SecretStore.h"

namespace firstring {

namespace {

/// A task for the thread: does the work, or takes the error, and gives what is to be called at home.
template <typename Answer, typename Work>
auto task(Work work, QObject* context, std::function<void(const Answer&)> then)
{
    return [work = std::move(work), context = QPointer<QObject>(context),
            then = std::move(then)](SecretBackend& backend, const Error* cancelled) -> std::function<void()> {
        return [answer = cancelled ? Answer(*cancelled) : work(backend), context, then] {
            if (context && then)
                then(answer);
        };
    };
}

} // namespace

SecretStore::SecretStore(std::unique_ptr<SecretBackend> backend, QObject* parent)
    : Secrets(parent)
    , m_backend(std::move(backend))
    , m_place(m_backend->place())
    , m_answers([this](std::deque<std::function<void()>>&& batch) {
        for (const auto& answer : batch) {
            if (--m_unanswered == 0)
                Q_EMIT waitingChanged(false);
            answer();
        }
    })
    , m_thread([this, answers = m_answers.handle()] { run(answers); })
{}

SecretStore::~SecretStore()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_tasks.clear();
        m_backend->cancel();
    }
    m_wake.notify_one();
    m_thread.join();
}

void SecretStore::read(const QString& name, QObject* context, Found found)
{
    using Answer = Result<std::optional<QByteArray>>;
    hand(task<Answer>([name](SecretBackend& backend) { return backend.read(name); }, context, std::move(found)));
}

void SecretStore::write(const QString& name, const QByteArray& value, QObject* context, Done done)
{
    hand(task<Result<void>>([name, value](SecretBackend& backend) { return backend.write(name, value); }, context,
                            std::move(done)));
}

void SecretStore::remove(const QString& name, QObject* context, Done done)
{
    hand(task<Result<void>>([name](SecretBackend& backend) { return backend.remove(name); }, context, std::move(done)));
}

void SecretStore::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_cancelled = static_cast<int>(m_tasks.size());
    m_backend->cancel();
}

void SecretStore::hand(Task given)
{
    if (++m_unanswered == 1)
        Q_EMIT waitingChanged(true);
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(given));
    }
    m_wake.notify_one();
}

void SecretStore::run(const Mailbox<std::function<void()>>::Handle& answers)
{
    const Error takenBack{
        QStringLiteral("KEY_CANCELLED"), tr("The question to the password store was taken back."), {}};
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        if (m_ending)
            return;
        Task next = std::move(m_tasks.front());
        m_tasks.pop_front();
        const bool cancelled = m_cancelled > 0;
        m_cancelled -= cancelled ? 1 : 0;
        lock.unlock();
        answers.post(next(*m_backend, cancelled ? &takenBack : nullptr));
        lock.lock();
    }
}

} // namespace firstring
