// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace firstring {

/// SIGTERM, SIGINT and SIGHUP as calls in the event loop: the handler only writes one byte into a socket, which is all
/// a handler may do. A SIGHUP that comes because the terminal was closed asks for the end, as ever; any other one asks
/// to read things again, as services do. One object at a time; main thread. The old behaviour comes back when it goes.
class Signals
{
public:
    explicit Signals(std::function<void()> interrupted, std::function<void()> reload = {});
    ~Signals();

    /// The end was asked of the newest object. For who waits outside the event loop.
    static bool asked();

    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace firstring
