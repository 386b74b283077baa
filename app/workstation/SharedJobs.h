// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/JobFolder.h"
#include "views/pages/shared/OpenSharedJobDialog.h"

namespace firstring {

struct Options;

/// How the window reaches databases of shared jobs: with the passwords that are kept beside \a folder, which must know
/// where to find them (Workstation::usePasswords()).
SharedJobDoors sharedJobDoors(const JobFolder& folder, bool isCarried);

} // namespace firstring
