// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/JobShelf.h"

#include "models/store/JobStore.h"
#include "models/store/SyncRows.h"

namespace firstring {

Result<SyncShelf> readShelf(const JobFolder& folder, const QString& job)
{
    if (SharedJobUrl::isMeant(job)) {
        const auto store = folder.reader(job);
        auto loaded = store ? (*store)->load() : Result<StoredJob>(store.error());
        return loaded ? Result<SyncShelf>(std::move(loaded->shelf)) : Result<SyncShelf>(loaded.error());
    }
    if (auto good = JobFolder::checkName(job); !good)
        return good.error();
    return readShelfOf(folder.jobPath(job));
}

} // namespace firstring
