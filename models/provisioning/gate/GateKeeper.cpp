// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/gate/GateKeeper.h"

#include "models/base/Log.h"
#include "models/domain/Passwords.h"
#include "models/domain/leaving/ClosedGate.h"

namespace firstring {

namespace {

constexpr qint64 auditAgainMs = 60'000;        // the same refusal of the same phone is one line a minute
constexpr qint64 saveAgainMs = 3'600'000;      // open windows are written down so often
constexpr qsizetype mostAuditWaiting = 20'000; // until the caller takes them
constexpr qsizetype mostObservations = 20'000;
constexpr qsizetype leastMacDigits = 12;

/// A first look that is cheaper than reading the name: twelve hex digits in a row, or with separators in between.
bool mayNameAPhone(QByteArrayView path)
{
    int digits = 0;
    for (const char c : path) {
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (hex && ++digits == leastMacDigits)
            return true;
        if (!hex && c != ':' && c != '-' && c != '.')
            digits = 0;
    }
    return false;
}

} // namespace

GateKeeper::GateKeeper(RequestHandler& inner, const Clock& clock, AskWitness witness)
    : m_inner(inner)
    , m_clock(clock)
    , m_witness(std::move(witness))
{}

void GateKeeper::restore(const QList<PhoneGate>& gates, const QList<SilencedAddress>& silenced)
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 wall = m_clock.now().toMSecsSinceEpoch();
    for (const PhoneGate& gate : gates)
        put(gate, now);
    for (const SilencedAddress& one : silenced) {
        if (const qint64 left = leftOf(one.leftMs, one.savedMs, wall); left > 0)
            m_budget.silence(one.address, now + std::min(left, ProbeBudget::silenceMs));
    }
}

void GateKeeper::begin()
{
    const qint64 now = m_clock.monotonicMs();
    m_running = true;
    m_savedMs = now;
    if (hasLeft())
        closeAll(now);
    if (!isBench() || hasLeft())
        return;
    int released = 0;
    m_job->phones.forEach([&](const Phone& phone) {
        const auto known = m_gates.constFind(phone.mac);
        const bool isOpen = m_claims && known != m_gates.constEnd() && known->closesMs > now;
        if (!phone.onHold && !isOpen) {
            reopen(phone.mac, now);
            ++released;
        }
    });
    if (released > 0)
        audit({.kind = AuditKind::Release, .subject = QStringLiteral("server-start phones=%1").arg(released)});
}

void GateKeeper::setJob(const JobSnapshot& job)
{
    const JobSnapshot before = std::exchange(m_job, job);
    m_budget.setKind(job->defaults.kind);
    m_limited.clear();
    for (const JobFile& file : job->files) {
        if (!file.phone.isZero())
            m_limited.insert(foldedName(file.name), file.phone);
    }
    if (!m_running)
        return;
    const qint64 now = m_clock.monotonicMs();
    const bool hadLeft = before->defaults.leaving.stage == LeavingStage::Left;
    if (hasLeft() && !hadLeft)
        closeAll(now);
    if (!isBench() || hasLeft())
        return;
    job->phones.forEach([&](const Phone& phone) {
        const Phone* old = before->phones.find(phone.mac);
        if (phone.onHold || (old && !old->onHold && !hadLeft))
            return;
        reopen(phone.mac, now);
        audit({.kind = AuditKind::Release, .mac = phone.mac});
    });
}

/// A window opens whole; who took the phone's files so far keeps them until somebody else may.
void GateKeeper::reopen(MacAddress mac, qint64 now)
{
    const PhoneGate before = m_gates.value(mac).gate;
    PhoneGate gate = releasedGate(mac, m_clock.now().toMSecsSinceEpoch(), m_job->defaults.windowHours, before.round);
    gate.address = before.address;
    put(gate, now);
    m_changed.insert(mac);
}

/// The job is finished: nobody gets anything any more, but phones that were released since.
void GateKeeper::closeAll(qint64 now)
{
    int closed = 0;
    const qint64 leftMs = m_job->defaults.leaving.leftMs;
    for (auto it = m_gates.begin(); it != m_gates.end(); ++it) {
        PhoneGate gate = it->gate;
        if (gate.savedMs > leftMs || (gate.windowMs == 0 && it->closesMs <= now && gate.address.isEmpty()))
            continue;
        gate = closedGate(gate, std::max(leftMs, m_clock.now().toMSecsSinceEpoch()));
        put(gate, now);
        m_changed.insert(gate.mac);
        ++closed;
    }
    if (closed > 0)
        audit({.kind = AuditKind::Release, .subject = QStringLiteral("job-left closed=%1").arg(closed)});
}

