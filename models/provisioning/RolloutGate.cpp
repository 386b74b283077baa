// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/RolloutGate.h"

#include "models/domain/PhoneTrack.h"
#include "models/provisioning/BootFirmware.h"

namespace firstring {

namespace {

/// The event that this phone failed with, or None.
EventId failureOf(const Rollout& rollout, const PhoneTrack& track)
{
    const auto counts = [&](EventId id) { return rollout.stopOn.contains(QLatin1String(eventInfo(id).name)); };
    const PhoneStatus& status = track.status;
    if (status.lastHeardMs < rollout.startedMs && status.sinceMs < rollout.startedMs)
        return EventId::None;
    if (status.state == PhoneState::Looping && counts(EventId::FirmwareLoop))
        return EventId::FirmwareLoop;
    if (status.state == PhoneState::Stopped && status.sinceMs >= rollout.startedMs && counts(status.reason))
        return status.reason;
    if (track.abortedDownloads >= abortsThatFail && counts(EventId::TransferAborted))
        return EventId::TransferAborted;
    return EventId::None;
}

} // namespace

RolloutVerdict rolloutVerdict(const Rollout& rollout, const PhoneTrack& track, const Assignment& assignment)
{
    if (const EventId why = failureOf(rollout, track); why != EventId::None)
        return {RolloutOutcome::Failed, why};
    if (track.status.state == PhoneState::Firmware || track.status.state == PhoneState::Rebooting)
        return {RolloutOutcome::Working, EventId::None};
    return {isFirmwareSatisfied(track, assignment) ? RolloutOutcome::Done : RolloutOutcome::Waiting, EventId::None};
}

RolloutProgress rolloutProgress(const JobState& state, const TrackOf& trackOf)
{
    const Rollout& rollout = state.defaults.rollout;
    RolloutProgress progress(rollout);
    for (const MacAddress mac : rollout.phones) {
        const Phone* phone = state.phones.find(mac);
        if (!phone || phone->onHold) {
            progress.set(mac, RolloutOutcome::Passed);
            continue;
        }
        static const PhoneTrack never;
        const PhoneTrack* track = trackOf(mac);
        if (!track)
            track = &never;
        const Assignment assignment = effectiveAssignment(state, *phone, track->status.model);
        const RolloutVerdict verdict = rolloutVerdict(rollout, *track, assignment);
        progress.set(mac, verdict.outcome, verdict.why);
    }
    return progress;
}

FirmwareHold firmwareHold(const JobDefaults& job, const RolloutProgress& rollout, const Assignment& assignment,
                          MacAddress mac, const FirmwareVersion& runs, int minute)
{
    const FirmwareImage* image = nextImage(assignment, runs);
    if (!image)
        return {};
    if (image->blob.sha256.isEmpty())
        return {EventId::FirmwareStepMissing, image->version};
    if (!job.firmwareWindow.contains(minute))
        return {EventId::FirmwareNotNow, job.firmwareWindow.text()};
    return rollout.hold(mac);
}

} // namespace firstring
