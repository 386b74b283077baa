// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace firstring {

/// How much each sender may take of us: so many at once, then so many a second, each on its own and all together. No
/// clock: times are monotonic milliseconds. Bounded: the longest silent sender makes room. One thread.
class RateGate final
{
public:
    struct Limits
    {
        int burst = 0;     ///< at once
        int perSecond = 0; ///< after that
    };
    static constexpr qsizetype mostSenders = 4096;

    RateGate(Limits each, Limits all)
        : m_each(each)
        , m_allLimits(all)
    {}

    /// False: this sender, or all together, want more than is allowed.
    bool pass(const QString& sender, qint64 nowMs);

private:
    /// A bucket that fills by itself; what is in it is counted in thousandths.
    struct Bucket
    {
        qint64 level = 0;
        qint64 atMs = 0;
        bool take(const Limits& limits, qint64 nowMs);
    };

    Limits m_each;
    Limits m_allLimits;
    Bucket m_all;
    bool m_begun = false;
    QHash<QString, Bucket> m_senders;
};

} // namespace firstring
