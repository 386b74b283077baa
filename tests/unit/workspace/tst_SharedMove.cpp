// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PostgresJobStore.h"
#include "models/store/SqliteJobStore.h"
#include "models/store/WaitingRecords.h"
#include "models/workspace/JobShelf.h"
#include "models/workspace/SharedFiles.h"
#include "models/workspace/SyncLedger.h"
#include "tests/contract/RandomEdits.h"
#include "tests/support/CutProxy.h"
#include "tests/support/Good.h"
#include "tests/unit/workspace/SharedBench.h"

#include <QBuffer>
#include <QSignalSpy>

using namespace firstring;
using namespace firstring::test;

/// Jobs, records and files on their way to a real PostgreSQL and back.
class tst_SharedMove : public SharedBench
{
    Q_OBJECT

private Q_SLOTS:
    void movesThereAndBack();
    void moveWhoseEndIsLostKeepsTheCopy();
    void nothingReadableMovesThere();
    void leftOverRecordsAreNotNewer();
    void damagedFileLeavesTheVaultAlone();
    void sameTroubleIsToldOnce();
};

/// Every row of every table, byte for byte.
void tst_SharedMove::movesThereAndBack()
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
void tst_SharedMove::moveWhoseEndIsLostKeepsTheCopy()
{
    {
        const auto job = open();
        VERIFY_GOOD(job->perform(put({.mac = macA, .label = "Reception"})));
        VERIFY_GOOD(job->waitStored());
    }
    CutProxy proxy(m_server.port());
    QString url = m_server.networkUrl(QString("Job %1").arg(m_jobs));
    url.replace(QString(":%1/").arg(m_server.port()), QString(":%1/").arg(proxy.port()));
    JobFolder folder(m_folder->path());
    folder.useKeys(keys());
    folder.usePasswords([](const SharedJobUrl&) { return QString::fromLatin1(PostgresServer::password); });
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
void tst_SharedMove::nothingReadableMovesThere()
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

void tst_SharedMove::leftOverRecordsAreNotNewer()
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

/// A piece there was put in the place of another one: what comes is a good file, and not the one that was asked for.
void tst_SharedMove::damagedFileLeavesTheVaultAlone()
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

void tst_SharedMove::sameTroubleIsToldOnce()
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

QTEST_GUILESS_MAIN(tst_SharedMove)
#include "tst_SharedMove.moc"
