// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/RolloutWatch.h"

#include "models/provisioning/BootFirmware.h"

#include <QDateTime>

#include <utility>

namespace firstring {

RolloutWatch::RolloutWatch(const Clock& clock, const KnownPhones& phones, NewsQueue& news)
    : m_clock(clock)
    , m_phones(phones)
    , m_news(news)
{}

void RolloutWatch::setJob(JobSnapshot job)
{
    const Stand before = stand();
    m_job = std::move(job);
    readAgain();
    tell(before);
}

void RolloutWatch::readAgain()
{
    m_progress = rolloutProgress(*m_job, [this](MacAddress mac) { return m_phones.track(mac); });
    m_windowOpen = m_job->defaults.firmwareWindow.contains(localMinute());
}

bool RolloutWatch::follow(const PhoneTrack& track, const Assignment& assignment)
{
    const RolloutVerdict verdict = rolloutVerdict(m_job->defaults.rollout, track, assignment);
    const Stand before = stand();
    return m_progress.set(track.status.mac, verdict.outcome, verdict.why) && tell(before);
}

bool RolloutWatch::windowTurned()
{
    const bool open = m_job->defaults.firmwareWindow.contains(localMinute());
    return open != std::exchange(m_windowOpen, open);
}

FirmwareHold RolloutWatch::holdFor(const PhoneTrack& track, const Assignment& assignment) const
{
    return firmwareHold(m_job->defaults, m_progress, assignment, track.status.mac, track.status.version, localMinute());
}

FirmwareHold RolloutWatch::holdForRequest(const PhoneTrack* phone, const FirmwareVersion& says,
                                          const Assignment& assignment) const
{
    if (!phone) {
        // Nobody can tell whose turn it is.
        if (!m_job->defaults.firmwareWindow.contains(localMinute()))
            return {EventId::FirmwareNotNow, m_job->defaults.firmwareWindow.text()};
        return {m_progress.isFinished() ? EventId::None : EventId::RequesterUnknown, {}};
    }
    PhoneTrack track = *phone;
    hearFirmware(track, says, track.status.state == PhoneState::Rebooting);
    if (isLooping(track, assignment))
        return {EventId::FirmwareLoop, {}};
    if (isFirmwareSatisfied(track, assignment))
        return {};
    return holdFor(track, assignment);
}

auto RolloutWatch::stand() const -> Stand
{
    return {m_job->defaults.rollout.startedMs, m_progress.wave(), m_progress.failed() != nullptr};
}

/// Once for each step of a roll-out; of one that only just began nothing is told.
bool RolloutWatch::tell(const Stand& before)
{
    const Stand now = stand();
    if (m_progress.isEmpty() || now == before)
        return false;
    if (now.startedMs != before.startedMs)
        return true;
    if (const RolloutProgress::Phone* failed = m_progress.failed(); failed && !before.stopped) {
        if (const PhoneTrack* track = m_phones.track(failed->mac))
            m_news.observe(EventId::RolloutStopped, *track, eventSentence(failed->why, track->status.subject));
    }
    if (now.wave > before.wave) {
        const bool done = m_progress.isFinished();
        const QString subject = done ? doneText(m_progress) : waveText(now.wave, m_progress.waves());
        m_news.observe({.id = done ? EventId::RolloutDone : EventId::RolloutWave, .subject = subject});
    }
    return true;
}

/// Minutes since midnight where this computer is; only asked for where a time of day matters.
int RolloutWatch::localMinute() const
{
    if (!m_job->defaults.firmwareWindow.isSet())
        return 0;
    const QTime time = m_clock.now().toLocalTime().time();
    return time.hour() * 60 + time.minute();
}

} // namespace firstring
