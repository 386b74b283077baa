// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/ports/Journal.h"
#include "models/base/Error.h"
#include "models/workspace/Workspace.h"

namespace firstring {

/// One event as an entry of the journal: MESSAGE as people read it, PRIORITY (syslog(3)), and what the JSON of events
/// has too, each as a field that begins with FIRSTRING_. \a state is the phone's after it, or empty. Pure.
JournalFields journalFields(const JobState& job, const Observation& event, const QString& state);
/// A sentence beside the events, with its code.
JournalFields journalFields(const JobState& job, const Error& why);
/// All events of \a news in order, without the progress of transfers.
void journalNews(const Journal& journal, const Workspace& job, const ServerNews& news);

} // namespace firstring
