// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/Backends.h"

namespace firstring {

/// Each test runs for each back end, with a new job.
class EachStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

protected:
    void renew() { init(); }
    void reopen();
    JobState loaded();
    /// Applies and commits; false when apply() refuses.
    bool commit(const Edit& edit, Edit* inverse = nullptr);

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<JobStore> m_store;
    JobState m_state;
    Removals m_removed; ///< as they should be
};

} // namespace firstring
