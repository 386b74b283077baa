// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QSocketNotifier>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/eventfd.h>
#include <unistd.h>
#endif

namespace firstring {

/// The one way values cross threads: any thread posts, the owner's thread receives whole batches in order.
///
/// Qt is not built for the thread sanitizer, so raw queued signals would show false races and hide real ones; a
/// std::mutex and an eventfd are seen by it. Construct and destroy in the receiving thread, which must run a Qt event
/// loop. A handle() returned to senders may outlive the mailbox: what is posted after that is dropped.
template <typename T>
class Mailbox final
{
public:
    using Receiver = std::function<void(std::deque<T>&&)>;

    /// What senders hold. Cheap to copy; post() is safe from any thread.
    class Handle
    {
    public:
        Handle() = default;
        void post(T value) const
        {
            if (m_shared)
                m_shared->post(std::move(value));
        }
        explicit operator bool() const { return m_shared != nullptr; }

    private:
        friend class Mailbox;
        struct Shared
        {
            std::mutex mutex;
            std::deque<T> values;
            bool open = true;
#ifdef Q_OS_LINUX
            int fd = -1;
            Shared() : fd(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}
            ~Shared() { ::close(fd); }
            void wake() const
            {
                const quint64 one = 1;
                [[maybe_unused]] const auto written = ::write(fd, &one, sizeof one);
            }
#else
            QObject* receiver = nullptr;
            std::function<void()> drain;
            void wake() const { QMetaObject::invokeMethod(receiver, drain, Qt::QueuedConnection); }
#endif
            void post(T value)
            {
                const std::lock_guard lock(mutex);
                if (!open)
                    return;
                values.push_back(std::move(value));
                if (values.size() == 1)
                    wake();
            }
        };
        std::shared_ptr<Shared> m_shared;
    };

    explicit Mailbox(Receiver receiver) : m_receiver(std::move(receiver))
    {
        m_handle.m_shared = std::make_shared<typename Handle::Shared>();
#ifdef Q_OS_LINUX
        m_notifier = std::make_unique<QSocketNotifier>(m_handle.m_shared->fd, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { drain(); });
#else
        m_handle.m_shared->receiver = &m_context;
        m_handle.m_shared->drain = [this] { drain(); };
#endif
    }

    ~Mailbox()
    {
        const std::lock_guard lock(m_handle.m_shared->mutex);
        m_handle.m_shared->open = false;
        m_handle.m_shared->values.clear();
    }

    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    const Handle& handle() const { return m_handle; }

    /// Delivers at once what waits; for orderly endings. Receiving thread only.
    void drain()
    {
        std::deque<T> batch;
        {
            const std::lock_guard lock(m_handle.m_shared->mutex);
#ifdef Q_OS_LINUX
            quint64 count = 0;
            [[maybe_unused]] const auto got = ::read(m_handle.m_shared->fd, &count, sizeof count);
#endif
            batch.swap(m_handle.m_shared->values);
        }
        if (!batch.empty())
            m_receiver(std::move(batch));
    }

private:
    Receiver m_receiver;
    Handle m_handle;
#ifdef Q_OS_LINUX
    std::unique_ptr<QSocketNotifier> m_notifier;
#else
    QObject m_context;
#endif
};

} // namespace firstring
