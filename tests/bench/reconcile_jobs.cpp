// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/Settle.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace firstring;

namespace {

JobState jobOf(int phones)
{
    QList<Phone> all;
    all.reserve(phones);
    for (int i = 0; i < phones; ++i)
        all.append({.mac = MacAddress(0x00085d000000 + static_cast<quint64>(i)),
                    .label = QStringLiteral("Desk %1").arg(i),
                    .model = QStringLiteral("6867i"),
                    .tags = {QStringLiteral("floor %1").arg(i % 9)},
                    .variables = {{QStringLiteral("extension"), QString::number(10'000 + i)}}});
    JobState job;
    job.phones.putAll(std::move(all));
    return job;
}

/// As if it had been read from elsewhere: nothing is shared with \a job.
JobState changed(const JobState& job, int first, int count, const char* label)
{
    QList<Phone> all;
    int at = 0;
    job.phones.forEach([&](const Phone& phone) {
        Phone copy{.mac = phone.mac,
                   .label = phone.label + QString(),
                   .model = phone.model,
                   .tags = phone.tags,
                   .variables = phone.variables};
        if (at >= first && at < first + count)
            copy.label = QString::fromLatin1(label) + QString::number(at);
        ++at;
        all.append(std::move(copy));
    });
    JobState result;
    result.phones.putAll(std::move(all));
    return result;
}

} // namespace

/// How long a plan of 100,000 phones takes, 1 % of which differ, half on each side.
int main()
{
    constexpr int phones = 100'000;
    constexpr int each = phones / 200;
    const JobState base = jobOf(phones);
    const JobState here = changed(base, 0, each, "here ");
    const JobState there = changed(base, phones / 2, each, "there ");
    const SyncInput input{
        .base = base, .here = here, .there = there, .can = {}, .removedHere = {}, .removedThere = {}, .foreign = {}};
    std::array<double, 5> plans{};
    std::array<double, 5> steps{};
    qsizetype items = 0;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        QElapsedTimer timer;
        timer.start();
        const SyncPlan plan = reconcile(input);
        plans[i] = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        const SyncSettled settled = settle(input, plan);
        steps[i] = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        items = settled.steps.size();
    }
    std::sort(plans.begin(), plans.end());
    std::sort(steps.begin(), steps.end());
    std::printf("\nA plan of %d phones, %lld of which differ: %.0f ms; its steps: %.0f ms (median of %zu).\n", phones,
                static_cast<long long>(items), plans[2], steps[2], plans.size());
    return 0;
}
