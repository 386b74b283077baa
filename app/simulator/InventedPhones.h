// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/ports/FleetControl.h"

namespace firstring {

/// \a count phones of \a model with MACs under 00:08:5D, all different; the same seed gives the same MACs, and a longer
/// list begins with the shorter one. They register nothing anywhere. At most 2^24.
QList<SimulatedPhone> inventPhones(int count, const QString& model, quint32 seed);

/// Refuses what no fleet can run: no phones (FLEET_EMPTY), a model that nobody knows (FLEET_MODEL), the same MAC twice
/// (FLEET_TWICE), no server or one that is neither http:// nor tftp:// (FLEET_URL).
Result<void> checkFleetPlan(const FleetPlan& plan);

} // namespace firstring
