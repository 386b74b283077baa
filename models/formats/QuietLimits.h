// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/PhoneStatus.h"

#include <QByteArray>

#include <array>

namespace firstring {

/// How long a phone may be silent in each state before it counts as stopped, milliseconds; 0: for ever. A value.
class QuietLimits
{
public:
    /// LIMITS_ROW with the number of the first line that cannot be read: a state that is none, or not between a second
    /// and a day.
    static Result<QuietLimits> parse(const QByteArray& tsv);

    qint64 of(PhoneState state) const { return m_ms[static_cast<std::size_t>(state)]; }

private:
    std::array<qint64, phoneStateCount> m_ms{};
};

/// Those of resources/catalogue/quiet.tsv, read when first asked for. Any thread.
const QuietLimits& quietLimits();

} // namespace firstring
