// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

namespace firstring {

class Workspace;

/// Closes the gate of a job whose phones have left: as an edit of the job, as the gates of all phones, and in the audit
/// log. A running server is told by the edit. Errors are those of Workspace::perform().
Result<void> leaveJob(Workspace& job, qint64 nowMs);

} // namespace firstring
