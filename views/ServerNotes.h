// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/ServerControl.h"

namespace firstring {

class Workspace;

/// Where this job's server listened last, kept as notes of the job. Without notes: the first real address of this
/// computer, HTTP on 8080, and TFTP on 69 if it can be had. DHCP is off in every new program run, whatever it was
/// before; its range and the rest are kept.
ServerSettings savedServerSettings(const Workspace& workspace, const ServerControl& server);
void saveServerSettings(Workspace& workspace, const ServerSettings& settings);

} // namespace firstring
