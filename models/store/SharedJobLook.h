// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/SharedJobUrl.h"

#include <QStringList>

namespace firstring {

/// What a database answers to somebody who has not opened a job there yet.
struct SharedJobLook
{
    QStringList jobs; ///< those that this user may open, sorted; as they were named when they were made
    QString tls;      ///< `TLSv1.3`; empty: nothing is encrypted
    bool mayMake = false;
};

/// Asks the database of \a where, whose job is not looked at. For the pool; blocks for as long as the network does.
/// Errors of PostgresConnection::open().
Result<SharedJobLook> lookAtSharedJobs(const SharedJobUrl& where, const QString& password);

} // namespace firstring
