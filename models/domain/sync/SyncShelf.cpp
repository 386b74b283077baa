// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/SyncShelf.h"

#include "models/domain/sync/Settle.h"

namespace firstring {

void noteRemovals(Removals& removed, const Edit& edit, quint64 revision)
{
    // What is removed and put in one edit, as in a change of a name's case, is there afterwards.
    forEachRemoved(edit, [&](const SyncKey& key) { removed.insert(key, revision); });
    if (!removed.isEmpty())
        forEachPut(edit, [&](const SyncKey& key) { removed.remove(key); });
}

} // namespace firstring
