// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/JobShelf.h"

#include "models/store/SyncRows.h"

namespace firstring {

Result<SyncShelf> readShelf(const JobFolder& folder, const QString& job)
{
    if (auto good = JobFolder::checkName(job); !good)
        return good.error();
    return readShelfOf(folder.jobPath(job));
}

} // namespace firstring
