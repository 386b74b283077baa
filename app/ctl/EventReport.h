// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Printer.h"
#include "models/workspace/Workspace.h"

#include <string>

namespace firstring {

/// The level of a finding or event in JSON: `warning`.
QString levelName(Severity level);

/// One event of the server as the JSON that other programs read. \a state is the phone's after it, or empty.
void appendEvent(std::string& out, const Observation& event, const QString& state);

/// The phone that \a event is about, by address and name, or who else it is about.
QString whoOf(const JobState& job, const Observation& event);

/// All events of \a news in order, written together: a JSON line each, or a line of text with time, phone and sentence.
/// Progress of transfers is left out of the text.
void printNews(Printer& printer, const Workspace& job, const ServerNews& news);

} // namespace firstring
