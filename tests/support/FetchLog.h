// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/Fetch.h"

namespace firstring::test {

/// Keeps what a Fetch reports.
struct FetchLog final : FetchWatcher
{
    bool goOn = true; ///< the answer to a firmware head
    QByteArray head;
    qint64 lastTotal = -2;
    int ends = 0;
    FetchResult result;

    bool headCame(QByteArrayView bytes) override
    {
        head = bytes.toByteArray();
        return goOn;
    }
    void progressed(qint64, qint64 total) override { lastTotal = total; }
    void fetchEnded(const FetchResult& ended) override
    {
        ++ends;
        result = ended;
    }
};

} // namespace firstring::test
