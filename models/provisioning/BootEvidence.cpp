// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/BootEvidence.h"

#include "models/domain/PhoneStatus.h"
#include "models/domain/ServerUrl.h"

namespace firstring {

namespace {

constexpr qint64 minuteMs = 60'000;

struct QuietLimit
{
    PhoneState state;
    qint64 ms;
};

constexpr QuietLimit quietLimits[] = {
    {PhoneState::Seen, 3 * minuteMs},     {PhoneState::AskedRcs, 3 * minuteMs},
    {PhoneState::Branding, 3 * minuteMs}, {PhoneState::Redirected, 3 * minuteMs},
    {PhoneState::Firmware, 5 * minuteMs}, {PhoneState::Rebooting, 10 * minuteMs},
    {PhoneState::Reading, 5 * minuteMs},
};

} // namespace

qint64 quietLimitMs(PhoneState state)
{
    for (const QuietLimit& limit : quietLimits) {
        if (limit.state == state)
            return limit.ms;
    }
    return 0;
}

bool BootContext::isOutside() const
{
    return !isLocalServer(assignment.configServer.value);
}

} // namespace firstring
