// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PostgresJobStore.h"
#include "models/workspace/JobShelf.h"
#include "models/workspace/SyncLedger.h"
#include "tests/support/Good.h"
#include "tests/unit/workspace/SharedBench.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <atomic>
#include <thread>

using namespace firstring;
using namespace firstring::test;

/// Workstations on one job in a real PostgreSQL.
class tst_SharedJob : public SharedBench
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndRefuses();
    void asksForThePassword();
    void changesArriveElsewhere();
    void fieldsOfTwoPeopleMerge();
    void sameFieldIsShownWithBothValues();
    void undoLeavesAloneWhatOthersDid();
    void referencesToWhatIsGoneAreTold();
    void secretsHaveOneKey();
    void auditLogsAreOneChain();
    void aLogIsVerifiedWhileItGrows_data();
    void aLogIsVerifiedWhileItGrows();
    void goesOnAfterTheDatabaseWasAway();
    void accountsNeedNoKey();
};

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
        return QString::fromLatin1(PostgresServer::password);
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

/// A log that grows while it is looked through is whole, in a database and in a file.
void tst_SharedJob::aLogIsVerifiedWhileItGrows_data()
{
    QTest::addColumn<bool>("shared");
    QTest::newRow("in a database") << true;
    QTest::newRow("in a file") << false;
}

void tst_SharedJob::aLogIsVerifiedWhileItGrows()
{
    QFETCH(bool, shared);
    const QString name = shared ? m_url : QStringLiteral("Growing");
    if (!shared)
        VERIFY_GOOD(m_folder->create(name));
    auto job = m_folder->open(name);
    VERIFY_GOOD(job);
    // Looks as fast as it can, while lines come one after the other.
    std::atomic<bool> ends = false;
    QStringList findings;
    int looks = 0;
    std::thread reader([&, folder = *m_folder] {
        while (!ends) {
            if (const auto check = folder.checkAudit(name); check)
                findings += check->findings;
            ++looks;
        }
    });
    for (int i = 0; i < 400; ++i) {
        (*job)->audit({{.kind = AuditKind::Release, .timeMs = i, .mac = macA}});
        if (const auto stored = (*job)->waitStored(); !stored)
            findings += stored.error().sentence;
    }
    ends = true;
    reader.join();
    QCOMPARE(findings, QStringList());
    QVERIFY(looks > 1);
    QCOMPARE(m_folder->checkAudit(name)->lines, 400);
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

QTEST_GUILESS_MAIN(tst_SharedJob)
#include "tst_SharedJob.moc"
