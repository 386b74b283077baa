// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Printer.h"
#include "models/workspace/Workspace.h"

namespace firstring {

/// One event of the server as the JSON line that other programs read. \a state is the phone's after it.
QJsonObject eventJson(const Observation& event, const QString& state);

/// All events of \a news in order: a JSON line each, or a line of text with time, phone and sentence. Progress of
/// transfers is left out of the text.
void printNews(Printer& printer, const Workspace& job, const ServerNews& news);

} // namespace firstring
