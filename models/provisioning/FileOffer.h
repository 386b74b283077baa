// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/FirmwareHold.h"
#include "models/provisioning/EveryPhone.h"
#include "models/provisioning/FileCache.h"
#include "models/provisioning/Requester.h"
#include "models/provisioning/encryption/Twins.h"

namespace firstring {

/// The certificate of the bench CA, for `https user certificates`: at every place where files of the job are.
inline constexpr char caName[] = "firstring-ca.pem";

/// A question, understood.
struct OfferQuestion
{
    const JobState& state;
    const Request& request;
    const FileName& file;
    const Requester& who;
    FileRole role = FileRole::Rcs; ///< the role to answer in: a phone that does not follow gets the other one
    FirmwareHold hold = {};        ///< why it is not given the firmware it asks for: circles, its turn, the time of day
    FirmwareVersion runs = {};     ///< what it runs, as far as is known: decides between a step and the last image
    CachedFile ca = {};            ///< the certificate of our CA
    const TwinShelf* twins = nullptr; ///< encrypted files; null: there are none
};

/// What it is told, and the event of a whole transfer or of the refusal.
struct Offer
{
    Answer answer;
    EventId event = EventId::FileAbsent;
    QString subject;                     ///< empty: the name
    std::optional<PlainFile> plain = {}; ///< what stands in an encrypted file, or would: it is not made yet
};

/// What was worked out for one snapshot. Cleared by the next one.
struct OfferCache
{
    FileCache files;
    EveryPhone everyPhone;

    void clear()
    {
        files.clear();
        everyPhone.clear();
    }
};

/// What is served to whom (wire.md 2 to 4). Knows no history: the same question and job give the same offer. Unknown
/// and on-hold phones get the same 404, byte by byte.
Offer offerFor(const OfferQuestion& question, OfferCache& cache);

} // namespace firstring
