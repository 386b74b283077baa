// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/RemoteSide.h"
#include "models/base/Randomness.h"

namespace firstring {

class SyncLedger;

// A mark is a word that only this copy of the job knows, left at the other side after each run: when it is gone there,
// that side went back to an older copy of itself. It is stored here before it is left there, so that an answer that is
// lost raises no false alarm.

/// Whether the other side is an older copy of the one that this job was synced with last. REMOTE_UNKNOWN: the job knows
/// no such side; REMOTE_OTHER_JOB: it is another one; STORE_READ_ONLY.
Result<bool> isOlderCopy(SyncLedger& ledger, const QString& remote, const RemotePicture& picture);

/// Stores what a run that ends well learnt of the other side, and the mark that is to be left there, which it gives;
/// empty: that side keeps none, or is known no more. STORE_READ_ONLY.
Result<QString> prepareMark(SyncLedger& ledger, const QString& remote, const RemotePicture& picture,
                            const Randomness& random);
/// The other side has it.
void noteMarkLeft(SyncLedger& ledger, const QString& remote);

} // namespace firstring
