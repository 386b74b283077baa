// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/BootEvidence.h"

#include "models/domain/ServerUrl.h"
#include "models/formats/QuietLimits.h"

namespace firstring {

qint64 quietLimitMs(PhoneState state)
{
    return quietLimits().of(state);
}

bool BootContext::isOutside() const
{
    return !isLocalServer(assignment.configServer.value);
}

} // namespace firstring
