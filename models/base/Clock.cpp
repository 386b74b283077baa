// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Clock.h"

#include <chrono>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace firstring {

namespace {

class SystemClock final : public Clock
{
public:
    qint64 monotonicMs() const override
    {
#ifdef Q_OS_LINUX
        // Goes on while the computer sleeps: a window of a day ends after a day.
        timespec time{};
        ::clock_gettime(CLOCK_BOOTTIME, &time);
        return time.tv_sec * 1000LL + time.tv_nsec / 1'000'000;
#else
        using namespace std::chrono;
        return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
#endif
    }
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

} // namespace

const Clock& Clock::system()
{
    static const SystemClock clock;
    return clock;
}

} // namespace firstring
