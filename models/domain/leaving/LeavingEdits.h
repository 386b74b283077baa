// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Edit.h"

namespace firstring {

/// True if a phone of the job gets its configuration from this program and must be told another server before it
/// leaves.
bool hasLocalPhones(const JobState& state);

/// From now on phones get their last settings. \a server: where those of `local` belong afterwards; LEAVING_SERVER when
/// there are such phones and none is named, EDIT_SERVER_UNKNOWN when it is not one of the job's. Begun before, it goes
/// on with the time it began.
Result<Edit> beginLeaving(const JobState& state, const QString& server, qint64 nowMs);
/// The gate closes. Nothing is changed when it is closed.
Edit closeLeaving(const JobState& state, qint64 nowMs);
/// Staging goes on, as if nobody had wanted to leave.
Edit backToStaging(const JobState& state);

} // namespace firstring
