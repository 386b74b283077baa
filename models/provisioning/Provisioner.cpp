// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/Provisioner.h"

#include "models/base/Digest.h"
#include "models/base/Log.h"
#include "models/domain/Ipv4.h"
#include "models/domain/Minet.h"
#include "models/provisioning/EndedRequest.h"
#include "models/provisioning/JobContext.h"
#include "models/provisioning/SiteUrl.h"

namespace firstring {

namespace {

constexpr int recheckAtOnce = 1'000; // phones looked at after a change before the server serves again
constexpr qint64 progressMs = 100;   // between two looks at how far a firmware is: nobody hears of more
constexpr int percentStep = 10;      // between two pieces of news about one firmware

} // namespace

void Provisioner::setJob(JobSnapshot job)
{
    Q_ASSERT(job);
    const LeavingStage before = m_job->defaults.leaving.stage;
    m_job = std::move(job);
    if (const LeavingStage stage = m_job->defaults.leaving.stage; stage != before && stage != LeavingStage::Staging)
        m_news.observe({.id = stage == LeavingStage::Left ? EventId::JobLeft : EventId::LeavingStarted});
    ++m_jobNumber;
    m_cache.clear();
    m_twins.setEncryption(m_job->defaults.encryption);
    m_rollout.setJob(m_job);
    m_recheck.clear();
    m_recheck.reserve(m_phones.size());
    for (auto it = m_phones.begin(); it != m_phones.end(); ++it)
        m_recheck.enqueue(it.key());
    recheckSome();
}

void Provisioner::restore(const QList<PhoneTrack>& tracks)
{
    for (const PhoneTrack& track : tracks) {
        if (track.status.mac.isZero())
            continue;
        KnownPhone& phone = m_phones.at(track.status.mac, *m_job);
        phone.track = track;
        phone.heardMs = m_clock.monotonicMs();
        m_recheck.enqueue(track.status.mac);
    }
    m_rollout.readAgain();
}

void Provisioner::forget(const QList<MacAddress>& phones)
{
    m_addresses.forget(phones);
    for (const MacAddress mac : phones) {
        m_phones.remove(mac);
        if (const Phone* phone = m_job->phones.find(mac)) {
            KnownPhone& fresh = m_phones.at(mac, *m_job);
            fresh.track.status.state = phone->onHold ? PhoneState::OnHold : PhoneState::Waiting;
            fresh.track.status.sinceMs = m_clock.nowMs();
            m_news.changed(mac);
        }
    }
    m_rollout.readAgain();
}

Answer Provisioner::answer(const Request& request)
{
    const qint64 now = m_clock.monotonicMs();
    const FileName parsed = request.file ? FileName() : FileName::parse(request.path, m_job->defaults.urlKey);
    const FileName& file = request.file ? *request.file : parsed;
    const UserAgent& agent = m_agents.read(request.userAgent);
    Requester who =
        identify(*m_job, request, agent, file, m_addresses, now, m_leases.holderOf(request.source, m_clock.nowMs()));
    // Whoever the gate sends away shows nothing about the phone; all the rest is done as for a stranger, so that it
    // takes as long.
    const bool closed = request.refusal != EventId::None;
    std::optional<KnownPhone> sentAway;
    if (closed)
        sentAway.emplace();
    KnownPhone* phone = closed ? &*sentAway : who.isNamed() ? &m_phones.at(who.mac, *m_job) : nullptr;
    if (phone && who.saidModel.isEmpty() && file.model.isEmpty() && !phone->track.status.model.isEmpty())
        who.model = phone->track.status.model; // what it said of itself before outranks the register
    static const BootContext nobody;
    const BootContext& before = phone ? context(*phone) : nobody; // until its first step

    BootEvidence evidence;
    evidence.what = BootEvidence::What::Asked;
    evidence.file = file;
    evidence.turnedBack = phone && before.registered && !before.onHold && turnsBack(phone->track, file);
    const bool lost = phone && !before.isOutside() && (phone->track.notFollowing || evidence.turnedBack);
    evidence.role = lost && file.role == FileRole::Rcs ? FileRole::Config : file.role;
    const FirmwareVersion runs = !phone || !who.version.isEmpty() ? who.version : phone->track.status.version;
    const FirmwareHold hold =
        file.kind == FileKind::Firmware
            ? m_rollout.holdForRequest(phone ? &phone->track : nullptr, who.version, before.assignment)
            : FirmwareHold();
    Offer offer;
    offer.event = request.refusal;
    if (offer.event == EventId::CertificateOtherPhone)
        offer.subject = request.certified.pretty();
    if (!closed)
        offer = offerFor({*m_job, request, file, who, evidence.role, hold, runs, m_ca, &m_twins}, m_cache);

    evidence.status = offer.answer.status;
    evidence.refusal = offer.answer.status == 200 ? EventId::None : offer.event;
    evidence.transport = request.transport;
    evidence.digest = offer.answer.digest;
    evidence.total = offer.answer.size();
    if (offer.plain) { // an encrypted file is evidence of what stands in it
        evidence.file = plainName(file);
        evidence.digest = offer.plain->digest;
        if (evidence.status != 200)
            m_twins.want(*offer.plain);
    }
    evidence.model = who.saidModel;
    evidence.version = who.version;
    evidence.address = request.source;
    const int https = httpsPortFor(request.site, who.model);
    evidence.site = {request.site.address, request.site.httpPort, https, https};
    if (file.kind == FileKind::Other || file.kind == FileKind::Certificate)
        evidence.minet = minetSign(file.name);

    Pending pending;
    pending.evidence = evidence;
    pending.event = {.id = offer.event,
                     .mac = who.mac,
                     .model = who.model,
                     .address = request.source,
                     .transport = request.transport,
                     .name = escaped(request.path),
                     .subject = offer.subject,
                     .status = offer.answer.status,
                     .total = offer.answer.size()};

    m_learnt.noteUserAgent(request.userAgent, agent);
    if (file.kind == FileKind::Refused || offer.event == EventId::FileAbsent)
        m_learnt.noteName(pending.event.name);
    if (!evidence.minet.isEmpty())
        m_news.tellMinet(who, request, evidence.minet);
    if (!who.disagreement.isEmpty())
        m_news.tellDisagreement(m_phones.find(who.mac), who, request, pending.event.name);
    const bool othersRequest = closed || who.otherPhone || who.otherCertificate;
    if (who.certain && !othersRequest)
        m_addresses.note(request.source, who.mac, now);
    if (othersRequest)
        pending.evidence.file.kind = FileKind::Refused; // somebody else's request shows nothing about this phone
    else if (phone)
        step(*phone, evidence);
    m_pending.insert(request.id, std::move(pending));
    return offer.answer;
}

void Provisioner::progress(quint64 id, qint64 bytes)
{
    const auto pending = m_pending.find(id);
    if (pending == m_pending.end() || pending->evidence.file.kind != FileKind::Firmware || pending->evidence.total <= 0)
        return;
    KnownPhone* phone = m_phones.find(pending->event.mac);
    if (!phone)
        return;
    const qint64 now = m_clock.monotonicMs();
    phone->heardMs = now;
    const int percent = static_cast<int>(bytes * 100 / pending->evidence.total);
    const bool isNews = percent >= pending->percentTold + percentStep;
    if (!isNews && now - pending->steppedMs < progressMs)
        return;
    pending->steppedMs = now;
    pending->evidence.what = BootEvidence::What::Progress;
    pending->evidence.bytes = bytes;
    step(*phone, pending->evidence);
    if (!isNews)
        return;
    pending->percentTold = percent - percent % percentStep;
    Observation event = pending->event;
    event.id = EventId::FirmwareProgress;
    event.subject = QStringLiteral("%1 %").arg(percent);
    event.bytes = bytes;
    m_news.observe(std::move(event));
}

void Provisioner::finished(quint64 id, Ending ending, qint64 bytes, qint64 durationMs)
{
    Pending pending = m_pending.take(id);
    if (pending.event.id == EventId::None)
        return;
    const MacAddress mac = pending.event.mac;
    KnownPhone* phone = m_phones.find(mac);
    BootEvidence& evidence = pending.evidence;
    evidence.what = BootEvidence::What::Ended;
    evidence.ending = ending;
    evidence.bytes = bytes;

    static const BootContext nobody;
    const Observation event =
        endedRequest(std::move(pending.event), evidence, phone ? context(*phone) : nobody, durationMs);
    m_news.observe(event);

    if (evidence.file.kind == FileKind::Refused)
        return;
    const bool whole = ending == Ending::Whole || ending == Ending::Unchanged;
    if (!phone && whole && evidence.status == 200 && evidence.role == FileRole::Config &&
        event.transport == Transport::Tftp)
        m_takers.note(event.address, {evidence.file, evidence.digest, m_clock.monotonicMs()});
    if (!phone)
        return;
    step(*phone, evidence);
    if (whole && evidence.status == 200)
        creditCommon(mac, event.address, evidence);
}

/// A phone that took its own file over TFTP took the files before it too, when nobody could tell who it was.
void Provisioner::creditCommon(MacAddress mac, const QString& address, const BootEvidence& own)
{
    if (own.transport != Transport::Tftp || own.file.kind != FileKind::PhoneConfig || own.role != FileRole::Config)
        return;
    for (const CommonTakers::Taken& taken : m_takers.claim(address, m_clock.monotonicMs())) {
        BootEvidence evidence = own;
        evidence.file = taken.file;
        evidence.digest = taken.digest;
        evidence.ending = Ending::Whole;
        if (KnownPhone* phone = m_phones.find(mac))
            step(*phone, evidence);
    }
}

void Provisioner::refused(Transport transport, const QString& source, const QString& what, int status)
{
    m_news.observe(
        {.id = EventId::RequestRefused, .address = source, .transport = transport, .subject = what, .status = status});
}

void Provisioner::report(Observation seen)
{
    if (seen.mac.isZero())
        seen.mac = m_addresses.only(seen.address, m_clock.monotonicMs());
    if (const PhoneTrack* track = seen.mac.isZero() ? nullptr : m_phones.track(seen.mac); track && seen.model.isEmpty())
        seen.model = track->status.model;
    m_news.observe(std::move(seen));
}

void Provisioner::leased(const LeaseNews& news)
{
    if (news.lease) {
        m_leases.put(*news.lease);
        m_news.leased(*news.lease);
    }
    m_learnt.noteVendorClass(news.vendorClass);
    const QString address = news.address ? dotted(news.address) : QString();
    m_news.observe({.id = news.event,
                    .mac = news.mac,
                    .model = news.who.model,
                    .address = address,
                    .transport = Transport::Dhcp,
                    .name = escaped(news.vendorClass),
                    .subject = news.subject.isEmpty() ? address : news.subject});
    // A laptop on the bench is no phone that somebody forgot to register.
    const bool hasAddress = news.event == EventId::DhcpLeased || news.event == EventId::DhcpRenewed;
    const bool isPhone = news.who.isPhone || m_job->phones.contains(news.mac);
    if (!isPhone || !(hasAddress || news.event == EventId::DhcpAsked))
        return;
    BootEvidence evidence;
    evidence.what = BootEvidence::What::Leased;
    evidence.model = news.who.model;
    evidence.address = address;
    step(m_phones.at(news.mac, *m_job), evidence);
}

QString Provisioner::dhcpUrl(MacAddress mac, const SiteAddress& site, const QString& rcsUrl) const
{
    return firstring::dhcpUrl(*m_job, mac, m_phones.track(mac), site, rcsUrl);
}

void Provisioner::dhcpRefused(DhcpMode mode, const Error& why)
{
    m_news.observe({.id = EventId::DhcpRefusedToStart, .transport = Transport::Dhcp, .subject = why.sentence});
    m_news.setDhcp({.mode = mode, .phase = DhcpStatus::Phase::Stopped, .sentence = why.sentence});
}

void Provisioner::handshakeRefused(const QString& source, const QString& why)
{
    report({.id = EventId::TlsRefused, .address = source, .transport = Transport::Https, .subject = why});
}

void Provisioner::setCa(const QByteArray& pem)
{
    m_ca = {.bytes = pem, .digest = sha256(pem), .exists = !pem.isEmpty()};
}

void Provisioner::tick()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_rollout.windowTurned())
        lookAgain([](const PhoneStatus& status) { return status.reason == EventId::FirmwareNotNow; });
    recheckSome();
    for (KnownPhone& phone : m_phones) {
        const qint64 limit = quietLimitMs(phone.track.status.state);
        const qint64 quiet = now - phone.heardMs;
        if (limit <= 0 || quiet < limit)
            continue;
        BootEvidence evidence;
        evidence.what = BootEvidence::What::Quiet;
        evidence.quietMs = quiet;
        step(phone, evidence);
    }
    m_addresses.prune(now);
    m_takers.prune(now);
}

