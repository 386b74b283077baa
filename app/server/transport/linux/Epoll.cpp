// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/linux/Epoll.h"

#include <sys/epoll.h>
#include <unistd.h>

namespace firstring {

namespace {

constexpr int roundSize = 256;
constexpr int maxRounds = 16; ///< then mailboxes and timers have their turn

} // namespace

Epoll::Epoll(std::function<void()> afterBurst)
    : m_afterBurst(std::move(afterBurst))
    , m_descriptor(::epoll_create1(EPOLL_CLOEXEC))
{
    if (m_descriptor < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { wake(); });
}

Epoll::~Epoll()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool Epoll::add(int descriptor, quint32 events, Waiter* waiter)
{
    epoll_event event{.events = events, .data = {.ptr = waiter}};
    return ::epoll_ctl(m_descriptor, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void Epoll::change(int descriptor, quint32 events, Waiter* waiter)
{
    epoll_event event{.events = events, .data = {.ptr = waiter}};
    ::epoll_ctl(m_descriptor, EPOLL_CTL_MOD, descriptor, &event);
}

void Epoll::remove(int descriptor, const Waiter* waiter)
{
    ::epoll_ctl(m_descriptor, EPOLL_CTL_DEL, descriptor, nullptr);
    for (epoll_event& event : m_ready) {
        if (event.data.ptr == waiter)
            event.data.ptr = nullptr;
    }
}

void Epoll::wake()
{
    for (int round = 0; round < maxRounds; ++round) {
        m_ready.resize(roundSize);
        const int count = ::epoll_wait(m_descriptor, m_ready.data(), roundSize, 0);
        m_ready.resize(static_cast<size_t>(qMax(count, 0)));
        if (m_ready.empty())
            return;
        for (size_t i = 0; i < m_ready.size(); ++i) {
            if (auto* waiter = static_cast<Waiter*>(m_ready[i].data.ptr))
                waiter->ready(m_ready[i].events);
        }
        m_ready.clear();
        m_afterBurst();
    }
}

} // namespace firstring
