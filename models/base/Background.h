// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Mailbox.h"

#include <QThreadPool>

#include <atomic>
#include <functional>
#include <utility>

namespace firstring {

/// Runs pure functions in the pool and brings their values home: hashing, archives, phone lists. Lives in the thread
/// that asks, which must run an event loop. What comes back after this object is gone is dropped.
class Background final
{
public:
    Background()
        : m_home([](std::deque<Continuation>&& continuations) {
            for (const Continuation& continuation : continuations)
                continuation();
        })
    {}

    /// \a work gets nothing but what it captured by value and may block; \a then is called here with its value.
    template <typename Work, typename Then>
    void run(Work work, Then then)
    {
        std::function<void()> task = [work = std::move(work), then = std::move(then),
                                      home = m_home.handle()]() mutable {
            (void)s_handedOver.load(std::memory_order_acquire);
            auto value = std::make_shared<decltype(work())>(work());
            home.post([then = std::move(then), value] { then(std::move(*value)); });
        };
        s_handedOver.fetch_add(1, std::memory_order_release);
        QThreadPool::globalInstance()->start(std::move(task));
    }

private:
    using Continuation = std::function<void()>;
    Mailbox<Continuation> m_home;
    /// The pool's own lock orders all this already. Qt is not built for the thread sanitizer, which sees this one.
    static inline std::atomic<unsigned> s_handedOver = 0;
};

} // namespace firstring