const BootContext& Provisioner::context(KnownPhone& phone)
{
    const PhoneTrack& track = phone.track;
    const int https = track.reachedHttpsPort; // the one for its model
    const SiteAddress site{track.reachedAddress, track.reachedHttpPort, https, https};
    if (phone.contextJob != m_jobNumber || phone.contextModel != track.status.model || phone.contextSite != site) {
        phone.context = jobContext(*m_job, track, site, m_cache.files);
        phone.contextJob = m_jobNumber;
        phone.contextModel = track.status.model;
        phone.contextSite = site;
    }
    phone.context.nowMs = m_clock.nowMs();
    phone.context.hold = m_rollout.holdFor(track, phone.context.assignment);
    return phone.context;
}

void Provisioner::step(KnownPhone& phone, const BootEvidence& evidence)
{
    const PhoneTrack before = phone.track;
    if (evidence.what == BootEvidence::What::Asked) {
        // What it should have depends on what it is and where it reaches us now.
        phone.track.reachedAddress = evidence.site.address;
        phone.track.reachedHttpPort = evidence.site.httpPort;
        phone.track.reachedHttpsPort = evidence.site.httpsPort;
        if (!evidence.model.isEmpty())
            phone.track.status.model = evidence.model;
    }
    if (evidence.what != BootEvidence::What::Quiet && evidence.what != BootEvidence::What::Looked)
        phone.heardMs = m_clock.monotonicMs();
    const BootContext& now = context(phone);
    BootChange change = advance(std::move(phone.track), evidence, now);
    phone.track = std::move(change.track);
    if (phone.track != before)
        m_news.changed(phone.track.status.mac);
    for (const BootNews& news : change.news)
        m_news.observe(news.id, phone.track, news.subject);
    if (m_rollout.contains(phone.track.status.mac) && m_rollout.follow(phone.track, context(phone).assignment))
        lookAgain([](const PhoneStatus& status) {
            return status.state == PhoneState::Outdated && status.reason != EventId::None;
        });
}

void Provisioner::lookAgain(const std::function<bool(const PhoneStatus&)>& which)
{
    for (auto it = m_phones.begin(); it != m_phones.end(); ++it) {
        if (which(it->track.status))
            m_recheck.enqueue(it.key());
    }
}

void Provisioner::recheckSome()
{
    BootEvidence evidence;
    evidence.what = BootEvidence::What::Looked;
    for (int i = 0; i < recheckAtOnce && !m_recheck.isEmpty(); ++i) {
        const MacAddress mac = m_recheck.dequeue();
        // Evidence about a phone that was taken out stays, so that undoing that brings its state back.
        if (KnownPhone* phone = m_job->phones.contains(mac) ? m_phones.find(mac) : nullptr)
            step(*phone, evidence);
    }
}

} // namespace firstring
