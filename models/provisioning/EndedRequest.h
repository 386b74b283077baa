// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"
#include "models/provisioning/BootEvidence.h"

namespace firstring {

/// What is logged of a request once its transfer ended: \a begun with the event, status, bytes and digest that fit the
/// ending. A phone that stops reading firmware early has it already, and that is no lost connection.
Observation endedRequest(Observation begun, const BootEvidence& evidence, const BootContext& context,
                         qint64 durationMs);

} // namespace firstring
