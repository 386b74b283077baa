// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/JobStore.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace firstring {

/// One job in one kind of store, and the cruelties only that kind knows how to do. A new back end implements this and
/// is added to backends(); tst_JobStore then holds it to the same contract.
class Backend
{
public:
    using Store = Result<std::unique_ptr<JobStore>>;

    virtual ~Backend() = default;

    virtual Store create() = 0;
    virtual Store open() = 0;
    /// Whether several programs may have the job open; else the second is refused.
    virtual bool isShared() const { return false; }
    /// The job as a power cut would leave it now, while \a create or \a open still has it; opened beside.
    virtual Store afterPowerCut() = 0;
    /// Lets \a store run out of space in the middle of its next big write.
    virtual void fillUp(JobStore& store) = 0;
    /// Which of these texts can be read in a row of the journal.
    virtual QStringList readable(JobStore& store, const QStringList& texts) = 0;
    /// What is not as durability asks on this connection; empty: all is.
    virtual QStringList unsafeSettings(JobStore& store) = 0;
};

struct BackendKind
{
    const char* name;
    std::function<std::unique_ptr<Backend>()> make;
};

std::vector<BackendKind> backends();
/// A job on the real server that this test program starts.
std::unique_ptr<Backend> makePostgresBackend();

} // namespace firstring
