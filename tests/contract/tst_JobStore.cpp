// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/Backends.h"
#include "tests/contract/RandomEdits.h"
#include "tests/support/Good.h"

#include <tuple>

using namespace firstring;

namespace {

auto parts(const Observation& o)
{
    return std::tie(o.id, o.timeMs, o.mac, o.model, o.address, o.transport, o.name, o.subject, o.status, o.bytes,
                    o.total, o.digest, o.durationMs);
}

bool same(const QList<Observation>& a, const QList<Observation>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Observation& x, const Observation& y) { return parts(x) == parts(y); });
}

} // namespace

/// What every store of jobs promises (models/store/JobStore.h). Each test runs for each back end.
class tst_JobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void newJobIsEmpty();
    void settingsAreSafe();
    void isOpenedOnce();
    void reloadsWhatWasApplied_data();
    void reloadsWhatWasApplied();
    void inverseLeadsBack();
    void survivesPowerCutAfterEachCommit();
    void keepsBigPhones();
    void refusesReferencesToNothing();
    void fullStoreKeepsWhatWasThere();
    void keepsTracks();
    void keepsObservationsInOrder();
    void boundsObservations();
    void keepsNotes();
    void keepsLeases();
    void namesItself();
    void keepsTokensAndMarks();
    void remembersWhatWasRemoved();
    void keepsOtherPlaces();
    void keepsJournals();
    void secretsOfJournalsAreSealed();

private:
    void reopen();
    JobState loaded();
    /// Applies and commits; false when apply() refuses.
    bool commit(const Edit& edit, Edit* inverse = nullptr);

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<JobStore> m_store;
    JobState m_state;
    Removals m_removed; ///< as they should be
};

void tst_JobStore::initTestCase_data()
{
    QTest::addColumn<int>("backend");
    int index = 0;
    for (const BackendKind& kind : backends())
        QTest::newRow(kind.name) << index++;
}

void tst_JobStore::init()
{
    QFETCH_GLOBAL(int, backend);
    m_backend = backends()[static_cast<std::size_t>(backend)].make();
    auto store = m_backend->create();
    VERIFY_GOOD(store);
    m_store = std::move(*store);
    m_state = {};
    m_removed = {};
}

void tst_JobStore::cleanup()
{
    m_store.reset();
    m_backend.reset();
}

void tst_JobStore::reopen()
{
    m_store.reset();
    auto store = m_backend->open();
    VERIFY_GOOD(store);
    m_store = std::move(*store);
}

JobState tst_JobStore::loaded()
{
    auto job = m_store->load();
    if (!job)
        QTest::qFail(qPrintable(job.error().detail), __FILE__, __LINE__);
    return job ? job->state : JobState();
}

bool tst_JobStore::commit(const Edit& edit, Edit* inverse)
{
    const auto applied = apply(m_state, edit);
    if (!applied)
        return false;
    m_state = applied->next;
    noteRemovals(m_removed, edit, m_state.revision);
    if (inverse)
        *inverse = applied->inverse;
    if (auto stored = m_store->commit(edit, m_state.revision); !stored)
        QTest::qFail(qPrintable(stored.error().detail), __FILE__, __LINE__);
    return true;
}

void tst_JobStore::newJobIsEmpty()
{
    const auto job = m_store->load();
    VERIFY_GOOD(job);
    QVERIFY(job->state == JobState());
    QVERIFY(job->tracks.isEmpty());
    QVERIFY(job->notes.isEmpty());
    QVERIFY(m_backend->create().error().code == "JOB_EXISTS");
}

void tst_JobStore::settingsAreSafe()
{
    QCOMPARE(m_backend->unsafeSettings(*m_store), QStringList());
    reopen();
    QCOMPARE(m_backend->unsafeSettings(*m_store), QStringList());
}

void tst_JobStore::isOpenedOnce()
{
    if (m_backend->isShared())
        VERIFY_GOOD(m_backend->open());
    else
        QCOMPARE(m_backend->open().error().code, "JOB_LOCKED");
}

void tst_JobStore::reloadsWhatWasApplied_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u})
        QTest::addRow("seed %u", seed) << seed;
}

