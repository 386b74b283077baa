// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Records.h"

#include <QStringList>

namespace firstring {

/// What a look at every part of a job file found.
struct JobFileReport
{
    QStringList damages;  ///< translated, one sentence each; empty: sound
    QList<BlobRef> blobs; ///< files of the vault that the job needs
};

/// Reads the whole file and writes nothing into it: SQLite's own integrity and foreign keys, application_id, schema,
/// every row decoded and every name under its key. Works while another program has the job open. Errors are those of
/// the place: JOB_UNKNOWN, STORE_OPEN, STORE_IO, JOB_NEWER.
Result<JobFileReport> checkJobFile(const QString& path);

} // namespace firstring
