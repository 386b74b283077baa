// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/TakeBack.h"

namespace firstring {

QList<SyncStep> takenBack(const QList<SyncStep>& done, const SyncPlan& plan)
{
    QHash<SyncKey, const SyncItem*> items;
    for (const SyncItem& item : plan.items)
        items.insert(item.key, &item);
    QList<SyncStep> back;
    for (const SyncStep& step : done) {
        if (!step.writesHere() && !step.writesThere())
            continue;
        const SyncItem* const item = items.value(step.key);
        back.append({.key = step.key,
                     .title = step.title,
                     .hereBefore = step.hereAfter,
                     .hereAfter = step.hereBefore,
                     .thereBefore = step.thereAfter,
                     .thereAfter = step.thereBefore,
                     .agreed = item ? item->base : std::nullopt});
    }
    putInOrder(back);
    return back;
}

} // namespace firstring
