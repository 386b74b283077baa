// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/ports/PortHelper.h"
#include "models/certificates/CertificateFolder.h"
#include "models/domain/preflight/PreflightFacts.h"

namespace firstring {

/// Where this program keeps its things, and what opens ports for it.
struct OwnPlaces
{
    QString job;     ///< the job's file
    QString vault;   ///< the folder of big files
    QString program; ///< this program's file
    PortHelper helper;
    CertificateFolder certificates; ///< of the job; not set: none are looked at
};

/// Everything about this computer that bears on \a wish. Changes nothing; a port is held for a moment. Blocks for up to
/// some seconds: for the pool, or for a command line.
PreflightFacts lookAround(const PreflightWish& wish, const OwnPlaces& places);

/// IPv4 addresses of this computer, real networks before loopback. Any thread.
QList<CardAddress> cardAddresses();

} // namespace firstring
