// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

#include <array>
#include <functional>
#include <vector>

struct epoll_event;

namespace firstring {

/// One epoll set that the thread's Qt loop sees as a single descriptor. The loop wakes us once for however many sockets
/// are ready and we go on until none is, so its own cost (poll over every descriptor, an event object each) is paid per
/// burst, not per packet; mailboxes and timers stay where they are. Server thread.
class Epoll final
{
public:
    /// What waits for a descriptor. Must be removed before it dies; may be removed from inside ready().
    class Waiter
    {
    public:
        virtual ~Waiter() = default;
        /// \a events as epoll tells them.
        virtual void ready(quint32 events) = 0;
    };

    /// \a afterBurst is called after each round of ready descriptors.
    explicit Epoll(std::function<void()> afterBurst);
    ~Epoll();
    Epoll(const Epoll&) = delete;
    Epoll& operator=(const Epoll&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    /// False: refused (errno).
    bool add(int descriptor, quint32 events, Waiter* waiter);
    void change(int descriptor, quint32 events, Waiter* waiter);
    void remove(int descriptor, const Waiter* waiter);

private:
    void wake();

    std::function<void()> m_afterBurst;
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<epoll_event> m_ready; ///< of the present round; removed waiters are blanked in it
};

} // namespace firstring
