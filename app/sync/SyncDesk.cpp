// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/SyncDesk.h"

#include "app/sync/HereSteps.h"
#include "app/sync/HttpsAsk.h"
#include "app/sync/PortalSide.h"
#include "app/sync/Sides.h"
#include "models/domain/sync/SecretParts.h"
#include "models/workspace/SyncLedger.h"
#include "models/workspace/Workspace.h"

#include <algorithm>
#include <utility>

namespace firstring {

namespace {

constexpr int soonMs = 2'000; ///< people seldom change one thing alone

/// Whether \a job has that record as the other side tells it, perhaps to an account that is shown no passwords.
bool hasIt(const JobState& job, const SyncKey& key, const std::optional<SyncRecord>& told)
{
    const auto here = findRecord(job, key);
    return here == told || (here && told && withoutSecrets(*here) == *told);
}

} // namespace

QSet<SyncKey> changedSince(const JobState& agreed, const JobState& job, const QSet<SyncKey>& removed)
{
    QSet<SyncKey> changed;
    const auto compare = [&changed](SyncKind kind, const auto& before, const auto& now) {
        for (auto record = now.begin(); record != now.end(); ++record) {
            const auto old = before.constFind(record.key());
            if (old == before.end() || !(*old == *record))
                changed.insert({kind, record.key()});
        }
    };
    compare(SyncKind::Server, agreed.servers, job.servers);
    compare(SyncKind::Firmware, agreed.firmware, job.firmware);
    compare(SyncKind::Branding, agreed.branding, job.branding);
    compare(SyncKind::Blueprint, agreed.blueprints, job.blueprints);
    compare(SyncKind::File, agreed.files, job.files);
    job.phones.forEach([&](const Phone& phone) {
        const Phone* const old = agreed.phones.find(phone.mac);
        if (!old || !(*old == phone))
            changed.insert(keyOf(phone));
    });
    for (const SyncKey& key : removed) {
        if (findRecord(agreed, key) && !findRecord(job, key))
            changed.insert(key);
    }
    return changed;
}

/// Whether that place is told where phones are sent, not what the records say.
static bool isTold(const Remote& remote)
{
    return remote.kind == RemoteKind::Gateway || remote.kind == RemoteKind::Portal;
}

SyncDesk::SyncDesk(Workspace& workspace, Vault vault, const Clock& clock)
    : m_workspace(workspace)
    , m_vault(std::move(vault))
    , m_clock(clock)
{
    connect(&m_workspace, &Workspace::changed, this, &SyncDesk::note);
    connect(&m_workspace.sync(), &SyncLedger::remotesChanged, this, &SyncDesk::countAll);
    connect(&m_workspace.sync(), &SyncLedger::remotesChanged, this, &SyncDesk::attendFeeds);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &SyncDesk::syncSoon);
    m_everyMinute.setInterval(60'000);
    connect(&m_everyMinute, &QTimer::timeout, this, &SyncDesk::lookAtClock);
    m_everyMinute.start();
    m_recount.setSingleShot(true);
    m_recount.setInterval(500);
    connect(&m_recount, &QTimer::timeout, this, &SyncDesk::recountSaid);
    countAll();
    attendFeeds();
}

SyncDesk::~SyncDesk() = default;

void SyncDesk::look(const QString& remote)
{
    begin(remote, false);
}

void SyncDesk::lookAtList(const QString& remote, const QList<Phone>& there)
{
    const Remote* const known = m_workspace.sync().remote(remote);
    const auto profile =
        known ? PortalProfile::parse(known->profile) : Result<PortalProfile>(SyncLedger::unknown(remote));
    if (!profile)
        return begin(remote, false, profile.error());
    begin(remote, false, std::unique_ptr<RemoteSide>(std::make_unique<PortalSide>(*profile, there)));
}

void SyncDesk::begin(const QString& remote, bool byItself)
{
    const Remote* const known = m_workspace.sync().remote(remote);
    begin(remote, byItself,
          known ? sideOf(*known, m_vault) : Result<std::unique_ptr<RemoteSide>>(SyncLedger::unknown(remote)));
}

void SyncDesk::begin(const QString& name, bool byItself, Result<std::unique_ptr<RemoteSide>> side)
{
    drop();
    m_remote = name;
    m_plan = {};
    m_otherRestored = false;
    if (!side)
        return end(name, side.error());
    make(name, std::move(*side));
    connect(m_run.get(), &SyncRun::planned, this, [this, byItself] {
        m_plan = m_run->plan();
        m_otherRestored = m_run->otherRestored();
        // By itself it does what nobody need decide; an older copy is for a person to look at first.
        if (byItself && !m_otherRestored)
            return m_run->carryOut();
        Q_EMIT planned();
    });
    m_run->look();
}

/// There is no run, and none is kept.
void SyncDesk::end(const QString& remote, const Error& why)
{
    Q_EMIT ended({.remote = remote,
                  .startedMs = m_clock.nowMs(),
                  .endedMs = m_clock.nowMs(),
                  .end = SyncEnd::Broken,
                  .code = why.code,
                  .sentence = why.sentence});
}

void SyncDesk::make(const QString& remote, std::unique_ptr<RemoteSide> side)
{
    m_run = std::make_unique<SyncRun>(
        SyncRun::Surroundings{.workspace = m_workspace, .vault = m_vault, .clock = m_clock}, remote, std::move(side));
    connect(m_run.get(), &SyncRun::progressed, this, &SyncControl::progressed);
    connect(m_run.get(), &SyncRun::ended, this, &SyncDesk::takeEnd);
}

int SyncDesk::canTakeBack(const QString& remote) const
{
    return static_cast<int>(m_back.value(foldedName(remote)).size());
}

void SyncDesk::takeBack(const QString& name)
{
    if (m_run && stage() != SyncStage::Planned)
        return; // one is under way, perhaps by itself; it is not broken off for this
    const QList<SyncStep> steps = m_back.value(foldedName(name));
    const Remote* const known = m_workspace.sync().remote(name);
    auto side = known ? sideOf(*known, m_vault) : Result<std::unique_ptr<RemoteSide>>(SyncLedger::unknown(name));
    if (!side)
        return end(name, side.error());
    drop();
    m_remote = known->name;
    m_plan = {};
    m_otherRestored = false;
    Remote still = *known;
    still.everyMinutes = 0; // by itself it would do the same again
    if (const auto put = m_workspace.sync().put(still); !put)
        return end(name, put.error());
    make(m_remote, std::move(*side));
    m_run->takeBack(steps);
}

void SyncDesk::carryOut(const SyncChoices& choices)
{
    if (stage() == SyncStage::Planned)
        m_run->carryOut(choices);
}

void SyncDesk::cancel()
{
    if (stage() == SyncStage::Planned)
        drop();
    else if (m_run)
        m_run->cancel();
}

SyncStage SyncDesk::stage() const
{
    return m_run ? m_run->stage() : SyncStage::Ended;
}

void SyncDesk::takeEnd(const SyncAccount& account)
{
    keepBack(account);
    m_run.release()->deleteLater(); // it is the one that tells
    count(account.remote);
    forgetNews(account.remote);
    Q_EMIT ended(account);
    m_soon.start(); // what came meanwhile
}

/// What takes this run back. One that takes back itself, and was cut off, is gone on with.
void SyncDesk::keepBack(const SyncAccount& account)
{
    const QString name = foldedName(account.remote);
    const bool isWhole = account.end == SyncEnd::Done || account.end == SyncEnd::InPart;
    if (m_run->isTakingBack()) {
        if (isWhole)
            m_back.remove(name);
        return;
    }
    const Remote* const known = m_workspace.sync().remote(account.remote);
    if (!known || known->kind == RemoteKind::Portal || m_run->isTooMuchToTakeBack())
        m_back.remove(name);
    else if (const QList<SyncStep> back = m_run->back(); !back.isEmpty() || isWhole)
        m_back.insert(name, back);
}

void SyncDesk::drop()
{
    if (!m_run)
        return;
    m_run->close();
    m_run->disconnect(this);
    m_run.release()->deleteLater();
}

int SyncDesk::waiting(const QString& remote) const
{
    const auto known = m_waiting.constFind(foldedName(remote));
    return known == m_waiting.constEnd() ? -1 : static_cast<int>(known->size());
}

void SyncDesk::countAll()
{
    QSet<QString> names;
    for (const Remote& remote : m_workspace.sync().remotes()) {
        names.insert(foldedName(remote.name));
        if (!m_waiting.contains(foldedName(remote.name)))
            count(remote.name);
    }
    const auto isForgotten = [&names](const auto& one) { return !names.contains(one.key()); };
    m_waiting.removeIf(isForgotten);
    m_back.removeIf(isForgotten);
    Q_EMIT waitingChanged();
}

/// Read and compared aside; what is edited meanwhile is noted as it happens.
void SyncDesk::count(const QString& remote)
{
    m_waiting.insert(foldedName(remote), {});
    const auto take = [this, remote](const Result<JobSnapshot>& agreed) {
        if (!agreed)
            return;
        const Remote* const known = m_workspace.sync().remote(remote);
        const auto side = known ? sideOf(*known, m_vault) : Result<std::unique_ptr<RemoteSide>>(Error{});
        const RemoteSide::Saying saying = side ? (*side)->saying() : RemoteSide::Saying();
        m_background.run([agreed = *agreed, job = m_workspace.snapshot(), removed = removedFrom(m_workspace),
                          saying] { return changedSince(*agreed, saying ? saying(*job).job : *job, removed); },
                         [this, remote](const QSet<SyncKey>& changed) {
                             if (!m_workspace.sync().remote(remote))
                                 return;
                             m_waiting[foldedName(remote)] += changed;
                             Q_EMIT waitingChanged();
                         });
    };
    m_workspace.sync().readAgreed(remote, m_workspace.snapshot(), this, take);
}

void SyncDesk::note(const Change& change)
{
    if (m_waiting.isEmpty())
        return;
    for (const Remote& remote : m_workspace.sync().remotes()) {
        const auto waiting = m_waiting.find(foldedName(remote.name));
        if (isTold(remote))
            m_recount.start();
        else if (waiting != m_waiting.end())
            forEachKey(change.edit, [&waiting](const SyncKey& key) { waiting->insert(key); });
    }
    Q_EMIT waitingChanged();
}

/// What a gateway or a portal is told follows from many records: a blueprint's new server sends all its phones on.
void SyncDesk::recountSaid()
{
    for (const Remote& remote : m_workspace.sync().remotes()) {
        if (isTold(remote))
            count(remote.name);
    }
}

/// Where a person chose so, every so many minutes; never while something else goes on or waits.
void SyncDesk::lookAtClock()
{
    if (m_run)
        return;
    const qint64 now = m_clock.monotonicMs();
    for (const Remote& remote : m_workspace.sync().remotes()) {
        const auto tried = m_triedMs.constFind(remote.name);
        const bool due = tried == m_triedMs.constEnd() || now - *tried >= remote.everyMinutes * 60'000LL;
        if (remote.everyMinutes <= 0 || remote.mark.isEmpty() || !due || remote.kind == RemoteKind::Portal)
            continue;
        m_triedMs.insert(remote.name, now);
        return begin(remote.name, true);
    }
}

/// Hears the sites that a person lets be synced by itself; nothing is asked of others without a person.
void SyncDesk::attendFeeds()
{
    std::map<QString, Feed> feeds;
    for (const Remote& remote : m_workspace.sync().remotes()) {
        if (remote.kind != RemoteKind::Site || remote.everyMinutes <= 0 || remote.mark.isEmpty())
            continue;
        const QString name = foldedName(remote.name);
        if (const auto known = m_feeds.find(name);
            known != m_feeds.end() && known->second.remote.place == remote.place &&
            known->second.remote.fingerprint == remote.fingerprint && known->second.remote.secret == remote.secret) {
            feeds.insert(m_feeds.extract(known));
            continue;
        }
        Feed feed{.remote = remote, .feed = std::make_unique<SiteFeed>(remote)};
        connect(feed.feed.get(), &SiteFeed::changed, this,
                [this, called = remote.name](const QList<AgreedRecord>& records) { takeNews(called, records); });
        feeds.emplace(name, std::move(feed));
    }
    m_feeds = std::move(feeds);
}

void SyncDesk::takeNews(const QString& remote, const QList<AgreedRecord>& records)
{
    Feed& feed = m_feeds.at(foldedName(remote));
    bool isNew = records.isEmpty();
    for (const AgreedRecord& record : records) {
        if (hasIt(m_workspace.state(), record.key, record.record)) {
            feed.arrived.remove(record.key);
            continue;
        }
        feed.arrived.insert(record.key, record.record);
        isNew = true;
    }
    feed.isDue = feed.isDue || isNew;
    if (isNew)
        m_soon.start();
    Q_EMIT waitingChanged();
}

/// A run took what it could; the rest waits for a person, and is still told.
void SyncDesk::forgetNews(const QString& remote)
{
    const auto known = m_feeds.find(foldedName(remote));
    if (known == m_feeds.end())
        return;
    Feed& feed = known->second;
    feed.arrived.removeIf([this](const auto& one) { return hasIt(m_workspace.state(), one.key(), one.value()); });
    feed.isDue = feed.isDue && !feed.arrived.isEmpty(); // our own changes are told as well
}

void SyncDesk::syncSoon()
{
    for (auto& [name, feed] : m_feeds) {
        if (!feed.isDue || m_run)
            continue;
        feed.isDue = false;
        m_triedMs.insert(feed.remote.name, m_clock.monotonicMs());
        begin(feed.remote.name, true);
    }
}

int SyncDesk::arrived(const QString& remote) const
{
    const auto feed = m_feeds.find(foldedName(remote));
    return feed == m_feeds.end() ? 0 : static_cast<int>(feed->second.arrived.size());
}

Remote SyncDesk::makeRemote(const QString& name, const QString& place) const
{
    return newRemote(name, place);
}

void SyncDesk::lookAtCertificate(const QString& url)
{
    firstring::lookAtCertificate(QUrl(url), this, [this, url](const Result<SeenCertificate>& shown) {
        if (!shown) {
            Q_EMIT certificateNotSeen(shown.error());
            return;
        }
        const QSslCertificate& one = shown->certificate;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC);
        Q_EMIT certificateSeen({.url = url,
                                .fingerprint = fingerprintOf(one),
                                .namesHost = namesHost(one, QUrl(url).host()),
                                .lineage = shown->lineage,
                                .isInTime = one.effectiveDate() <= now && now <= one.expiryDate()});
    });
}

} // namespace firstring
