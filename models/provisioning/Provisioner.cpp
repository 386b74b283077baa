// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/Provisioner.h"

#include "models/base/Digest.h"
#include "models/base/Log.h"
#include "models/domain/Ipv4.h"
#include "models/domain/Minet.h"
#include "models/domain/PhoneModel.h"
#include "models/provisioning/BootFirmware.h"
#include "models/provisioning/EndedRequest.h"
#include "models/provisioning/SiteUrl.h"

namespace firstring {

namespace {

constexpr int recheckAtOnce = 1'000;            // phones looked at after a change before the server serves again
constexpr int mostStrangers = 4'096;            // unknown phones remembered
constexpr qsizetype mostObservations = 200'000; // until the caller takes them
constexpr qint64 progressMs = 100;              // between two looks at how far a firmware is: nobody hears of more
constexpr int percentStep = 10;                 // between two pieces of news about one firmware

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

void Provisioner::setJob(JobSnapshot job)
{
    Q_ASSERT(job);
    const RolloutStand before = rolloutStand();
    m_job = std::move(job);
    ++m_jobNumber;
    m_cache.clear();
    takeRollout();
    tellRollout(before);
    m_recheck.clear();
    m_recheck.reserve(m_phones.size());
    for (auto it = m_phones.cbegin(); it != m_phones.cend(); ++it)
        m_recheck.enqueue(it.key());
    recheckSome();
}

void Provisioner::restore(const QList<PhoneTrack>& tracks)
{
    for (const PhoneTrack& track : tracks) {
        if (track.status.mac.isZero())
            continue;
        Known& phone = known(track.status.mac);
        phone.track = track;
        phone.heardMs = m_clock.monotonicMs();
        m_recheck.enqueue(track.status.mac);
    }
    takeRollout();
}

void Provisioner::takeRollout()
{
    m_rollout = rolloutProgress(*m_job, [this](MacAddress mac) {
        const auto phone = m_phones.constFind(mac);
        return phone == m_phones.constEnd() ? nullptr : &phone->track;
    });
    m_windowOpen = m_job->defaults.firmwareWindow.contains(localMinute());
}

void Provisioner::forget(const QList<MacAddress>& phones)
{
    for (const MacAddress mac : phones) {
        m_phones.remove(mac);
        m_addresses.forget(mac);
        if (const Phone* phone = m_job->phones.find(mac)) {
            Known& fresh = known(mac);
            fresh.track.status.state = phone->onHold ? PhoneState::OnHold : PhoneState::Waiting;
            fresh.track.status.sinceMs = m_clock.nowMs();
            m_changed.insert(mac);
        }
    }
    takeRollout();
}

Answer Provisioner::answer(const Request& request)
{
    const qint64 now = m_clock.monotonicMs();
    const FileName file = FileName::parse(request.path, m_job->defaults.urlKey);
    const UserAgent agent = UserAgent::parse(request.userAgent);
    Requester who =
        identify(*m_job, request, agent, file, m_addresses, now, m_leases.holderOf(request.source, m_clock.nowMs()));
    // Whoever the gate sends away shows nothing about the phone; all the rest is done as for a stranger, so that it
    // takes as long.
    const bool closed = request.refusal != EventId::None;
    std::optional<Known> sentAway;
    if (closed)
        sentAway.emplace();
    Known* phone = closed ? &*sentAway : who.isNamed() ? &known(who.mac) : nullptr;
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
        file.kind == FileKind::Firmware ? holdFor(phone, who.version, before.assignment) : FirmwareHold();
    Offer offer;
    offer.event = request.refusal;
    if (offer.event == EventId::CertificateOtherPhone)
        offer.subject = request.certified.pretty();
    if (!closed)
        offer = offerFor({*m_job, request, file, who, evidence.role, hold, runs, m_ca}, m_cache);

    evidence.status = offer.answer.status;
    evidence.refusal = offer.answer.status == 200 ? EventId::None : offer.event;
    evidence.transport = request.transport;
    evidence.digest = offer.answer.digest;
    evidence.total = offer.answer.size();
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
        tellMinet(who, request, evidence.minet);
    if (!who.disagreement.isEmpty())
        tellDisagreement(who, request, pending.event.name);
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

/// Why it is not given the firmware it asks for now; \a version is what the request says. A phone that has what it
/// shall run is given the file all the same: it looks at its beginning and leaves it.
FirmwareHold Provisioner::holdFor(const Known* phone, const FirmwareVersion& version,
                                  const Assignment& assignment) const
{
    const int minute = localMinute();
    if (!phone) {
        // Nobody can tell whose turn it is.
        if (!m_job->defaults.firmwareWindow.contains(minute))
            return {EventId::FirmwareNotNow, m_job->defaults.firmwareWindow.text()};
        return {m_rollout.isFinished() ? EventId::None : EventId::RequesterUnknown, {}};
    }
    PhoneTrack track = phone->track;
    hearFirmware(track, version, track.status.state == PhoneState::Rebooting);
    if (isLooping(track, assignment))
        return {EventId::FirmwareLoop, {}};
    if (isFirmwareSatisfied(track, assignment))
        return {};
    return firmwareHold(m_job->defaults, m_rollout, assignment, track.status.mac, track.status.version, minute);
}

/// Minutes since midnight where this computer is; only asked for where a time of day matters.
int Provisioner::localMinute() const
{
    if (!m_job->defaults.firmwareWindow.isSet())
        return 0;
    const QTime time = m_clock.now().toLocalTime().time();
    return time.hour() * 60 + time.minute();
}

void Provisioner::progress(quint64 id, qint64 bytes)
{
    const auto pending = m_pending.find(id);
    if (pending == m_pending.end() || pending->evidence.file.kind != FileKind::Firmware || pending->evidence.total <= 0)
        return;
    Known* phone = find(pending->event.mac);
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
    observe(std::move(event));
}

void Provisioner::finished(quint64 id, Ending ending, qint64 bytes, qint64 durationMs)
{
    Pending pending = m_pending.take(id);
    if (pending.event.id == EventId::None)
        return;
    const MacAddress mac = pending.event.mac;
    Known* phone = find(mac);
    BootEvidence& evidence = pending.evidence;
    evidence.what = BootEvidence::What::Ended;
    evidence.ending = ending;
    evidence.bytes = bytes;

    static const BootContext nobody;
    const Observation event =
        endedRequest(std::move(pending.event), evidence, phone ? context(*phone) : nobody, durationMs);
    observe(event);

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
        if (Known* phone = find(mac))
            step(*phone, evidence);
    }
}

void Provisioner::refused(Transport transport, const QString& source, const QString& what, int status)
{
    observe(
        {.id = EventId::RequestRefused, .address = source, .transport = transport, .subject = what, .status = status});
}

void Provisioner::report(Observation seen)
{
    if (seen.mac.isZero())
        seen.mac = m_addresses.only(seen.address, m_clock.monotonicMs());
    if (const Known* phone = seen.mac.isZero() ? nullptr : find(seen.mac); phone && seen.model.isEmpty())
        seen.model = phone->track.status.model;
    observe(std::move(seen));
}

void Provisioner::leased(const LeaseNews& news)
{
    if (news.lease) {
        m_leases.put(*news.lease);
        m_newLeases.append(*news.lease);
    }
    m_learnt.noteVendorClass(news.vendorClass);
    const QString address = news.address ? dotted(news.address) : QString();
    observe({.id = news.event,
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
    step(known(news.mac), evidence);
}

QString Provisioner::dhcpUrl(MacAddress mac, const SiteAddress& site, const QString& rcsUrl) const
{
    const auto phone = m_phones.constFind(mac);
    return firstring::dhcpUrl(*m_job, mac, phone == m_phones.cend() ? nullptr : &phone->track, site, rcsUrl);
}

void Provisioner::dhcpRefused(DhcpMode mode, const Error& why)
{
    observe({.id = EventId::DhcpRefusedToStart, .transport = Transport::Dhcp, .subject = why.sentence});
    m_dhcp = DhcpStatus{.mode = mode, .phase = DhcpStatus::Phase::Stopped, .sentence = why.sentence};
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
    followWindow();
    recheckSome();
    for (Known& phone : m_phones) {
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

ServerNews Provisioner::takeNews()
{
    ServerNews news;
    news.observations = std::exchange(m_observations, {});
    news.leases = std::exchange(m_newLeases, {});
    news.dhcp = std::exchange(m_dhcp, std::nullopt);
    news.tracks.reserve(m_changed.size());
    for (const MacAddress mac : std::exchange(m_changed, {})) {
        if (const auto phone = m_phones.constFind(mac); phone != m_phones.constEnd())
            news.tracks.append(phone->track);
    }
    return news;
}

const BootContext& Provisioner::context(Known& phone)
{
    const PhoneTrack& track = phone.track;
    const int https = track.reachedHttpsPort; // the one for its model
    const SiteAddress site{track.reachedAddress, track.reachedHttpPort, https, https};
    if (phone.contextJob != m_jobNumber || phone.contextModel != track.status.model || phone.contextSite != site) {
        phone.context = workOutContext(track, site);
        phone.contextJob = m_jobNumber;
        phone.contextModel = track.status.model;
        phone.contextSite = site;
    }
    phone.context.nowMs = m_clock.nowMs();
    phone.context.hold = firmwareHold(m_job->defaults, m_rollout, phone.context.assignment, track.status.mac,
                                      track.status.version, localMinute());
    return phone.context;
}

BootContext Provisioner::workOutContext(const PhoneTrack& track, const SiteAddress& site)
{
    BootContext context;
    context.evidence = m_job->defaults.evidence;
    const Phone* registered = m_job->phones.find(track.status.mac);
    if (!registered)
        return context;
    context.registered = true;
    context.onHold = registered->onHold;
    Phone phone = *registered;
    if (!track.status.model.isEmpty())
        phone.model = track.status.model;
    context.assignment = effectiveAssignment(*m_job, phone);
    const auto file = [&](FileKind kind) -> const CachedFile& {
        return m_cache.files.file(*m_job, phone, configName(kind, phone.mac, canonicalModel(phone.model)), site);
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

Provisioner::Known& Provisioner::known(MacAddress mac)
{
    if (const auto phone = m_phones.find(mac); phone != m_phones.end())
        return *phone;
    if (!m_job->phones.contains(mac) && ++m_strangers > mostStrangers) {
        m_phones.removeIf([this](auto entry) { return !m_job->phones.contains(entry.key()); });
        m_strangers = 1;
    }
    Known& phone = m_phones[mac];
    phone.track.status.mac = mac;
    return phone;
}

Provisioner::Known* Provisioner::find(MacAddress mac)
{
    const auto phone = m_phones.find(mac);
    return phone == m_phones.end() ? nullptr : &*phone;
}

void Provisioner::step(Known& phone, const BootEvidence& evidence)
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
        m_changed.insert(phone.track.status.mac);
    for (const BootNews& news : change.news)
        observe(news.id, phone.track, news.subject);
    if (m_rollout.contains(phone.track.status.mac))
        followRollout(phone);
}

void Provisioner::followRollout(Known& phone)
{
    const RolloutVerdict verdict = rolloutVerdict(m_job->defaults.rollout, phone.track, context(phone).assignment);
    const RolloutStand before = rolloutStand();
    if (m_rollout.set(phone.track.status.mac, verdict.outcome, verdict.why))
        tellRollout(before);
}

auto Provisioner::rolloutStand() const -> RolloutStand
{
    return {m_job->defaults.rollout.startedMs, m_rollout.wave(), m_rollout.failed() != nullptr};
}

/// Once for each step of a roll-out; those who wait for it are looked at again.
void Provisioner::tellRollout(const RolloutStand& before)
{
    const RolloutStand now = rolloutStand();
    if (m_rollout.isEmpty() || now == before)
        return;
    lookAgain([](const PhoneStatus& status) {
        return status.state == PhoneState::Outdated && status.reason != EventId::None;
    });
    if (now.startedMs != before.startedMs)
        return;
    if (const RolloutProgress::Phone* failed = m_rollout.failed(); failed && !before.stopped) {
        const PhoneTrack track = known(failed->mac).track;
        observe(EventId::RolloutStopped, track, eventSentence(failed->why, track.status.subject));
    }
    if (now.wave > before.wave) {
        const QString subject = m_rollout.isFinished() ? doneText(m_rollout) : waveText(now.wave, m_rollout.waves());
        observe({.id = m_rollout.isFinished() ? EventId::RolloutDone : EventId::RolloutWave, .subject = subject});
    }
}

void Provisioner::lookAgain(const std::function<bool(const PhoneStatus&)>& which)
{
    for (auto it = m_phones.cbegin(); it != m_phones.cend(); ++it) {
        if (which(it->track.status))
            m_recheck.enqueue(it.key());
    }
}

/// Whoever waited for the time of day may go on, or is told so.
void Provisioner::followWindow()
{
    const bool open = m_job->defaults.firmwareWindow.contains(localMinute());
    if (open != std::exchange(m_windowOpen, open))
        lookAgain([](const PhoneStatus& status) { return status.reason == EventId::FirmwareNotNow; });
}

void Provisioner::observe(Observation observation)
{
    observation.timeMs = m_clock.nowMs();
    if (m_observations.size() < mostObservations)
        m_observations.append(std::move(observation));
}

void Provisioner::observe(EventId id, const PhoneTrack& track, const QString& subject)
{
    observe({.id = id,
             .mac = track.status.mac,
             .model = track.status.model,
             .address = track.status.address,
             .subject = subject});
}

/// Once for each phone, or address where nobody can be named.
void Provisioner::tellMinet(const Requester& who, const Request& request, const QString& sign)
{
    const QString key = who.isNamed() ? who.mac.plain() : request.source;
    if (m_minetTold.contains(key) || m_minetTold.size() >= mostStrangers)
        return;
    m_minetTold.insert(key);
    observe({.id = EventId::PhoneMinet,
             .mac = who.mac,
             .model = who.model,
             .address = request.source,
             .transport = request.transport,
             .subject = sign});
}

/// Once for each new disagreement of a phone, not with every request.
void Provisioner::tellDisagreement(const Requester& who, const Request& request, const QString& name)
{
    if (Known* phone = find(who.mac)) {
        if (phone->told == who.disagreement)
            return;
        phone->told = who.disagreement;
    }
    observe({.id = EventId::IdentityDiffers,
             .mac = who.mac,
             .model = who.model,
             .address = request.source,
             .transport = request.transport,
             .name = name,
             .subject = who.disagreement});
}

void Provisioner::recheckSome()
{
    BootEvidence evidence;
    evidence.what = BootEvidence::What::Looked;
    for (int i = 0; i < recheckAtOnce && !m_recheck.isEmpty(); ++i) {
        const MacAddress mac = m_recheck.dequeue();
        // Evidence about a phone that was taken out stays, so that undoing that brings its state back.
        if (Known* phone = m_job->phones.contains(mac) ? find(mac) : nullptr)
            step(*phone, evidence);
    }
}

} // namespace firstring
