// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ntp/NtpClock.h"

#include <chrono>

#ifdef Q_OS_LINUX
#include <sys/timex.h>
#endif

namespace firstring {

namespace {

class SystemNtpClock final : public NtpClock
{
public:
    qint64 nowNs() const override
    {
        using namespace std::chrono;
        return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    }

    ClockHealth health() const override
    {
        ClockHealth health;
#ifdef Q_OS_LINUX
        timex state{};
        const int answer = ::adjtimex(&state);
        health.synchronised = answer >= 0 && answer != TIME_ERROR && (state.status & STA_UNSYNC) == 0;
        health.leap = answer == TIME_INS ? 1 : answer == TIME_DEL ? 2 : 0;
        health.maxErrorUs = state.maxerror;
#endif
        return health;
    }
};

} // namespace

const NtpClock& NtpClock::system()
{
    static const SystemNtpClock clock;
    return clock;
}

} // namespace firstring
