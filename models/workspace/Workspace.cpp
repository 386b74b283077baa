// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/Workspace.h"

#include "models/domain/gate/SharedGate.h"
#include "models/domain/sync/Rebase.h"
#include "models/store/NewsWire.h"
#include "models/store/StoreThread.h"
#include "models/workspace/SyncLedger.h"

#include <QPointer>

#include <algorithm>
#include <utility>
#include <chrono>

namespace firstring {

namespace {

using namespace std::chrono_literals;

constexpr auto newsInterval = 250ms;      ///< a storm of requests becomes four transactions a second
constexpr qsizetype newsBatch = 4000;     ///< or one every so many requests
constexpr qsizetype strangersKept = 1000; ///< phones not in the job: whoever invents addresses must not fill our memory

/// News alone carries no ticket that anybody waits for.
constexpr quint64 noTicket = 0;

template <typename T, typename Key>
bool changesNothing(const QMap<QString, T>& map, const RecordEdit<T, Key>& edit, QString (*keyOf)(const T&))
{
    const bool removes = std::any_of(edit.remove.begin(), edit.remove.end(),
                                     [&](const QString& name) { return map.contains(foldedName(name)); });
    return !removes && std::all_of(edit.put.begin(), edit.put.end(), [&](const T& record) {
        const auto old = map.constFind(keyOf(record));
        return old != map.constEnd() && *old == record;
    });
}

template <typename T>
QString nameKey(const T& record)
{
    return foldedName(record.name);
}

QString imageKey(const FirmwareImage& image)
{
    return JobState::firmwareKey(image.model, image.version);
}

/// True when every record is as the edit wants it: nothing to announce, to store or to undo.
bool changesNothing(const JobState& state, const Edit& edit)
{
    const auto& phones = edit.phones;
    return !std::any_of(phones.remove.begin(), phones.remove.end(),
                        [&](MacAddress mac) { return state.phones.contains(mac); }) &&
           std::all_of(phones.put.begin(), phones.put.end(),
                       [&](const Phone& phone) {
                           const Phone* old = state.phones.find(phone.mac);
                           return old && *old == phone;
                       }) &&
           changesNothing(state.blueprints, edit.blueprints, nameKey<Blueprint>) &&
           changesNothing(state.servers, edit.servers, nameKey<ConfigServer>) &&
           changesNothing(state.firmware, edit.firmware, imageKey) &&
           changesNothing(state.branding, edit.branding, nameKey<BrandingAsset>) &&
           changesNothing(state.files, edit.files, nameKey<JobFile>) &&
           (!edit.defaults || *edit.defaults == state.defaults);
}

} // namespace

Workspace::Workspace(JobState state, QHash<MacAddress, PhoneTrack> tracks, std::unique_ptr<StoreThread> store,
                     QHash<QString, QString> notes, const QList<DhcpLease>& leases, Gates gates)
    : m_state(std::make_shared<const JobState>(std::move(state)))
    , m_tracks(std::move(tracks))
    , m_notes(std::move(notes))
    , m_gates(std::move(gates))
    , m_store(std::move(store))
{
    m_sync = new SyncLedger(
        *m_store, [this] { return m_readOnly ? std::optional<quint64>() : std::optional(++m_handedOver); }, this);
    for (const DhcpLease& lease : leases)
        m_leases.insert(lease.address, lease);
    m_store->setAnswered([this](quint64 ticket, const Result<void>& result) { onStored(ticket, result); });
    m_store->setHeard([this](const SharedNews& news) { hear(news); },
                      [this](const std::optional<Error>& why) {
                          m_away = why;
                          Q_EMIT awayChanged();
                      });
    m_newsTimer.setSingleShot(true);
    m_newsTimer.setInterval(newsInterval);
    connect(&m_newsTimer, &QTimer::timeout, this, &Workspace::handOverNews);
    m_strangers = std::count_if(m_tracks.cbegin(), m_tracks.cend(), [this](const PhoneTrack& track) {
        return !m_state->phones.contains(track.status.mac);
    });
}

Workspace::~Workspace()
{
    m_wire.reset();
    handOverNews();
    m_store->setAnswered({});
    m_store->setHeard({}, {});
    m_store.reset();
}

Result<void> Workspace::perform(const Edit& edit)
{
    if (changesNothing(*m_state, edit))
        return {};
    auto inverse = applyNow(edit);
    if (!inverse)
        return inverse.error();
    m_redo.clear();
    m_undo.push_back({edit.text, std::move(*inverse), m_store->isShared() ? edit : Edit()});
    Q_EMIT undoChanged();
    return {};
}

/// One edit through the door: checked, visible, announced, handed over. Gives the way back.
Result<Edit> Workspace::applyNow(const Edit& edit)
{
    if (m_readOnly) {
        return Error{QStringLiteral("STORE_READ_ONLY"),
                     tr("This job can only be read now, because it could not be saved: %1").arg(m_readOnly->sentence),
                     m_readOnly->code};
    }
    if (m_away)
        return *m_away;
    auto applied = apply(*m_state, edit);
    if (!applied)
        return applied.error();
    const Change change{m_state, std::make_shared<const JobState>(std::move(applied->next)), edit};
    m_state = change.after;
    noteRemovals(m_shelf.removed, edit, m_state->revision);
    if (m_store->isShared()) {
        m_pending.add(m_handedOver + 1, edit, applied->inverse);
        m_store->commit(++m_handedOver, edit, m_state->revision, applied->inverse);
    } else {
        m_store->commit(++m_handedOver, edit, m_state->revision);
    }
    Q_EMIT changed(change);
    return std::move(applied->inverse);
}

/// What others did is a change like any other, but it is stored already and nobody takes it back here.
void Workspace::hear(const SharedNews& news)
{
    if (const Edit edit = m_pending.under(news.edit, *m_state); !changesNothing(*m_state, edit)) {
        JobState next = *m_state;
        putAll(next, edit);
        ++next.revision;
        noteRemovals(m_shelf.removed, edit, next.revision);
        const Change change{m_state, std::make_shared<const JobState>(std::move(next)), edit};
        m_state = change.after;
        Q_EMIT changed(change);
    }
    if (!news.clashes.isEmpty())
        Q_EMIT clashed(news.clashes);
}

QString Workspace::undoText() const
{
    return m_undo.empty() ? QString() : m_undo.back().text;
}

QString Workspace::redoText() const
{
    return m_redo.empty() ? QString() : m_redo.back().text;
}

Result<void> Workspace::undo()
{
    return turnBack(m_undo, m_redo);
}

Result<void> Workspace::redo()
{
    return turnBack(m_redo, m_undo);
}

/// Undo and redo are the same: the last step of one list is applied, and what takes it back goes to the other.
Result<void> Workspace::turnBack(std::vector<Step>& from, std::vector<Step>& to)
{
    if (from.empty())
        return {};
    // Taken out first: whoever listens to changed() sees the lists as they will be.
    Step step = std::move(from.back());
    from.pop_back();
    Edit back = step.inverse;
    if (m_store->isShared()) { // what others did since is not taken back
        Rebased rebased = rebase(step.inverse, step.done, *m_state);
        back = std::move(rebased.edit);
        if (!rebased.clashes.isEmpty())
            Q_EMIT clashed(rebased.clashes);
    }
    auto inverse = applyNow(back);
    if (!inverse) {
        from.push_back(std::move(step));
        return inverse.error();
    }
    to.push_back({std::move(step.text), std::move(*inverse), m_store->isShared() ? back : Edit()});
    Q_EMIT undoChanged();
    return {};
}

PhoneTrack Workspace::track(MacAddress mac) const
{
    PhoneTrack track = m_tracks.value(mac);
    track.status.mac = mac;
    track.status.state = stateOf(mac);
    return track;
}

PhoneState Workspace::stateOf(MacAddress mac) const
{
    const auto track = m_tracks.constFind(mac);
    const PhoneState state = track == m_tracks.constEnd() ? PhoneState::Waiting : track->status.state;
    const Phone* phone = m_state->phones.find(mac);
    if (phone && phone->onHold)
        return PhoneState::OnHold;
    // What the server concluded before the phone came into the job or off hold.
    const bool isOutdated = phone && (state == PhoneState::OnHold || state == PhoneState::Unknown);
    return isOutdated ? PhoneState::Waiting : state;
}

void Workspace::observe(const ServerNews& news)
{
    if (news.isEmpty())
        return;
    for (const PhoneTrack& track : news.tracks) {
        const MacAddress mac = track.status.mac;
        if (!m_tracks.contains(mac) && !m_state->phones.contains(mac))
            ++m_strangers;
        m_tracks.insert(mac, track);
        if (!m_readOnly)
            m_pendingTracks.insert(mac);
    }
    for (const DhcpLease& lease : news.leases) {
        if (lease.mac.isZero())
            m_leases.remove(lease.address);
        else
            m_leases.insert(lease.address, lease);
    }
    for (const PhoneGate& gate : news.gates)
        m_gates.phones.insert(gate.mac, gate);
    for (const SilencedAddress& one : news.silenced) {
        m_gates.silenced.removeIf([&](const SilencedAddress& old) { return old.address == one.address; });
        if (one.leftMs > 0)
            m_gates.silenced.append(one);
    }
    if (!m_readOnly) {
        m_pendingObservations += news.observations;
        m_pendingLeases += news.leases;
        m_pendingRecords.gates += news.gates;
        m_pendingRecords.silenced += news.silenced;
        m_pendingRecords.audit += news.audit;
        // Records wait for nothing: what was let out must be known after a power cut.
        if (news.hasRecords() || m_pendingObservations.size() >= newsBatch)
            handOverNews();
        else if (!m_newsTimer.isActive())
            m_newsTimer.start();
    }
    if (m_strangers > 2 * strangersKept)
        dropStrangers();
    Q_EMIT newsArrived(news);
}

void Workspace::release(const QList<MacAddress>& phones, qint64 nowMs)
{
    ServerNews news;
    for (const MacAddress mac : phones) {
        news.gates.append(releasedGate(mac, nowMs, m_state->defaults.windowHours, gate(mac).round));
        news.audit.append({.kind = AuditKind::Release, .timeMs = nowMs, .mac = mac});
    }
    observe(news);
    if (!phones.isEmpty())
        Q_EMIT released(news.gates);
}

void Workspace::forgive(const QString& address)
{
    ServerNews news;
    news.silenced.append({.address = address});
    observe(news);
    Q_EMIT forgiven(address);
}

void Workspace::audit(const QList<AuditRecord>& records)
{
    ServerNews news;
    news.audit = records;
    observe(news);
}

void Workspace::takeRecords(const ServerNews& records)
{
    ServerNews over = records; // they may be older than what is known here
    for (PhoneGate& gate : over.gates) {
        if (const auto known = m_gates.phones.constFind(gate.mac); known != m_gates.phones.constEnd())
            gate = mergedGate(*known, gate);
    }
    observe(over);
    if (!over.gates.isEmpty())
        Q_EMIT released(over.gates);
    for (const SilencedAddress& one : records.silenced) {
        if (one.leftMs == 0)
            Q_EMIT forgiven(one.address);
    }
}

void Workspace::keepReadOnly(const Error& why)
{
    m_readOnly = why;
    Q_EMIT turnedReadOnly(why);
}

void Workspace::recall(MacAddress mac, qint64 limit, const QObject* context, Recalled answer)
{
    handOverNews();
    m_store->recall(mac, limit, [context = QPointer(context), answer = std::move(answer)](const auto& observations) {
        if (context)
            answer(observations);
    });
}

void Workspace::handOverNews()
{
    m_newsTimer.stop();
    if (m_readOnly || (m_pendingObservations.isEmpty() && m_pendingTracks.isEmpty() && m_pendingLeases.isEmpty() &&
                       !m_pendingRecords.hasRecords()))
        return;
    ServerNews news = std::exchange(m_pendingRecords, {});
    news.observations = std::exchange(m_pendingObservations, {});
    news.leases = std::exchange(m_pendingLeases, {});
    news.tracks.reserve(m_pendingTracks.size());
    for (const MacAddress mac : std::exchange(m_pendingTracks, {})) {
        if (const auto track = m_tracks.constFind(mac); track != m_tracks.constEnd())
            news.tracks.append(*track);
    }
    // First: which of two arguments is made first is the compiler's choice, and news that moved has no Records.
    const quint64 ticket = news.hasRecords() ? ++m_handedOver : noTicket;
    m_store->saveNews(ticket, std::move(news));
}

/// Forgets the strangers heard of longest ago.
void Workspace::dropStrangers()
{
    std::vector<std::pair<qint64, MacAddress>> strangers;
    for (const PhoneTrack& track : std::as_const(m_tracks)) {
        if (!m_state->phones.contains(track.status.mac))
            strangers.emplace_back(track.status.lastHeardMs, track.status.mac);
    }
    std::sort(strangers.begin(), strangers.end());
    QList<MacAddress> old;
    for (qsizetype i = 0; i + strangersKept < static_cast<qsizetype>(strangers.size()); ++i)
        old.append(strangers[static_cast<std::size_t>(i)].second);
    forgetTracks(old);
    m_strangers = static_cast<qsizetype>(strangers.size()) - old.size();
}

void Workspace::forgetTracks(const QList<MacAddress>& phones)
{
    if (phones.isEmpty())
        return;
    handOverNews();
    for (const MacAddress mac : phones)
        m_tracks.remove(mac);
    if (!m_readOnly)
        m_store->forgetTracks(++m_handedOver, phones);
}

Result<void> Workspace::waitStored()
{
    handOverNews();
    m_store->wait();
    return m_readOnly ? Result<void>(*m_readOnly) : Result<void>();
}

/// Waits in the life of \a context, and forgets itself when it has told.
void Workspace::whenStored(QObject* context, Stored then)
{
    handOverNews();
    if (m_readOnly)
        return then(*m_readOnly);
    if (!hasUnstored())
        return then({});
    auto* watch = new QObject(context);
    const auto tell = [watch, then = std::move(then)](const Result<void>& result) {
        watch->deleteLater();
        watch->disconnect();
        then(result);
    };
    connect(this, &Workspace::storedUpTo, watch, [tell, ticket = m_handedOver](quint64 upTo) {
        if (upTo >= ticket)
            tell({});
    });
    connect(this, &Workspace::turnedReadOnly, watch, [tell](const Error& why) { tell(why); });
}

void Workspace::setNote(const QString& key, const QString& value)
{
    if (m_notes.contains(key) && m_notes.value(key) == value)
        return;
    m_notes.insert(key, value);
    if (!m_readOnly)
        m_store->setNote(++m_handedOver, key, value);
    Q_EMIT noteChanged(key, value);
}

void Workspace::setTokens(const ApiTokens& tokens)
{
    if (m_readOnly || tokens == m_shelf.tokens)
        return;
    m_store->setTokens(++m_handedOver, std::exchange(m_shelf.tokens, tokens), tokens);
    Q_EMIT tokensChanged();
}

void Workspace::setMark(const QString& client, const QString& mark)
{
    if (m_readOnly)
        return;
    m_shelf.marks.insert(client, mark);
    m_store->setMark(++m_handedOver, client, mark);
}

void Workspace::keepKeyBy(const WrappingKey& key)
{
    if (!m_readOnly)
        m_store->keepKeyBy(++m_handedOver, key);
}

void Workspace::onStored(quint64 ticket, const Result<void>& result)
{
    if (!result) {
        if (m_readOnly)
            return;
        m_readOnly = result.error();
        m_pendingObservations.clear();
        m_pendingTracks.clear();
        m_pendingLeases.clear();
        m_pendingRecords = {};
        Q_EMIT turnedReadOnly(*m_readOnly);
        return;
    }
    if (ticket == noTicket)
        return;
    m_stored = ticket;
    m_pending.stored(ticket);
    Q_EMIT storedUpTo(ticket);
    if (m_stored == m_handedOver)
        Q_EMIT stored();
}

} // namespace firstring