void tst_JobStore::reloadsWhatWasApplied()
{
    QFETCH(quint32, seed);
    RandomEdits edits(seed);
    int accepted = 0;
    for (int i = 0; i < 400; ++i) {
        accepted += commit(edits.next());
        QVERIFY(loaded() == m_state);
    }
    QVERIFY2(accepted > 30, qPrintable(QString::number(accepted)));
    QVERIFY(!m_state.phones.isEmpty());
    reopen();
    QVERIFY(loaded() == m_state);
    QVERIFY(!m_removed.isEmpty());
    QCOMPARE(m_store->load()->shelf.removed, m_removed);
}

void tst_JobStore::inverseLeadsBack()
{
    RandomEdits edits(77);
    std::vector<std::pair<JobState, Edit>> history;
    while (history.size() < 40) {
        const JobState before = m_state;
        Edit inverse;
        if (commit(edits.next(), &inverse))
            history.emplace_back(before, inverse);
    }
    while (!history.empty()) {
        QVERIFY(commit(history.back().second));
        JobState before = history.back().first;
        before.revision = m_state.revision;
        QVERIFY(m_state == before);
        QVERIFY(loaded() == m_state);
        history.pop_back();
    }
}

void tst_JobStore::survivesPowerCutAfterEachCommit()
{
    RandomEdits edits(5);
    for (int i = 0; i < 20; ++i) {
        commit(edits.next());
        auto cut = m_backend->afterPowerCut();
        VERIFY_GOOD(cut);
        const auto job = (*cut)->load();
        VERIFY_GOOD(job);
        QVERIFY(job->state == m_state);
        if (i % 7 == 6)
            m_store->rest();
    }
}

void tst_JobStore::keepsBigPhones()
{
    Edit edit;
    Phone phone{.mac = MacAddress(0x00085d000001)};
    for (int i = 0; i < 5000; ++i) {
        phone.settings.append({QString("softkey%1 label").arg(i), QString(200, QChar(0x4e00 + i)), {}});
        phone.variables.insert(QString("column %1").arg(i), QString(50, 'v'));
    }
    edit.phones.put = {phone, {.mac = MacAddress(0xfeffffffffff)}};
    QVERIFY(commit(edit));
    reopen();
    QVERIFY(loaded() == m_state);
}

/// A part of the edit is right and comes first: nothing of it may stay.
void tst_JobStore::refusesReferencesToNothing()
{
    Edit good;
    good.blueprints.put = {{.name = "Office"}};
    good.phones.put = {{.mac = MacAddress(1), .blueprint = "office"}};
    QVERIFY(commit(good));

    Edit unknownBlueprint;
    unknownBlueprint.servers.put = {{"PBX", "http://192.0.2.1/"}};
    unknownBlueprint.phones.put = {{.mac = MacAddress(2)}, {.mac = MacAddress(3), .blueprint = "nowhere"}};
    Edit stillUsed;
    stillUsed.blueprints.remove = {"OFFICE"};
    Edit unknownServer;
    unknownServer.defaults = JobDefaults{.configServer = "nowhere"};
    for (const Edit& bad : {unknownBlueprint, stillUsed, unknownServer}) {
        QVERIFY(!m_store->commit(bad, 99));
        QVERIFY(loaded() == m_state);
    }
    // It goes on as if nothing had been.
    good.phones.put[0].label = "Reception";
    QVERIFY(commit(good));
    reopen();
    QVERIFY(loaded() == m_state);
}

void tst_JobStore::fullStoreKeepsWhatWasThere()
{
    Edit first;
    first.phones.put = {{.mac = MacAddress(1), .label = "first"}};
    QVERIFY(commit(first));
    m_backend->fillUp(*m_store);
    Edit big;
    for (quint64 i = 1; i <= 5000; ++i)
        big.phones.put.append({.mac = MacAddress(i), .label = QString(100, 'x')});
    const auto refused = m_store->commit(big, 2);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "STORE_FULL");
    QVERIFY(loaded() == m_state);
    reopen();
    QVERIFY(loaded() == m_state);
    QVERIFY(commit(big));
}

