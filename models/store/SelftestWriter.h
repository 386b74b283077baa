// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/SqliteJobStore.h"

namespace firstring {

/// A hook to test durability from outside: `firstringctl selftest writer DB`. Adds rows to a table `selftest` of a job
/// file exactly as jobs are written; whatever addOne() returned must be there after any kill or power cut. Thread: one
/// at a time.
class SelftestWriter
{
public:
    /// Opens a job file, or makes one.
    static Result<SelftestWriter> open(const QString& path);

    /// Adds one row in a transaction of its own. Gives its id, one more than the last, after the commit returned.
    Result<qint64> addOne();
    /// The last id that is stored; 0 when there is none.
    qint64 lastId() const { return m_last; }

private:
    SelftestWriter(std::unique_ptr<SqliteJobStore> store, qint64 last)
        : m_store(std::move(store))
        , m_last(last)
    {}

    std::unique_ptr<SqliteJobStore> m_store;
    qint64 m_last;
};

} // namespace firstring
