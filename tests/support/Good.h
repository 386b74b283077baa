// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

/// QVERIFY for a Result: a failure shows the Error.
#define VERIFY_GOOD(result)                                                                                            \
    do {                                                                                                               \
        const auto& good_ = (result);                                                                                  \
        QVERIFY2(good_.has_value(),                                                                                    \
                 good_.has_value() ? "" : qPrintable(good_.error().code + ": " + good_.error().detail));               \
    } while (false)
