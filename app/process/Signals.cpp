// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/process/Signals.h"

#include <QByteArray>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace firstring {

#ifdef Q_OS_UNIX

namespace {

int pair[2] = {-1, -1}; // [0] written by the handler, [1] read by the loop

volatile std::sig_atomic_t askedToEnd = 0;
bool hadTerminal = false;

/// Opened by its own name, which a terminal that was closed refuses.
bool hasTerminal()
{
    const int terminal = ::open("/dev/tty", O_RDONLY | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (terminal >= 0)
        ::close(terminal);
    return terminal >= 0;
}

void onSignal(int number)
{
    const bool isEnd = number != SIGHUP || (hadTerminal && !hasTerminal());
    if (isEnd)
        askedToEnd = 1;
    const char byte = isEnd ? 1 : 2;
    [[maybe_unused]] const auto written = ::write(pair[0], &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr);
}

} // namespace

Signals::Signals(std::function<void()> interrupted, std::function<void()> reload)
{
    Q_ASSERT(pair[0] < 0);
    hadTerminal = hasTerminal();
    askedToEnd = 0;
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair) != 0)
        return; // the signals keep ending the process at once
    m_notifier = std::make_unique<QSocketNotifier>(pair[1], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [interrupted = std::move(interrupted), reload = std::move(reload)] {
                         char bytes[16];
                         const auto got = ::read(pair[1], bytes, sizeof bytes);
                         const QByteArray asked(bytes, qMax<qsizetype>(0, got));
                         if (asked.contains(1) || !reload)
                             interrupted();
                         else if (!asked.isEmpty())
                             reload();
                     });
    handle(onSignal);
}

Signals::~Signals()
{
    if (pair[0] < 0)
        return;
    handle(SIG_DFL);
    m_notifier.reset();
    for (int& fd : pair) {
        ::close(fd);
        fd = -1;
    }
}

bool Signals::asked()
{
    return askedToEnd != 0;
}

#else

Signals::Signals(std::function<void()>, std::function<void()>) {}
Signals::~Signals() = default;
bool Signals::asked()
{
    return false;
}

#endif

} // namespace firstring