void tst_JobStore::keepsTracks()
{
    PhoneTrack track;
    track.status = {.mac = MacAddress(0x00085d000001),
                    .state = PhoneState::Firmware,
                    .percent = 42,
                    .reboots = 2,
                    .reason = EventId::FirmwareStarted,
                    .subject = "57i.st",
                    .model = "6757i",
                    .version = FirmwareVersion(u"3.2.2.6038"),
                    .address = "192.0.2.17",
                    .sinceMs = 1'700'000'000'000,
                    .lastHeardMs = 1'700'000'000'001};
    track.redirectTaken = true;
    track.brandingTaken = {QByteArray(32, 'a'), QByteArray(32, 'b')};
    track.phoneTaken = QByteArray(32, '\0');
    track.versionsReported = {"1", "2"};
    track.startupMs = 5;
    PhoneTrack old = track;
    old.status.percent = 1;
    PhoneTrack other;
    other.status.mac = MacAddress(0x00085d000002);
    VERIFY_GOOD(m_store->saveNews({{}, {old, other, track}}));
    const QHash<MacAddress, PhoneTrack> both{{track.status.mac, track}, {other.status.mac, other}};
    QCOMPARE(m_store->load()->tracks, both);
    VERIFY_GOOD(m_store->forgetTracks({other.status.mac, MacAddress(9)}));
    reopen();
    const QHash<MacAddress, PhoneTrack> one{{track.status.mac, track}};
    QCOMPARE(m_store->load()->tracks, one);
}