GateKeeper::Running& GateKeeper::put(const PhoneGate& gate, qint64 now)
{
    Running& running = m_gates[gate.mac];
    forgetTaker(running.gate.address);
    const qint64 wall = m_clock.now().toMSecsSinceEpoch();
    running = {.gate = gate,
               .closesMs = now + gate.windowLeftMs(wall),
               .locksMs = gate.lockInMs > 0 ? now + std::max<qint64>(1, leftOf(gate.lockInMs, gate.savedMs, wall)) : 0,
               .heardMs = now - takerActiveMs};
    if (!gate.address.isEmpty())
        ++m_takers[gate.address];
    return running;
}

void GateKeeper::forgetTaker(const QString& address)
{
    if (const auto taker = m_takers.find(address); taker != m_takers.end() && --*taker <= 0)
        m_takers.erase(taker);
}

void GateKeeper::set(const QList<PhoneGate>& gates)
{
    const qint64 now = m_clock.monotonicMs();
    for (const PhoneGate& gate : gates) {
        put(gate, now);
        tell(EventId::GateReleased, gate.mac, {}, {});
    }
}

void GateKeeper::forgive(const QString& address)
{
    if (m_budget.forgive(address, m_clock.monotonicMs()))
        m_silencedNews.append({.address = address});
}

void GateKeeper::observe(const QList<PhoneTrack>& tracks)
{
    if (!isBench())
        return;
    for (const PhoneTrack& track : tracks) {
        if (track.status.state != PhoneState::Ready)
            continue;
        if (const auto running = m_gates.find(track.status.mac);
            running != m_gates.end() && !running->gate.locked && !running->gate.address.isEmpty())
            lock(*running);
    }
}

void GateKeeper::lock(Running& running)
{
    running.gate.locked = true;
    running.gate.lockInMs = 0;
    running.locksMs = 0;
    m_changed.insert(running.gate.mac);
    tell(EventId::GateLocked, running.gate.mac, running.gate.address, running.gate.address);
}

void GateKeeper::store(Running& running, qint64 now)
{
    running.gate.savedMs = m_clock.now().toMSecsSinceEpoch();
    running.gate.windowMs = std::max<qint64>(0, running.closesMs - now);
    running.gate.lockInMs = running.locksMs > 0 ? std::max<qint64>(1, running.locksMs - now) : 0;
}

void GateKeeper::end()
{
    for (auto running = m_gates.cbegin(); running != m_gates.cend(); ++running) {
        if (running->gate.windowMs > 0)
            m_changed.insert(running.key());
    }
    m_running = false;
}

void GateKeeper::tick()
{
    const qint64 now = m_clock.monotonicMs();
    m_budget.prune(now);
    if (m_claims)
        settle(m_claims->overdue(now));
    for (Running& running : m_gates) {
        if (running.locksMs > 0 && running.locksMs <= now)
            lock(running);
    }
    if (now - m_savedMs < saveAgainMs)
        return;
    m_savedMs = now;
    for (auto running = m_gates.cbegin(); running != m_gates.cend(); ++running) {
        if (running->gate.windowMs > 0)
            m_changed.insert(running.key());
    }
}

MacAddress GateKeeper::ownerOf(const FileName& file) const
{
    if (file.kind == FileKind::Refused)
        return {};
    if (!m_limited.isEmpty()) {
        const QStringView name = file.key;
        for (const QStringView bare : {name, name.sliced(name.lastIndexOf(u'/') + 1)}) {
            if (const auto owner = m_limited.constFind(bare.toString()); owner != m_limited.constEnd())
                return *owner;
        }
    }
    return file.mac;
}

Answer GateKeeper::answer(const Request& request)
{
    if (m_limited.isEmpty() && !mayNameAPhone(request.path))
        return answerCommon(request);
    Request read = request;
    read.file = FileName::parse(request.path, m_job->defaults.urlKey);
    const MacAddress owner = ownerOf(*read.file);
    return owner.isZero() ? answerCommon(read) : answerOwned(read, *read.file, owner);
}

