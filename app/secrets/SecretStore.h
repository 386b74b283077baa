// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/SecretBackend.h"
#include "models/base/Mailbox.h"
#include "models/ports/Secrets.h"

#include <QPointer>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace firstring {

/// Secrets of this session only: nothing is written anywhere.
class SessionSecrets final : public SecretBackend
{
public:
    SecretPlace place() const override { return SecretPlace::Session; }
    Result<std::optional<QByteArray>> read(const QString& name) override
    {
        return m_values.contains(name) ? std::optional(m_values.value(name)) : std::nullopt;
    }
    Result<void> write(const QString& name, const QByteArray& value) override
    {
        m_values.insert(name, value);
        return {};
    }
    Result<void> remove(const QString& name) override
    {
        m_values.remove(name);
        return {};
    }

private:
    QHash<QString, QByteArray> m_values;
};

/// The secrets of the program: one backend, asked by a thread of its own, since a password store may take as long as
/// its owner is at lunch. Main thread; owner: the program. Ending cancels what is under way.
class SecretStore final : public Secrets
{
    Q_OBJECT

public:
    explicit SecretStore(std::unique_ptr<SecretBackend> backend, QObject* parent = nullptr);
    ~SecretStore() override;

    SecretPlace place() const override { return m_place; }
    void read(const QString& name, QObject* context, Found found) override;
    void write(const QString& name, const QByteArray& value, QObject* context, Done done) override;
    void remove(const QString& name, QObject* context, Done done) override;
    void cancel() override;
    bool isWaiting() const override { return m_unanswered > 0; }

private:
    using Task = std::function<std::function<void()>(SecretBackend&, const Error* cancelled)>;
    void hand(Task task);
    void run(const Mailbox<std::function<void()>>::Handle& answers);

    std::unique_ptr<SecretBackend> m_backend; ///< the thread's alone while it runs, but for cancel()
    SecretPlace m_place;
    Mailbox<std::function<void()>> m_answers;
    int m_unanswered = 0;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    int m_cancelled = 0; ///< of the tasks at the front, this many are only answered
    bool m_ending = false;
    std::thread m_thread; ///< last: starts when everything above is there
};

} // namespace firstring
