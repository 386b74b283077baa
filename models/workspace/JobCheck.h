// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QStringList>

namespace firstring {

/// `firstringctl check`: everything checkJobFile() looks at, and when the file lies in a data folder (`jobs/NAME.job`
/// with `vault/` beside `jobs`), every byte of every file the job needs. One sentence a damage; empty: sound. May take
/// as long as reading all of it; any thread.
Result<QStringList> checkJob(const QString& path);

} // namespace firstring
