// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/FileChanges.h"

namespace firstring {

class ServerControl;
class Workspace;

/// Names that `{}` may hold in this job: those every phone has, then the columns of the phone list, sorted; at most
/// 200.
QStringList jobVariables(const JobState& state);

/// Which variables lack a value, for how many phones, and some of them by name; empty when none does.
QString lackingSentence(const QList<LackingVariable>& lacking, const JobState& state);
/// All of it, a line each variable, with at most 20 phones each.
QString lackingList(const QList<LackingVariable>& lacking, const JobState& state);

/// Where phones reach the server: as it runs, else as it ran last.
SiteAddress siteOf(const Workspace& workspace, const ServerControl& server);

} // namespace firstring
