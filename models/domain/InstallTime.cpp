// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/InstallTime.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InstallTime)
};

/// Seconds that \a bytes need, rounded up.
qint64 secondsFor(qint64 bytes, int mbit, int usefulPercent)
{
    const qint64 perSecond = std::max<qint64>(1, qint64(mbit) * 1'000'000 / 8 * usefulPercent / 100);
    return (bytes + perSecond - 1) / perSecond;
}

} // namespace

InstallEstimate estimateInstall(const QList<qint64>& bytes, const Rollout& plan, const InstallAssumptions& assumptions)
{
    InstallEstimate estimate{.phones = static_cast<int>(bytes.size()), .linkMbit = assumptions.linkMbit};
    qsizetype from = 0;
    while (from < bytes.size()) {
        const int wave = plan.waveAt(from);
        qint64 together = 0;
        qint64 largest = 0;
        for (; from < bytes.size() && plan.waveAt(from) == wave; ++from) {
            together += bytes[from];
            largest = std::max(largest, bytes[from]);
        }
        estimate.bytes += together;
        if (largest > 0)
            estimate.seconds += std::max(secondsFor(together, assumptions.linkMbit, assumptions.usefulPercent),
                                         secondsFor(largest, assumptions.phoneMbit, assumptions.usefulPercent)) +
                                assumptions.writeSeconds;
    }
    return estimate;
}

QString installText(const InstallEstimate& estimate)
{
    return Text::tr("about %1 for %n phone(s) at %2 Mbit/s", nullptr, estimate.phones)
        .arg(estimate.minutes() < 120 ? Text::tr("%1 min").arg(estimate.minutes())
                                      : Text::tr("%1 h").arg((estimate.minutes() + 59) / 60))
        .arg(estimate.linkMbit);
}

} // namespace firstring
