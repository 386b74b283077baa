// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

#include <csignal>

namespace firstring::test {

/// Sends \a signal to the program of \a process. False when that has ended: its number is 0 then, and kill(0) would
/// reach whoever runs the tests.
inline bool sendSignal(const QProcess& process, int signal)
{
    const auto pid = static_cast<pid_t>(process.processId());
    return pid > 0 && ::kill(pid, signal) == 0;
}

} // namespace firstring::test
