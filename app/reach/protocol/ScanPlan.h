// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QList>
#include <QString>

namespace firstring {

/// The other addresses of the network in which a card has \a address with a mask of \a prefixLength bits: neither its
/// own, nor that of the network, nor that for all. Pure. SCAN_LOOPBACK (this computer only, when \a allowLoopback is
/// not set), SCAN_TOO_LARGE (a mask below \a smallestPrefix, or none).
Result<QList<quint32>> addressesToScan(const QString& address, int prefixLength, int smallestPrefix,
                                       bool allowLoopback = false);

} // namespace firstring
