// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/JobShelf.h"

#include "models/store/PostgresJobStore.h"
#include "models/store/SyncRows.h"

namespace firstring {

Result<SyncShelf> readShelf(const JobFolder& folder, const QString& job)
{
    if (SharedJobUrl::isMeant(job)) {
        const auto shared = SharedJobUrl::parse(job);
        if (!shared)
            return shared.error();
        const auto password = folder.passwords() ? folder.passwords()(*shared) : Result<QString>(QString());
        if (!password)
            return password.error();
        const auto store = PostgresJobStore::open(*shared, *password);
        return store ? (*store)->shelf() : Result<SyncShelf>(store.error());
    }
    if (auto good = JobFolder::checkName(job); !good)
        return good.error();
    return readShelfOf(folder.jobPath(job));
}

} // namespace firstring
