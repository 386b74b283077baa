// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace firstring {

/// What this computer knows about its own clock.
struct ClockHealth
{
    bool synchronised = false; ///< somebody sets it right: a time server, a radio clock
    int leap = 0;              ///< tonight's last minute: 1 has 61 seconds, 2 has 59, 0 has 60
    qint64 maxErrorUs = 0;     ///< how wrong it may be, microseconds

    friend bool operator==(const ClockHealth&, const ClockHealth&) = default;
};

/// The clock that phones are told, finer than Clock has it. Injected, so that tests decide.
class NtpClock
{
public:
    virtual ~NtpClock() = default;

    /// Nanoseconds since 1970 UTC.
    virtual qint64 nowNs() const = 0;
    virtual ClockHealth health() const = 0;

    /// This computer's. Health is what the kernel was told by whoever keeps the time (Linux: adjtimex(2), reading
    /// only); elsewhere it is not synchronised. Any thread.
    static const NtpClock& system();
};

} // namespace firstring