/// What belongs to no phone of its own.
Answer GateKeeper::answerCommon(const Request& request)
{
    const bool silenced = m_budget.isSilenced(request.source, m_clock.monotonicMs());
    return silenced && !m_takers.contains(request.source) ? silence(request) : m_inner.answer(request);
}

Answer GateKeeper::answerOwned(const Request& request, const FileName& file, MacAddress owner)
{
    const qint64 now = m_clock.monotonicMs();
    const bool silenced = m_budget.isSilenced(request.source, now);
    const Phone* phone = m_job->phones.find(owner);
    const bool mayBeStaged = phone && !phone->onHold;
    // A name with twelve hex digits in it is a phone's only if the job or the maker's prefix says so.
    if (!phone && (file.kind == FileKind::Other || file.kind == FileKind::Certificate) && !owner.hasKnownMaker())
        return silenced ? silence(request) : m_inner.answer(request);
    const auto running = m_gates.constFind(owner);
    const bool isTaker = mayBeStaged && running != m_gates.constEnd() && running->gate.address == request.source;
    if (!isTaker && (silenced || (m_budget.isCeilingReached(now) && !m_takers.contains(request.source))))
        return silence(request);

    const QString name = escaped(request.path);
    EventId refusal = EventId::None;
    if (mayBeStaged) {
        const std::optional<EventId> decided = decide(request, owner, now);
        if (!decided)
            return later(request);
        refusal = *decided;
    }
    if (hasLeft() && (refusal == EventId::GateExpired || refusal == EventId::GateNotReleased))
        refusal = EventId::GateJobLeft;
    if (!mayBeStaged || refusal != EventId::None) {
        sentAway(request, owner, name, refusal, now);
        if (refusal == EventId::None)
            return m_inner.answer(request); // it knows strangers and phones on hold
        Request closed = request;
        closed.refusal = refusal;
        return m_inner.answer(closed);
    }
    if (m_budget.served(request.source) && m_claims)
        m_word.served.append(request.source);
    const Answer answer = m_inner.answer(request);
    if (answer.status != 200)
        return answer;
    if (file.kind == FileKind::PhoneConfig && file.role == FileRole::Config && !answer.isBlob())
        warnOfOpenPassword(m_gates[owner], request, answer.body, name);
    m_deliveries.insert(request.id, {owner, name, answer.digest, file.role != FileRole::Rcs});
    return answer;
}

/// Once a run for each phone; the settings may change meanwhile, then it is told again.
void GateKeeper::warnOfOpenPassword(Running& running, const Request& request, const QByteArray& cfg,
                                    const QString& name)
{
    const bool open = leavesAdminPasswordOpen(cfg);
    if (open && !running.openTold)
        tell(EventId::AdminPasswordOpen, running.gate.mac, request.source, name);
    running.openTold = open;
}

std::optional<EventId> GateKeeper::decide(const Request& request, MacAddress mac, qint64 now)
{
    const auto running = m_gates.find(mac);
    GateFacts facts;
    facts.source = request.source;
    facts.mac = mac;
    facts.certified = request.certified;
    if (m_witness && !request.proxied) // the neighbour is the proxy
        facts.witness = m_witness(request.source, mac);
    if (running != m_gates.end()) {
        facts.gate = &running->gate;
        facts.windowLeftMs = running->closesMs - now;
        facts.lockDue = running->locksMs > 0 && running->locksMs <= now;
        facts.takerQuietMs = now - running->heardMs;
    }
    const GateVerdict verdict = decideGate(facts);
    if (!verdict.serves())
        return verdict.refusal;
    if (verdict.takes) {
        const GateClaim claim{mac, running->gate.round + (verdict.moved ? 1 : 0), request.source};
        if (m_claims && !m_claims->isAlone(claim, request.transport == Transport::Tftp ? 0 : request.id, now))
            return std::nullopt;
        take(*running, request.source, verdict.moved, now);
    }
    running->heardMs = now;
    sayHeard(*running, now);
    return EventId::None;
}

/// A phone that asks over TFTP asks again by itself.
Answer GateKeeper::later(const Request& request)
{
    if (request.transport == Transport::Tftp)
        return silence(request);
    return {.status = 503, .isLater = true};
}

