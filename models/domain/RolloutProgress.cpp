// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/RolloutProgress.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rollout)
};

bool isSettled(RolloutOutcome outcome)
{
    return outcome == RolloutOutcome::Done || outcome == RolloutOutcome::Passed;
}

} // namespace

RolloutProgress::RolloutProgress(const Rollout& rollout)
    : m_open(static_cast<std::size_t>(rollout.waves()))
    , m_paused(rollout.paused)
{
    m_phones.reserve(static_cast<std::size_t>(rollout.phones.size()));
    for (qsizetype i = 0; i < rollout.phones.size(); ++i) {
        const int wave = rollout.waveAt(i);
        m_places.insert(rollout.phones[i], static_cast<int>(i));
        m_phones.push_back({rollout.phones[i], wave});
        ++m_open[static_cast<std::size_t>(wave)];
    }
    m_counts[static_cast<std::size_t>(RolloutOutcome::Waiting)] = static_cast<int>(m_phones.size());
    for (const MacAddress mac : rollout.passed)
        set(mac, RolloutOutcome::Passed);
}

bool RolloutProgress::set(MacAddress mac, RolloutOutcome outcome, EventId why)
{
    const auto place = m_places.constFind(mac);
    if (place == m_places.constEnd())
        return false;
    Phone& phone = m_phones[static_cast<std::size_t>(*place)];
    if (phone.outcome == RolloutOutcome::Passed || (phone.outcome == outcome && phone.why == why))
        return false;
    --m_counts[static_cast<std::size_t>(phone.outcome)];
    ++m_counts[static_cast<std::size_t>(outcome)];
    m_open[static_cast<std::size_t>(phone.wave)] += int(isSettled(phone.outcome)) - int(isSettled(outcome));
    phone.outcome = outcome;
    phone.why = why;
    const auto first = std::find_if(m_open.begin(), m_open.end(), [](int open) { return open > 0; });
    m_wave = static_cast<int>(first - m_open.begin());
    return true;
}

const RolloutProgress::Phone* RolloutProgress::failed() const
{
    const auto phone = std::find_if(m_phones.begin(), m_phones.end(), [this](const Phone& one) {
        return one.wave == m_wave && one.outcome == RolloutOutcome::Failed;
    });
    return phone == m_phones.end() ? nullptr : &*phone;
}

FirmwareHold RolloutProgress::hold(MacAddress mac) const
{
    const auto place = m_places.constFind(mac);
    if (place == m_places.constEnd())
        return {};
    const Phone& phone = m_phones[static_cast<std::size_t>(*place)];
    if (phone.outcome == RolloutOutcome::Passed)
        return {};
    if (m_paused)
        return {EventId::FirmwareRolloutHeld, Text::tr("it is paused")};
    if (m_counts[static_cast<std::size_t>(RolloutOutcome::Failed)] > 0 && failed())
        return {EventId::FirmwareRolloutHeld, Text::tr("a phone failed")};
    if (phone.wave > m_wave)
        return {EventId::FirmwareNotItsTurn, waveText(phone.wave, waves())};
    return {};
}

QString doneText(const RolloutProgress& progress)
{
    const QString done = Text::tr("%n phone(s) done", nullptr, progress.count(RolloutOutcome::Done));
    const int passed = progress.count(RolloutOutcome::Passed);
    return passed > 0 ? done + QStringLiteral(", ") + Text::tr("%1 left out").arg(passed) : done;
}

QString rolloutText(const RolloutProgress& progress)
{
    if (progress.isEmpty())
        return Text::tr("No roll-out goes on.");
    if (progress.isFinished())
        return Text::tr("The roll-out is done: %1").arg(doneText(progress));
    const QStringList counts{
        doneText(progress), Text::tr("%1 at work").arg(progress.count(RolloutOutcome::Working)),
        Text::tr("%1 wait").arg(progress.count(RolloutOutcome::Waiting) + progress.count(RolloutOutcome::Failed))};
    return Text::tr("Wave %1 of %2: %3")
        .arg(progress.wave() + 1)
        .arg(progress.waves())
        .arg(counts.join(QStringLiteral(", ")));
}

QString waveText(int wave, int waves)
{
    return Text::tr("wave %1 of %2").arg(wave + 1).arg(waves);
}

} // namespace firstring
