// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/RolloutDraft.h"

namespace firstring {

class Printer;
class Workspace;

/// The evidence about the phones of an open job, as pure functions want it. Valid as long as the job.
TrackOf tracksOf(const Workspace& job);

/// What would happen, before it does.
void printDraft(Printer& printer, const RolloutDraft& draft, bool started);
/// How far the roll-out of that job is.
void printRollout(Printer& printer, const Workspace& job);

} // namespace firstring