void GateKeeper::take(Running& running, const QString& source, bool moved, qint64 now)
{
    PhoneGate& gate = running.gate;
    if (moved) {
        ++gate.round;
        tell(EventId::GateMoved, gate.mac, source, gate.address);
        audit({.kind = AuditKind::Release,
               .mac = gate.mac,
               .address = source,
               .subject = QStringLiteral("moved-from %1").arg(gate.address)});
    }
    takenBy(running, source, now);
    store(running, now);
    m_changed.insert(gate.mac);
}

void GateKeeper::sentAway(const Request& request, MacAddress mac, const QString& name, EventId why, qint64 now)
{
    const auto running = m_gates.find(mac);
    if (running != m_gates.end() && why != EventId::None) {
        PhoneGate& gate = running->gate;
        const bool told = gate.refusal == why && gate.refusedAddress == request.source && running->toldMs > 0 &&
                          now - running->toldMs < auditAgainMs;
        gate.refusal = why;
        gate.refusedAddress = request.source;
        gate.refusedMs = m_clock.now().toMSecsSinceEpoch();
        if (!told) {
            running->toldMs = now;
            m_changed.insert(mac);
            audit({.kind = AuditKind::Refusal,
                   .mac = mac,
                   .address = request.source,
                   .subject = QString::fromLatin1(eventInfo(why).name) + u' ' + name});
        }
    }
    sayProbe(request.source, mac);
    if (!m_budget.sentAway(request.source, mac, now))
        return;
    m_silencedNews.append({request.source, m_clock.now().toMSecsSinceEpoch(), m_budget.leftMs(request.source, now)});
    tell(EventId::ProbesTooMany, {}, request.source, request.source);
    audit({.kind = AuditKind::Refusal,
           .address = request.source,
           .subject = QString::fromLatin1(eventInfo(EventId::ProbesTooMany).name)});
}

Answer GateKeeper::silence(const Request& request)
{
    m_silent.insert(request.id);
    return {.status = 429};
}

void GateKeeper::finished(quint64 id, Ending ending, qint64 bytes, qint64 durationMs)
{
    if (!m_silent.isEmpty() && m_silent.remove(id))
        return;
    m_inner.finished(id, ending, bytes, durationMs);
    const auto found = m_deliveries.find(id);
    if (found == m_deliveries.end())
        return;
    const Delivery delivery = *found;
    m_deliveries.erase(found);
    const auto running = m_gates.find(delivery.mac);
    if (running == m_gates.end() || !delivery.counts || (ending != Ending::Whole && ending != Ending::Unchanged))
        return;
    const qint64 now = m_clock.monotonicMs();
    PhoneGate& gate = running->gate;
    if (ending == Ending::Whole)
        audit({.kind = AuditKind::Delivery,
               .mac = delivery.mac,
               .address = gate.address,
               .subject = delivery.name,
               .digest = delivery.digest});
    running->heardMs = now;
    if (gate.deliveredMs > 0)
        return;
    gate.deliveredMs = m_clock.now().toMSecsSinceEpoch();
    m_changed.insert(gate.mac);
    if (!isBench())
        lock(*running);
    else if (!gate.locked)
        running->locksMs = now + benchLockMs;
}

void GateKeeper::audit(AuditRecord record)
{
    record.timeMs = m_clock.now().toMSecsSinceEpoch();
    if (m_audit.size() < mostAuditWaiting)
        m_audit.append(std::move(record));
}

void GateKeeper::tell(EventId id, MacAddress mac, const QString& address, const QString& subject)
{
    if (m_observations.size() < mostObservations)
        m_observations.append({.id = id,
                               .timeMs = m_clock.now().toMSecsSinceEpoch(),
                               .mac = mac,
                               .address = address,
                               .subject = subject});
}

bool GateKeeper::hasNews() const
{
    return !m_changed.isEmpty() || !m_silencedNews.isEmpty() || !m_audit.isEmpty() || !m_observations.isEmpty();
}

void GateKeeper::addNews(ServerNews& news)
{
    const qint64 now = m_clock.monotonicMs();
    for (const MacAddress mac : std::exchange(m_changed, {})) {
        if (const auto running = m_gates.find(mac); running != m_gates.end()) {
            store(*running, now);
            news.gates.append(running->gate);
        }
    }
    news.silenced += std::exchange(m_silencedNews, {});
    news.audit += std::exchange(m_audit, {});
    news.observations += std::exchange(m_observations, {});
}

} // namespace firstring
