// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/BootFirmware.h"

#include "models/provisioning/BootTracker.h"

namespace firstring {

namespace {

constexpr qsizetype versionsKept = 6; // enough to see a version go to and fro

/// Begins to count anew, for another image or another round.
void keepLastVersion(QStringList& reported)
{
    if (reported.size() > 1)
        reported = reported.mid(reported.size() - 1);
}

/// The image of the assignment, or of a step to it, with that content; null: none.
const FirmwareImage* imageOf(const QByteArray& digest, const Assignment& assignment)
{
    if (digest.isEmpty() || !assignment.image)
        return nullptr;
    if (assignment.image->blob.sha256 == digest)
        return &*assignment.image;
    for (const FirmwareImage& step : assignment.steps) {
        if (step.blob.sha256 == digest)
            return &step;
    }
    return nullptr;
}

} // namespace

void hearFirmware(PhoneTrack& track, const FirmwareVersion& version, bool cameBack)
{
    if (version.isEmpty()) {
        if (cameBack) {
            // Nobody says a version: it took the image whole and came back, unless it does so for ever.
            track.firmwareShown = track.firmwareTaken;
            track.firmwareSatisfied = track.wholeDownloads < FirmwareLimits::sameVersionDownloads;
        }
        return;
    }
    if (track.firmwareFirst.isEmpty())
        track.firmwareFirst = version.text();
    const FirmwareVersion before = track.status.version;
    if (!before.isEmpty() && before != version) {
        track.wholeDownloads = 0;
        if (cameBack)
            track.firmwareReports = version.text();
    }
    QStringList& reported = track.versionsReported;
    if (reported.isEmpty() || FirmwareVersion(reported.last()) != version)
        reported.append(version.text());
    while (reported.size() > versionsKept)
        reported.removeFirst();
    track.status.version = version;
    track.firmwareSatisfied = false; // the version itself decides from now on
}

void takeFirmware(PhoneTrack& track, const QByteArray& digest, const Assignment& assignment, bool saysVersion)
{
    if (track.firmwareTaken != digest) {
        // From a step to the next version it goes on: a chain can be a circle too.
        const bool onTheWay = imageOf(track.firmwareTaken, assignment) && imageOf(digest, assignment);
        track.firmwareTaken = digest;
        track.firmwareReports.clear();
        track.wholeDownloads = 0;
        if (!onTheWay) {
            track.imageDownloads = 0;
            keepLastVersion(track.versionsReported);
        }
    }
    track.abortedDownloads = 0;
    ++track.wholeDownloads;
    ++track.imageDownloads;
    if (!saysVersion)
        track.firmwareSatisfied = false; // it flashes now; its return will show
}

void knowFirmware(PhoneTrack& track, const QByteArray& digest, bool saysVersion)
{
    if (saysVersion)
        return;
    track.firmwareShown = digest;
    track.firmwareSatisfied = true;
}

bool isFirmwareSatisfied(const PhoneTrack& track, const Assignment& assignment)
{
    return isFirmwareSatisfied(assignment, bootFacts(track, assignment));
}

bool isLooping(const PhoneTrack& track, const Assignment& assignment)
{
    if (!imageOf(track.firmwareTaken, assignment) || isFirmwareSatisfied(track, assignment))
        return false;
    const QStringList& reported = track.versionsReported;
    const qsizetype n = reported.size();
    const bool alternating = n >= 3 && FirmwareVersion(reported[n - 1]) == FirmwareVersion(reported[n - 3]);
    return track.wholeDownloads >= FirmwareLimits::sameVersionDownloads ||
           (alternating && track.imageDownloads >= FirmwareLimits::alternatingDownloads);
}

bool isMislabelled(const PhoneTrack& track, const Assignment& assignment)
{
    return mislabelledImage(track, assignment) && !isFirmwareSatisfied(track, assignment);
}

const FirmwareImage* mislabelledImage(const PhoneTrack& track, const Assignment& assignment)
{
    const FirmwareImage* image = track.firmwareReports.isEmpty() ? nullptr : imageOf(track.firmwareTaken, assignment);
    return image && FirmwareVersion(track.firmwareReports) != FirmwareVersion(image->version) ? image : nullptr;
}

bool runsAssigned(const BootEvidence& evidence, const BootContext& context)
{
    return context.assignment.image && !evidence.version.isEmpty() &&
           evidence.version == FirmwareVersion(context.assignment.image->version);
}

bool isEarlyStop(const BootEvidence& evidence, const BootContext& context)
{
    if (evidence.ending != Ending::Aborted || evidence.bytes >= evidence.total)
        return false;
    return runsAssigned(evidence, context) ||
           (evidence.version.isEmpty() && evidence.bytes <= FirmwareLimits::earlyStopBytes);
}

} // namespace firstring