void tst_JobStore::keepsObservationsInOrder()
{
    QList<Observation> seen;
    for (int i = 0; i < 50; ++i) {
        seen.append({.id = static_cast<EventId>(i % static_cast<int>(EventId::ServerPortRefused)),
                     .timeMs = 1'700'000'000'000 - i,
                     .mac = MacAddress(static_cast<quint64>(i)),
                     .model = "6731i",
                     .address = "fe80::1%eth0",
                     .transport = static_cast<Transport>(i % 3),
                     .name = QString::fromUtf8("größe \\x00"),
                     .subject = i % 2 ? "x" : "",
                     .status = 404,
                     .bytes = Q_INT64_C(5'000'000'000),
                     .total = Q_INT64_C(6'000'000'000),
                     .digest = QByteArray(i % 2 ? 32 : 0, '\xff'),
                     .durationMs = i});
    }
    VERIFY_GOOD(m_store->saveNews({seen.first(20), {}}));
    VERIFY_GOOD(m_store->saveNews({seen.mid(20), {}}));
    reopen();
    const auto all = m_store->observations({}, 1000);
    VERIFY_GOOD(all);
    QVERIFY(same(*all, seen));
    QVERIFY(same(*m_store->observations({}, 7), seen.last(7)));
    QVERIFY(same(*m_store->observations(MacAddress(9), 7), {seen[9]}));
    QVERIFY(m_store->observations(MacAddress(99), 7)->isEmpty());
}

void tst_JobStore::boundsObservations()
{
    const qint64 more = JobStore::observationsKept + 500;
    QList<Observation> batch;
    for (qint64 i = 1; i <= more; ++i) {
        batch.append({.id = EventId::FileSent, .timeMs = i});
        if (batch.size() == 20'000 || i == more)
            VERIFY_GOOD(m_store->saveNews({std::exchange(batch, {}), {}}));
    }
    const auto kept = m_store->observations({}, 2 * more);
    VERIFY_GOOD(kept);
    QCOMPARE(kept->size(), JobStore::observationsKept);
    QCOMPARE(kept->first().timeMs, 501);
    QCOMPARE(kept->last().timeMs, more);
}

void tst_JobStore::keepsLeases()
{
    const DhcpLease first{.address = 0xc0a80114,
                          .mac = MacAddress(0x00085d2f9318),
                          .clientKey = QByteArray("i\xff\0\x01", 4),
                          .model = "6867i",
                          .expiresMs = 1'800'000'000'000};
    DhcpLease second = first;
    second.address = 0xfffffffe;
    second.mac = MacAddress(0x1400e9000001);
    VERIFY_GOOD(m_store->saveNews({.leases = {second, first}}));
    reopen();
    auto job = m_store->load();
    VERIFY_GOOD(job);
    QCOMPARE(job->leases, (QList<DhcpLease>{first, second}));

    DhcpLease renewed = first;
    renewed.expiresMs += 60'000;
    VERIFY_GOOD(m_store->saveNews({.leases = {renewed, {.address = second.address}}}));
    reopen();
    job = m_store->load();
    VERIFY_GOOD(job);
    QCOMPARE(job->leases, (QList<DhcpLease>{renewed}));
}

/// Two jobs never have the same name, and one keeps its own.
void tst_JobStore::namesItself()
{
    const QString name = m_store->load()->shelf.store;
    QCOMPARE(name.size(), 32);
    reopen();
    QCOMPARE(m_store->load()->shelf.store, name);
    init();
    QVERIFY(m_store->load()->shelf.store != name);
}

void tst_JobStore::keepsTokensAndMarks()
{
    const ApiTokens tokens{{"Größe", Role::Admin, QByteArray(32, '\0'), 5},
                           {"van", Role::User, QByteArray(32, 'x'), 7}};
    VERIFY_GOOD(m_store->setTokens({{"old", Role::Super, QByteArray(32, 'o'), 1}}));
    VERIFY_GOOD(m_store->setTokens(tokens));
    VERIFY_GOOD(m_store->setMark("van", "first"));
    VERIFY_GOOD(m_store->setMark("van", "second"));
    VERIFY_GOOD(m_store->setMark("", ""));
    reopen();
    const SyncShelf shelf = m_store->load()->shelf;
    QCOMPARE(shelf.tokens, tokens);
    QCOMPARE(shelf.marks, (QHash<QString, QString>{{"van", "second"}, {"", ""}}));
    VERIFY_GOOD(m_store->setTokens({}));
    reopen();
    QCOMPARE(m_store->load()->shelf.tokens, ApiTokens());
}

void tst_JobStore::remembersWhatWasRemoved()
{
    Edit add;
    add.blueprints.put = {{.name = "Büro"}, {.name = "Hall"}};
    add.phones.put = {{.mac = MacAddress(0x00085d000001)}, {.mac = MacAddress(0x00085d000002)}};
    QVERIFY(commit(add));
    QVERIFY(m_store->load()->shelf.removed.isEmpty());

    Edit remove;
    remove.blueprints.remove = {"BÜRO", "hall"};
    remove.blueprints.put = {{.name = "HALL"}};
    remove.phones.remove = {MacAddress(0x00085d000001), MacAddress(0x00085d000002)};
    QVERIFY(commit(remove));
    Edit back;
    back.phones.put = {{.mac = MacAddress(0x00085d000002)}};
    QVERIFY(commit(back));
    reopen();
    const Removals expected{{{SyncKind::Blueprint, QString::fromUtf8("büro")}, 2},
                            {{SyncKind::Phone, "00085D000001"}, 2}};
    QCOMPARE(m_store->load()->shelf.removed, expected);

    // What is refused is not removed.
    Edit refused;
    refused.phones.remove = {MacAddress(0x00085d000002)};
    refused.phones.put = {{.mac = MacAddress(3), .blueprint = "nowhere"}};
    QVERIFY(!m_store->commit(refused, 9));
    QCOMPARE(m_store->load()->shelf.removed, expected);
}

void tst_JobStore::keepsNotes()
{
    VERIFY_GOOD(m_store->setNote("endpoint", "old"));
    VERIFY_GOOD(m_store->setNote("endpoint", "http://127.0.0.1:1"));
    VERIFY_GOOD(m_store->setNote("", QString::fromUtf8("größe")));
    VERIFY_GOOD(m_store->setNote("empty", {}));
    reopen();
    const QHash<QString, QString> notes{
        {"endpoint", "http://127.0.0.1:1"}, {"", QString::fromUtf8("größe")}, {"empty", ""}};
    QCOMPARE(m_store->load()->notes, notes);
}

void tst_JobStore::keepsOtherPlaces()
{
    const Remote site{.name = "Head office",
                      .kind = RemoteKind::Site,
                      .place = "https://rcs.example.com:8443",
                      .fingerprint = "AB:CD",
                      .secret = "fst_readable-nowhere",
                      .client = "w1",
                      .mark = "m1",
                      .nextMark = "m2",
                      .store = "s",
                      .everyMinutes = 15};
    Remote stick{.name = "stick", .kind = RemoteKind::Folder, .place = "/media/stick", .secret = "not readable"};
    stick.profile.insert("columns", "mac,url");
    stick.key = QString(64, u'a');
    stick.issuerKey = QString(64, u'b');
    SyncAccount account{.remote = "Head office", .startedMs = 5, .endedMs = 9, .end = SyncEnd::Broken, .code = "X"};
    account.sentence = QString::fromUtf8("Größe");
    account.retries = 3;
    account.otherRestored = true;
    account.add({{SyncKind::Phone, "00085D000001"}, "Reception", SyncDeed::Refused, "why"});
    VERIFY_GOOD(m_store->saveSync({.remotes = {stick, site}, .runs = {account}}));
    reopen();
    auto memory = m_store->load()->sync;
    QCOMPARE(memory.remotes, (QList<Remote>{site, stick}));
    QCOMPARE(memory.runs, (QList<SyncAccount>{account}));

    Remote moved = site;
    moved.place = "https://other.example.com";
    moved.secret.clear();
    QList<SyncAccount> many;
    for (qint64 run = 0; run < syncRunsKept + 5; ++run)
        many.append({.remote = "stick", .startedMs = run, .sentence = "said without trouble"});
    VERIFY_GOOD(m_store->saveSync({.remotes = {moved}, .gone = {"STICK"}, .runs = many}));
    memory = m_store->load()->sync;
    QCOMPARE(memory.remotes, (QList<Remote>{moved}));
    QCOMPARE(memory.runs.size(), syncRunsKept);
    QCOMPARE(memory.runs.first().startedMs, syncRunsKept + 4);
    QCOMPARE(memory.runs.first().sentence, "said without trouble");
}

void tst_JobStore::keepsJournals()
{
    Edit edit;
    edit.servers.put = {{"PBX", "ftp://me:secret@192.0.2.1/"}};
    edit.blueprints.put = {{.name = "Office", .configServer = "PBX", .settings = {{"a", "b", "!"}}}};
    edit.phones.put = {{.mac = MacAddress(1), .label = QString::fromUtf8("Größe \"x\""), .blueprint = "Office"},
                       {.mac = MacAddress(2), .tags = {"t"}, .variables = {{"pin", "1"}}, .slot = 3, .onHold = true}};
    QVERIFY(commit(edit));
    QList<AgreedRecord> agreed;
    JobState expected;
    const auto note = [&](const SyncRecord& record) {
        agreed.append({keyOf(record), record});
        putRecord(expected, record);
    };
    m_state.phones.forEach([&](const Phone& phone) { note(phone); });
    for (const Blueprint& blueprint : m_state.blueprints)
        note(blueprint);
    for (const ConfigServer& server : m_state.servers)
        note(server);
    const Remote a{.name = "A", .place = "https://a.example"};
    const Remote b{.name = "b", .place = "https://b.example"};
    VERIFY_GOOD(m_store->saveSync({.remotes = {a, b}, .remote = "a", .agreed = agreed}));
    QVERIFY(!m_store->saveSync({.remote = "nobody", .agreed = agreed}));
    reopen();
    QVERIFY(loaded() == m_state);
    VERIFY_GOOD(m_store->agreed("A", {}));
    QVERIFY(*m_store->agreed("A", {}) == expected);
    QVERIFY(*m_store->agreed("B", {}) == JobState());
    // Beside a job that says the same it is held once, and says the same.
    const JobState like = *m_store->agreed("A", expected);
    QVERIFY(like == expected);
    QCOMPARE(like.phones.find(MacAddress(1)), expected.phones.find(MacAddress(1)));

    const SyncKey first = agreed.first().key;
    removeRecord(expected, first);
    Remote moved = a;
    moved.mark = "m"; // the journal is not touched by that
    VERIFY_GOOD(m_store->saveSync({.remotes = {moved}, .remote = "A", .agreed = {{first, {}}}}));
    QVERIFY(*m_store->agreed("A", {}) == expected);
    VERIFY_GOOD(m_store->saveSync({.gone = {"a"}}));
    QVERIFY(*m_store->agreed("A", {}) == JobState());
}

/// Also what becomes secret only later, because a secret setting uses it.
void tst_JobStore::secretsOfJournalsAreSealed()
{
    const Phone phone{.mac = MacAddress(0x00085d000001), .variables = {{"code", "4711-not-readable"}}};
    VERIFY_GOOD(m_store->saveSync(
        {.remotes = {{.name = "A", .place = "https://a.example"}}, .remote = "A", .agreed = {{keyOf(phone), phone}}}));
    Edit use;
    use.phones.put = {{.mac = MacAddress(0x00085d000002), .settings = {{"sip line1 password", "{code}", {}}}}};
    QVERIFY(commit(use));
    const Phone open{.mac = MacAddress(0x00085d000003), .settings = {{"sip line1 password", "also-not-readable", {}}}};
    VERIFY_GOOD(m_store->saveSync({.remote = "A", .agreed = {{keyOf(open), open}}}));
    reopen();
    QVERIFY(loaded() == m_state);
    QCOMPARE(m_store->agreed("A", {})->phones.toList(), (QList<Phone>{phone, open}));
    QCOMPARE(m_backend->readable(*m_store, {"4711-not-readable", "also-not-readable"}), QStringList());
}

QTEST_GUILESS_MAIN(tst_JobStore)
#include "tst_JobStore.moc"
