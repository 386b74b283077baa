// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/EndedRequest.h"

#include "models/provisioning/BootFirmware.h"

namespace firstring {

namespace {

/// 206 stands for "not all of it": an aborted TFTP transfer, or a range of HTTP.
int finalStatus(const Observation& event, Ending ending)
{
    if (event.status != 200)
        return event.status;
    switch (ending) {
    case Ending::Unchanged:
        return 304;
    case Ending::Part:
        return 206;
    case Ending::Aborted:
        return event.transport == Transport::Tftp ? 206 : 200;
    default:
        return 200;
    }
}

EventId finalEvent(const Observation& event, const BootEvidence& evidence, const BootContext& context)
{
    if (event.status != 200)
        return event.id;
    const bool firmware = evidence.file.kind == FileKind::Firmware;
    switch (evidence.ending) {
    case Ending::Whole:
        return firmware && runsAssigned(evidence, context) ? EventId::FileSent : event.id;
    case Ending::Part:
        return evidence.bytes >= evidence.total ? event.id : EventId::FileSent;
    case Ending::Unchanged:
        return EventId::FileUnchanged;
    case Ending::HeadOnly:
        return EventId::FileLookedAt;
    case Ending::Damaged:
        return EventId::FileDamaged;
    case Ending::Aborted:
        return firmware && isEarlyStop(evidence, context) ? EventId::FirmwareStoppedEarly : EventId::TransferAborted;
    }
    return event.id;
}

} // namespace

Observation endedRequest(Observation begun, const BootEvidence& evidence, const BootContext& context, qint64 durationMs)
{
    const bool served = begun.status == 200;
    begun.id = finalEvent(begun, evidence, context);
    begun.status = finalStatus(begun, evidence.ending);
    begun.bytes = evidence.bytes;
    begun.durationMs = durationMs;
    if (served && evidence.ending != Ending::HeadOnly)
        begun.digest = evidence.digest;
    return begun;
}

} // namespace firstring
