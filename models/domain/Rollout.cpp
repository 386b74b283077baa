// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Rollout.h"

#include "models/base/EventCatalogue.h"

#include <algorithm>

namespace firstring {

QStringList usualRolloutFailures()
{
    static const QStringList names = [] {
        QStringList list;
        for (const EventId id : {EventId::FirmwareLoop, EventId::FirmwareMislabelled, EventId::TransferAborted,
                                 EventId::FileDamaged, EventId::PhoneQuiet})
            list.append(QString::fromLatin1(eventInfo(id).name));
        return list;
    }();
    return names;
}

int Rollout::waves() const
{
    return phones.isEmpty() ? 0 : waveAt(phones.size() - 1) + 1;
}

int Rollout::waveAt(qsizetype position) const
{
    const qsizetype alone = std::clamp<qsizetype>(pilots, 0, phones.size());
    if (position < alone)
        return 0;
    const qsizetype after = position - alone;
    return static_cast<int>((alone > 0 ? 1 : 0) + (wave > 0 ? after / wave : 0));
}

} // namespace firstring
