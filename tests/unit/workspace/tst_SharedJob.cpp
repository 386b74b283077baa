// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PostgresJobStore.h"
#include "models/store/SqliteJobStore.h"
#include "models/store/WaitingRecords.h"
#include "models/workspace/JobFolder.h"
#include "models/workspace/JobShelf.h"
#include "models/workspace/SharedFiles.h"
#include "models/workspace/SyncLedger.h"
#include "tests/contract/RandomEdits.h"
#include "tests/support/CutProxy.h"
#include "tests/support/Good.h"
#include "tests/support/PostgresServer.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace firstring;

namespace {

constexpr MacAddress macA(0x00085d000001);
constexpr int patienceMs = 30'000;

Edit put(const Phone& phone)
{
    Edit edit;
    edit.text = "Change";
    edit.phones.put = {phone};
    return edit;
}

JobKeys keys()
{
    return [](const std::optional<KeyWanted>&) { return WrappingKey{SecretPlace::KeyFile, QByteArray(32, 'k')}; };
}

QString labelOf(const Workspace& job, MacAddress mac)
{
    const Phone* phone = job.state().phones.find(mac);
    return phone ? phone->label : QString();
}

} // namespace

/// Workstations on one job in a real PostgreSQL.
class tst_SharedJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void opensAndRefuses();
    void asksForThePassword();
    void changesArriveElsewhere();
    void fieldsOfTwoPeopleMerge();
    void sameFieldIsShownWithBothValues();
    void undoLeavesAloneWhatOthersDid();
    void referencesToWhatIsGoneAreTold();
    void secretsHaveOneKey();
    void auditLogsAreOneChain();
    void goesOnAfterTheDatabaseWasAway();
    void movesThereAndBack();
    void moveWhoseEndIsLostKeepsTheCopy();
    void nothingReadableMovesThere();
    void leftOverRecordsAreNotNewer();
    void accountsNeedNoKey();
    void damagedFileLeavesTheVaultAlone();
    void sameTroubleIsToldOnce();

private:
    std::unique_ptr<Workspace> open()
    {
        auto job = m_folder->open(m_url);
        if (!job)
            QTest::qFail(qPrintable(job.error().detail), __FILE__, __LINE__);
        return job ? std::move(*job) : nullptr;
    }

    test::PostgresServer m_server;
    QTemporaryDir m_data;
    std::unique_ptr<JobFolder> m_folder;
    QString m_url;
    int m_jobs = 0;
};

void tst_SharedJob::initTestCase()
{
    QVERIFY2(m_server.start(), "is the package postgresql installed?");
    m_folder = std::make_unique<JobFolder>(m_data.filePath("data"));
    m_folder->useKeys(keys());
}

void tst_SharedJob::init()
{
    m_url = m_server.url(QString("Job %1").arg(++m_jobs));
    VERIFY_GOOD(m_folder->create(m_url));
}

void tst_SharedJob::opensAndRefuses()
{
    QCOMPARE(m_folder->create(m_url).error().code, "JOB_EXISTS");
    QCOMPARE(m_folder->create(m_server.url(QString("JOB %1").arg(m_jobs))).error().code, "JOB_EXISTS");
    QCOMPARE(m_folder->open(m_server.url("nobody's")).error().code, "JOB_UNKNOWN");
    QCOMPARE(m_folder->open("mysql://h/a?job=a").error().code, "SHARED_URL");
    QCOMPARE(m_folder->open("postgresql://127.0.0.1:1/a?job=a").error().code, "STORE_AWAY");
    QVERIFY(m_server.exec("CREATE SCHEMA firstring_foreign; CREATE TABLE firstring_foreign.x (a int)"));
    QCOMPARE(m_folder->open(m_server.url("foreign")).error().code, "JOB_NOT_OURS");
    const auto job = open();
    QCOMPARE(job->state().name, QString("Job %1@localhost %2").arg(m_jobs).arg(m_server.port()));
    QVERIFY(m_server.exec(QString("UPDATE \"firstring_job %1\".about SET version = 9999").arg(m_jobs).toUtf8()));
    QCOMPARE(m_folder->open(m_url).error().code, "JOB_NEWER");
}

