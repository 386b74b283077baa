// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneTrack.h"
#include "models/provisioning/BootEvidence.h"

namespace firstring {

// What is known of a phone's firmware, and what follows from it (wire.md 4). Pure; part of advance().

/// Numbers that decide about firmware.
struct FirmwareLimits
{
    static constexpr int sameVersionDownloads = 3; ///< whole downloads in a row without another version
    static constexpr int alternatingDownloads = 2; ///< whole downloads while the version goes to and fro
    static constexpr qint64 earlyStopBytes =
        64 * 1024; ///< a phone that stops before it has compared, not lost, the file
};

/// The phone asks for something; \a version is empty over TFTP. \a cameBack: its last sign of life was a whole image.
void hearFirmware(PhoneTrack& track, const FirmwareVersion& version, bool cameBack);

/// It took the whole image of that digest and will restart. \a saysVersion: its request named its version.
void takeFirmware(PhoneTrack& track, const QByteArray& digest, const Assignment& assignment, bool saysVersion);

/// It looked at the image of that digest and left it: it has that one.
void knowFirmware(PhoneTrack& track, const QByteArray& digest, bool saysVersion);

/// True when its firmware needs nothing more.
bool isFirmwareSatisfied(const PhoneTrack& track, const Assignment& assignment);

/// True when the phone took this assigned image again and again in vain: it is not offered any more.
bool isLooping(const PhoneTrack& track, const Assignment& assignment);

/// The image, assigned or a step to it, that made the phone report another version than the catalogue says; null: none.
const FirmwareImage* mislabelledImage(const PhoneTrack& track, const Assignment& assignment);
/// True when that keeps the phone from what it shall run: the assigned image made the phone report another version than
/// the catalogue says.
bool isMislabelled(const PhoneTrack& track, const Assignment& assignment);

/// True when the phone says that it runs the assigned version: whatever it takes of the image, it will not restart for
/// it. Over HTTP a small image may have left us whole although the phone read only its beginning.
bool runsAssigned(const BootEvidence& evidence, const BootContext& context);

/// True when a transfer of firmware that was broken off means "I have that already", not a lost connection.
bool isEarlyStop(const BootEvidence& evidence, const BootContext& context);

} // namespace firstring
