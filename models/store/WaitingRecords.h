// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"

#include <QLockFile>

#include <memory>

namespace firstring {

/// Records (gates, silenced addresses, audit lines) that the database of a shared job has not taken yet, in a file of
/// this computer for its owner only, so that they outlive the program. One JSON object a line, each on the disk before
/// keep() returns. Only the first program of several that have the job open here uses the file; the others keep
/// nothing. A program that ends between the database's yes and forget() sends its last records a second time.
///
/// Thread: one at a time; blocks on the disk.
class WaitingRecords
{
public:
    /// An empty \a path keeps nothing.
    explicit WaitingRecords(QString path);

    /// What waits since an earlier run, in order. A line that was cut off is left out.
    ServerNews waiting();
    /// False: the disk refused, and nothing of it is there; or another program has the file.
    bool keep(const ServerNews& news);
    /// All of it is in the database.
    void forget();

private:
    bool isOurs();

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace firstring
