// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/EachStore.h"
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

/// What every store of jobs promises about what is kept beside the job: records of the server, notes, tokens, and what
/// is synced.
class tst_JobRecords : public EachStore
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTracks();
    void keepsObservationsInOrder();
    void boundsObservations();
    void keepsLeases();
    void keepsNotes();
    void keepsTokensAndMarks();
    void keepsOtherPlaces();
    void keepsJournals();
    void secretsOfJournalsAreSealed();
};

void tst_JobRecords::keepsTracks()
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

void tst_JobRecords::keepsObservationsInOrder()
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

void tst_JobRecords::boundsObservations()
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

void tst_JobRecords::keepsLeases()
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

void tst_JobRecords::keepsNotes()
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

void tst_JobRecords::keepsTokensAndMarks()
{
    const ApiTokens tokens{{"Größe", Role::Admin, QByteArray(32, '\0'), 5},
                           {"van", Role::User, QByteArray(32, 'x'), 7}};
    const ApiTokens old{{"old", Role::Super, QByteArray(32, 'o'), 1}};
    VERIFY_GOOD(m_store->setTokens({}, old));
    VERIFY_GOOD(m_store->setTokens(old, tokens));
    VERIFY_GOOD(m_store->setMark("van", "first"));
    VERIFY_GOOD(m_store->setMark("van", "second"));
    VERIFY_GOOD(m_store->setMark("", ""));
    reopen();
    const SyncShelf shelf = m_store->load()->shelf;
    QCOMPARE(shelf.tokens, tokens);
    QCOMPARE(shelf.marks, (QHash<QString, QString>{{"van", "second"}, {"", ""}}));
    VERIFY_GOOD(m_store->setTokens(tokens, {}));
    reopen();
    QCOMPARE(m_store->load()->shelf.tokens, ApiTokens());
}

void tst_JobRecords::keepsOtherPlaces()
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

void tst_JobRecords::keepsJournals()
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
void tst_JobRecords::secretsOfJournalsAreSealed()
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

QTEST_GUILESS_MAIN(tst_JobRecords)
#include "tst_JobRecords.moc"
