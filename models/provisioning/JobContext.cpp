// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/JobContext.h"

#include "models/domain/PhoneModel.h"

namespace firstring {

namespace {

FileName configName(FileKind kind, MacAddress mac, const QString& model)
{
    FileName name;
    name.role = FileRole::Config;
    name.kind = kind;
    name.mac = mac;
    name.model = model;
    return name;
}

} // namespace

BootContext jobContext(const JobState& job, const PhoneTrack& track, const SiteAddress& site, FileCache& files)
{
    BootContext context;
    context.leaving = job.defaults.leaving.stage != LeavingStage::Staging;
    // Last settings take the addresses out that evidence would come by.
    context.evidence = context.leaving ? EvidenceWanted::None : job.defaults.evidence;
    const Phone* registered = job.phones.find(track.status.mac);
    if (!registered)
        return context;
    context.registered = true;
    context.onHold = registered->onHold;
    Phone phone = *registered;
    if (!track.status.model.isEmpty())
        phone.model = track.status.model;
    context.assignment = effectiveAssignment(job, phone);
    const auto file = [&](FileKind kind) -> const CachedFile& {
        return files.file(job, phone, configName(kind, phone.mac, canonicalModel(phone.model)), site);
    };
    context.commonDigest = file(FileKind::Common).digest;
    if (!phone.model.isEmpty())
        context.modelDigest = file(FileKind::ModelConfig).digest;
    const CachedFile& own = file(FileKind::PhoneConfig);
    context.missing = own.missing;
    if (own.isServed())
        context.phoneDigest = own.digest;
    return context;
}

} // namespace firstring