void tst_SharedJob::asksForThePassword()
{
    const QString url = m_server.networkUrl(QString("Job %1").arg(m_jobs));
    QCOMPARE(m_folder->open(url).error().code, "DATABASE_PASSWORD");
    JobFolder folder(m_folder->path());
    folder.useKeys(keys());
    folder.usePasswords([](const SharedJobUrl&) { return QString("wrong"); });
    QCOMPARE(folder.open(url).error().code, "DATABASE_PASSWORD");
    QString asked;
    folder.usePasswords([&asked](const SharedJobUrl& job) {
        asked = job.login();
        return QString::fromLatin1(test::PostgresServer::password);
    });
    VERIFY_GOOD(folder.open(url));
    QCOMPARE(asked, QString("firstring@127.0.0.1:%1/firstring").arg(m_server.port()));
    QCOMPARE(folder.open(url + "&sslmode=verify-full").error().code, "DATABASE_TLS");
}

/// Within a second where nothing else is to do; here with more patience.
void tst_SharedJob::changesArriveElsewhere()
{
    const auto one = open();
    const auto two = open();
    QSignalSpy changes(two.get(), &Workspace::changed);
    VERIFY_GOOD(one->perform(put({.mac = macA, .label = "Reception"})));
    QTRY_COMPARE_WITH_TIMEOUT(labelOf(*two, macA), "Reception", patienceMs);
    QCOMPARE(changes.size(), 1);
    const auto change = changes[0][0].value<Change>();
    QCOMPARE(change.edit.phones.put.size(), 1);
    QVERIFY(!two->canUndo());
    Edit more;
    more.servers.put = {{"PBX", "http://192.0.2.1/"}};
    more.phones.remove = {macA};
    more.defaults = JobDefaults{.language = "de"};
    VERIFY_GOOD(two->perform(more));
    QTRY_VERIFY_WITH_TIMEOUT(one->state().server(u"pbx"), patienceMs);
    QVERIFY(!one->state().phones.contains(macA));
    QCOMPARE(one->state().defaults.language, "de");
    QVERIFY(one->shelf().removed.contains({SyncKind::Phone, macA.plain()}));
}

void tst_SharedJob::fieldsOfTwoPeopleMerge()
{
    const auto one = open();
    const auto two = open();
    VERIFY_GOOD(one->perform(put({.mac = macA, .label = "a"})));
    QTRY_COMPARE_WITH_TIMEOUT(labelOf(*two, macA), "a", patienceMs);
    QSignalSpy clashes(two.get(), &Workspace::clashed);
    VERIFY_GOOD(one->perform(put({.mac = macA, .label = "Reception"})));
    VERIFY_GOOD(two->perform(put({.mac = macA, .label = "a", .model = "6867i"})));
    const auto isMerged = [](const Workspace& job) {
        const Phone* phone = job.state().phones.find(macA);
        return phone && phone->label == u"Reception" && phone->model == u"6867i";
    };
    QTRY_VERIFY_WITH_TIMEOUT(isMerged(*one) && isMerged(*two), patienceMs);
    QCOMPARE(clashes.size(), 0);
    QVERIFY(isMerged(*open()));
}

void tst_SharedJob::sameFieldIsShownWithBothValues()
{
    const auto one = open();
    const auto two = open();
    VERIFY_GOOD(one->perform(put({.mac = macA, .label = "a"})));
    QTRY_COMPARE_WITH_TIMEOUT(labelOf(*two, macA), "a", patienceMs);
    QSignalSpy clashes(two.get(), &Workspace::clashed);
    VERIFY_GOOD(one->perform(put({.mac = macA, .label = "first"})));
    VERIFY_GOOD(one->waitStored());
    VERIFY_GOOD(two->perform(put({.mac = macA, .label = "second"})));
    QTRY_COMPARE_WITH_TIMEOUT(labelOf(*two, macA), "first", patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(clashes.size(), 1, patienceMs);
    const auto told = clashes[0][0].value<QList<FieldClash>>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].here, "second");
    QCOMPARE(told[0].there, "first");
    QCOMPARE(labelOf(*open(), macA), "first");
}

