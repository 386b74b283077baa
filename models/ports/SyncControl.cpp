// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ports/SyncControl.h"

namespace firstring {

QString syncStageText(SyncStage stage)
{
    switch (stage) {
    case SyncStage::Looking:
        return SyncControl::tr("Asking the other side");
    case SyncStage::Planning:
        return SyncControl::tr("Comparing");
    case SyncStage::Planned:
        return SyncControl::tr("Compared");
    case SyncStage::Settling:
        return SyncControl::tr("Preparing");
    case SyncStage::TakingFiles:
        return SyncControl::tr("Taking files");
    case SyncStage::SendingFiles:
        return SyncControl::tr("Sending files");
    case SyncStage::Changing:
        return SyncControl::tr("Sending changes");
    case SyncStage::Marking:
        return SyncControl::tr("Signing off");
    case SyncStage::Ended:
        break;
    }
    return SyncControl::tr("Ended");
}

} // namespace firstring
