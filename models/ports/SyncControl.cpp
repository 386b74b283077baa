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

Kinship kinshipOf(const Remote& known, const ShownCertificate& shown)
{
    const auto isKnown = [](const QString& hex, const QByteArray& digest) {
        return !digest.isEmpty() && hex == QString::fromLatin1(digest.toHex());
    };
    if (shown.fingerprint == known.fingerprint)
        return Kinship::Same;
    if (isKnown(known.key, shown.lineage.key))
        return Kinship::SameKey;
    // One that is out of time was not made to renew another; somebody may have found it.
    return shown.isInTime && isKnown(known.issuerKey, shown.lineage.issuerKey) ? Kinship::SameIssuer
                                                                               : Kinship::Stranger;
}

Remote withCertificate(Remote known, const ShownCertificate& shown)
{
    known.fingerprint = shown.fingerprint;
    known.key = QString::fromLatin1(shown.lineage.key.toHex());
    known.issuerKey = QString::fromLatin1(shown.lineage.issuerKey.toHex());
    return known;
}

} // namespace firstring