void tst_SharedJob::undoLeavesAloneWhatOthersDid()
{
    const auto one = open();
    const auto two = open();
    VERIFY_GOOD(one->perform(put({.mac = macA, .label = "a"})));
    VERIFY_GOOD(one->perform(put({.mac = macA, .label = "b"})));
    QTRY_COMPARE_WITH_TIMEOUT(labelOf(*two, macA), "b", patienceMs);
    VERIFY_GOOD(two->perform(put({.mac = macA, .label = "b", .model = "6731i"})));
    QTRY_COMPARE_WITH_TIMEOUT(one->state().phones.find(macA)->model, "6731i", patienceMs);
    VERIFY_GOOD(one->undo());
    QCOMPARE(labelOf(*one, macA), "a");
    QCOMPARE(one->state().phones.find(macA)->model, "6731i");
    VERIFY_GOOD(one->redo());
    QCOMPARE(labelOf(*one, macA), "b");
    VERIFY_GOOD(one->waitStored());
    const auto there = open();
    QCOMPARE(labelOf(*there, macA), "b");
    QCOMPARE(there->state().phones.find(macA)->model, "6731i");
}

/// One takes a blueprint out, the other gives it to a phone at the same time.
void tst_SharedJob::referencesToWhatIsGoneAreTold()
{
    const auto one = open();
    const auto two = open();
    Edit edit;
    edit.blueprints.put = {{.name = "Office"}};
    VERIFY_GOOD(one->perform(edit));
    QTRY_VERIFY_WITH_TIMEOUT(two->state().blueprint(u"office"), patienceMs);
    QSignalSpy clashes(two.get(), &Workspace::clashed);
    Edit remove;
    remove.blueprints.remove = {"office"};
    VERIFY_GOOD(one->perform(remove));
    VERIFY_GOOD(one->waitStored());
    VERIFY_GOOD(two->perform(put({.mac = macA, .blueprint = "Office"})));
    QTRY_COMPARE_WITH_TIMEOUT(clashes.size(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!two->state().blueprint(u"office"), patienceMs);
    QVERIFY(!two->state().phones.contains(macA));
    QVERIFY(!two->readOnlyReason());
}

/// Two workstations store the job's first secret at the same time.
void tst_SharedJob::secretsHaveOneKey()
{
    const auto one = open();
    const auto two = open();
    VERIFY_GOOD(one->perform(put({.mac = macA, .settings = {{"sip line1 password", "Geheim-1", {}}}})));
    VERIFY_GOOD(two->perform(put({.mac = MacAddress(2), .settings = {{"sip line1 password", "Geheim-2", {}}}})));
    VERIFY_GOOD(one->waitStored());
    VERIFY_GOOD(two->waitStored());
    const auto three = open();
    QVERIFY(three);
    QCOMPARE(three->state().phones.find(macA)->settings[0].value, "Geheim-1");
    QCOMPARE(three->state().phones.find(MacAddress(2))->settings[0].value, "Geheim-2");
    QVERIFY(
        m_server.exec(QString("SELECT string_agg(more, ' ') FROM \"firstring_job %1\".phones").arg(m_jobs).toUtf8()));
    QVERIFY(!m_server.said().isEmpty());
    QVERIFY(!m_server.said().contains("Geheim"));
}

void tst_SharedJob::auditLogsAreOneChain()
{
    const auto one = open();
    const auto two = open();
    for (int i = 0; i < 20; ++i) {
        one->audit({{.kind = AuditKind::Release, .timeMs = i, .mac = macA}});
        two->audit({{.kind = AuditKind::Release, .timeMs = i, .mac = MacAddress(2)}});
    }
    VERIFY_GOOD(one->waitStored());
    VERIFY_GOOD(two->waitStored());
    const auto check = m_folder->checkAudit(m_url);
    VERIFY_GOOD(check);
    QCOMPARE(check->lines, 40);
    QCOMPARE(check->findings, QStringList());
    QCOMPARE(m_folder->auditLog(m_url, 7)->size(), 7);
    QVERIFY(!m_server.exec(QString("DELETE FROM \"firstring_job %1\".audit").arg(m_jobs).toUtf8()));
}

void tst_SharedJob::goesOnAfterTheDatabaseWasAway()
{
    const auto one = open();
    const auto two = open();
    VERIFY_GOOD(one->perform(put({.mac = macA, .label = "before"})));
    QTRY_COMPARE_WITH_TIMEOUT(labelOf(*two, macA), "before", patienceMs);
    m_server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(one->readOnlyReason() && two->readOnlyReason(), patienceMs);
    QCOMPARE(one->readOnlyReason()->code, "STORE_AWAY");
    QCOMPARE(one->perform(put({.mac = macA, .label = "refused"})).error().code, "STORE_AWAY");
    // What the server saw goes on, and waits.
    one->audit({{.kind = AuditKind::Delivery, .timeMs = 5, .mac = macA}});
    QVERIFY(one->hasUnstored());
    QVERIFY(m_server.run());
    QTRY_VERIFY_WITH_TIMEOUT(!one->readOnlyReason() && !two->readOnlyReason(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!one->hasUnstored(), patienceMs);
    QCOMPARE(m_folder->checkAudit(m_url)->lines, 1);
    VERIFY_GOOD(two->perform(put({.mac = macA, .label = "after"})));
    QTRY_COMPARE_WITH_TIMEOUT(labelOf(*one, macA), "after", patienceMs);
}

/// Every row of every table, byte for byte.
void tst_SharedJob::movesThereAndBack()
{
    VERIFY_GOOD(m_folder->create("Here"));
    {
        auto store = SqliteJobStore::create(m_folder->jobPath("Full"), keys());
        VERIFY_GOOD(store);
        RandomEdits edits(4);
        JobState state;
        for (int i = 0; i < 60; ++i) {
            const Edit edit = edits.next();
            if (auto applied = apply(state, edit)) {
                state = std::move(applied->next);
                VERIFY_GOOD((*store)->commit(edit, state.revision));
            }
        }
        Edit secret = put({.mac = macA, .settings = {{"sip line1 password", "Geheim", {}}}});
        VERIFY_GOOD((*store)->commit(secret, state.revision + 1));
        PhoneTrack track;
        track.status.mac = macA;
        const PhoneGate gate{.mac = macA};
        VERIFY_GOOD((*store)->saveNews(
            {.observations = {{.id = EventId::FileSent, .timeMs = 1, .digest = QByteArray(32, '\0')}},
             .tracks = {track},
             .leases = {{.address = 5, .mac = macA, .clientKey = QByteArray("i\0", 2)}},
             .gates = {gate},
             .silenced = {{.address = "192.0.2.1", .savedMs = 1, .leftMs = 2}},
             .audit = {{.kind = AuditKind::Release, .timeMs = 1, .mac = macA}}}));
        VERIFY_GOOD((*store)->setNote("", QString::fromUtf8("größe")));
        VERIFY_GOOD((*store)->setMark("van", "m"));
        VERIFY_GOOD((*store)->setTokens({}, {{"Größe", Role::Admin, QByteArray(32, '\0'), 5}}));
        const Phone agreed{.mac = macA, .label = "agreed"};
        VERIFY_GOOD((*store)->saveSync({.remotes = {{.name = "A", .place = "https://a.example", .secret = "Geheim"}},
                                        .remote = "A",
                                        .agreed = {{keyOf(agreed), agreed}},
                                        .runs = {{.remote = "A", .startedMs = 1}}}));
    }
    const auto textOf = [&](const QString& name) {
        if (SharedJobUrl::isMeant(name))
            return (*PostgresJobStore::open(*SharedJobUrl::parse(name), {}, keys()))->allText();
        return (*SqliteJobStore::open(m_folder->jobPath(name), keys()))->allText();
    };
    const auto before = textOf("Full");
    VERIFY_GOOD(before);
    for (const char* table :
         {"store",     "secrets", "servers",      "job",     "blueprints", "phones", "firmware", "branding",
          "files",     "tracks",  "observations", "notes",   "leases",     "gate",   "silenced", "audit",
          "audit_end", "tokens",  "marks",        "removed", "remotes",    "agreed", "sync_runs"})
        QVERIFY2(before->contains(QByteArray(table) + '\t'), table);

    QCOMPARE(m_folder->move("Full", m_url).error().code, "JOB_EXISTS");
    QCOMPARE(m_folder->move("Full", "Here").error().code, "JOB_EXISTS");
    const QString there = m_server.url("Moved");
    const auto kept = m_folder->move("Full", there);
    VERIFY_GOOD(kept);
    QVERIFY(QFile::exists(*kept));
    QVERIFY(!m_folder->list().contains("Full"));
    QCOMPARE(*textOf(there), *before);
    const auto shared = m_folder->open(there);
    VERIFY_GOOD(shared);
    QCOMPARE((*shared)->state().phones.find(macA)->settings[0].value, "Geheim");
    QCOMPARE(m_folder->checkAudit(there)->findings, QStringList());

    VERIFY_GOOD(m_folder->move(there, "Back"));
    QCOMPARE(*textOf("Back"), *before);
    QCOMPARE(m_folder->open(there).error().code, "JOB_UNKNOWN");
    // Numbers go on: nothing stands in the way of the next row.
    VERIFY_GOOD(m_folder->move("Back", there));
    auto store = PostgresJobStore::open(*SharedJobUrl::parse(there), {}, keys());
    VERIFY_GOOD(store);
    VERIFY_GOOD((*store)->saveNews({.observations = {{.id = EventId::FileSent, .timeMs = 2}}}));
    QCOMPARE((*store)->observations({}, 10)->size(), 2);
}

/// The database did it, and nobody here heard so.
void tst_SharedJob::moveWhoseEndIsLostKeepsTheCopy()
{
    {
        const auto job = open();
        VERIFY_GOOD(job->perform(put({.mac = macA, .label = "Reception"})));
        VERIFY_GOOD(job->waitStored());
    }
    test::CutProxy proxy(m_server.port());
    QString url = m_server.networkUrl(QString("Job %1").arg(m_jobs));
    url.replace(QString(":%1/").arg(m_server.port()), QString(":%1/").arg(proxy.port()));
    JobFolder folder(m_folder->path());
    folder.useKeys(keys());
    folder.usePasswords([](const SharedJobUrl&) { return QString::fromLatin1(test::PostgresServer::password); });
    proxy.expect({{"ALTER SCHEMA", false}, {"COMMIT"}});
    const auto moved = folder.move(url, "Home");
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, "STORE_IN_BOTH");
    QCOMPARE(proxy.left(), std::size_t(0));
    const auto there = folder.open("Home");
    VERIFY_GOOD(there);
    QCOMPARE(labelOf(**there, macA), "Reception");
    QCOMPARE(m_folder->open(m_url).error().code, "JOB_UNKNOWN");
}

/// A job of a version that did not seal, never opened since.
void tst_SharedJob::nothingReadableMovesThere()
{
    const auto make = [this](const QString& name) {
        auto store = SqliteJobStore::create(m_folder->jobPath(name), keys());
        VERIFY_GOOD(store);
        VERIFY_GOOD((*store)->commit(put({.mac = macA, .settings = {{"sip line1 proxy", "Geheim", {}}}}), 1));
        VERIFY_GOOD((*store)->connection().run(
            "UPDATE phones SET more = replace(more, 'sip line1 proxy', 'sip line1 password')"));
    };
    make("Readable");
    const QString there = m_server.url(QString("Sealed %1").arg(m_jobs));
    const JobFolder keyless(m_folder->path());
    QCOMPARE(keyless.move("Readable", there).error().code, "KEY_NONE");
    QCOMPARE(m_folder->open(there).error().code, "JOB_UNKNOWN");
    VERIFY_GOOD(m_folder->move("Readable", there));
    auto store = PostgresJobStore::open(*SharedJobUrl::parse(there), {}, keys());
    VERIFY_GOOD(store);
    QVERIFY(!(*store)->allText()->contains("Geheim"));
    QCOMPARE((*store)->load()->state.phones.find(macA)->settings.first().value, "Geheim");
}

void tst_SharedJob::leftOverRecordsAreNotNewer()
{
    const MacAddress macB(0x00085d000002);
    {
        const auto job = open();
        job->release({macA}, 1'000'000);
        VERIFY_GOOD(job->waitStored());
        WaitingRecords waiting(m_folder->jobPath(m_url) + ".other");
        ServerNews old;
        old.gates = {PhoneGate{.mac = macA, .savedMs = 500'000}, PhoneGate{.mac = macB, .savedMs = 500'000}};
        old.audit = {{.kind = AuditKind::Delivery, .timeMs = 500'000, .mac = macA}};
        QVERIFY(waiting.keep(old));
        QVERIFY(waiting.keep(old));
    }
    const QString path = m_folder->jobPath(m_url) + ".waiting";
    QVERIFY(QFile::rename(m_folder->jobPath(m_url) + ".other", path));
    for (int opening = 0; opening < 2; ++opening) {
        const auto job = open();
        QVERIFY(job->gate(macA).released);
        QCOMPARE(job->gate(macA).savedMs, 1'000'000);
        QCOMPARE(job->gate(macB).savedMs, 500'000);
        VERIFY_GOOD(job->waitStored());
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path), patienceMs);
    }
    QCOMPARE(m_folder->checkAudit(m_url)->lines, 3);
}

void tst_SharedJob::accountsNeedNoKey()
{
    {
        const auto job = open();
        VERIFY_GOOD(job->perform(put({.mac = macA, .settings = {{"sip line1 password", "Geheim-1", {}}}})));
        job->setTokens({{"van", Role::User, QByteArray(32, 'x'), 5}});
        VERIFY_GOOD(job->waitStored());
    }
    const auto shelf = readShelf(JobFolder(m_folder->path()), m_url);
    VERIFY_GOOD(shelf);
    QCOMPARE(shelf->tokens.size(), 1);
}

/// A piece there was put in the place of another one: what comes is a good file, and not the one that was asked for.
void tst_SharedJob::damagedFileLeavesTheVaultAlone()
{
    const QTemporaryDir folders;
    const Vault here(folders.filePath("here"));
    const Vault there(folders.filePath("there"));
    const auto import = [](const Vault& vault, QByteArray content) {
        QBuffer source(&content);
        source.open(QIODevice::ReadOnly);
        return *vault.import(source);
    };
    const BlobRef good = import(here, "the good one");
    const BlobRef asked = import(here, "the bad  one");
    QCOMPARE(good.size, asked.size);
    QCOMPARE(import(there, "the good one"), good);
    const SharedJobUrl job = *SharedJobUrl::parse(m_url);
    VERIFY_GOOD(exchangeFiles(job, {}, here, {{.blob = asked}}, true));
    QVERIFY(m_server.exec(
        QString("UPDATE \"%1\".blob_pieces SET bytes = 'the good one'::bytea").arg(job.schema()).toUtf8()));
    const auto fetched = exchangeFiles(job, {}, there, {{.blob = asked}}, false);
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, "VAULT_DAMAGED");
    VERIFY_GOOD(there.verify(good));
    QVERIFY(!there.open(asked));
}

void tst_SharedJob::sameTroubleIsToldOnce()
{
    using namespace std::chrono_literals;
    QCOMPARE(SharedFiles::waitAfter(1), 15s);
    QCOMPARE(SharedFiles::waitAfter(2), 30s);
    QCOMPARE(SharedFiles::waitAfter(1000), 10min);
    const auto job = open();
    const QTemporaryDir folder;
    std::atomic<int> asked = 0;
    const auto refused = [&asked](const SharedJobUrl&) {
        ++asked;
        return Result<QString>(Error{"KEY_NONE", "No.", {}});
    };
    SharedFiles files(*job, *SharedJobUrl::parse(m_url), refused, Vault(folder.path()));
    QSignalSpy told(&files, &SharedFiles::failed);
    files.begin();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patienceMs);
    for (int round = 2; round <= 3; ++round) {
        files.begin();
        QTRY_VERIFY_WITH_TIMEOUT(asked >= round, patienceMs);
        files.begin(); // while it is busy: asked once more, after what it does now
        QTRY_VERIFY_WITH_TIMEOUT(asked >= round + 1, patienceMs);
    }
    QCOMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(tst_SharedJob)
#include "tst_SharedJob.moc"
