// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/RolloutDraft.h"

namespace firstring {

class Printer;
class Workspace;

/// What would happen, before it does.
void printDraft(Printer& printer, const RolloutDraft& draft, bool started);
/// How far the roll-out of that job is.
void printRollout(Printer& printer, const Workspace& job);

} // namespace firstring
