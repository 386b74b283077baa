// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Edit.h"
#include "models/domain/lesson/Scenario.h"
#include "models/ports/FleetControl.h"
#include "models/ports/ServerControl.h"

namespace firstring {

class Vault;

/// The job of a scenario as one edit of an empty one; its firmware is made here and put into \a vault. Errors are those
/// of Vault::import().
Result<Edit> lessonEdit(const Scenario& scenario, const Vault& vault);

/// Its phones, pointed at the server by what DHCP offered them.
FleetPlan lessonFleet(const Scenario& scenario, const ServerEndpoints& server, const QByteArray& caPem);

/// One expectation against what is there in the end.
QString expectationText(const Expectation& expected);

} // namespace firstring
