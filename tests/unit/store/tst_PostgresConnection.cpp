// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PostgresJobStore.h"
#include "tests/support/Good.h"
#include "tests/support/PostgresServer.h"

#include <QScopeGuard>
#include <QTest>

#include <csignal>

using namespace firstring;

namespace {

using Store = std::unique_ptr<PostgresJobStore>;

} // namespace

/// What a connection does when the database, or the way to it, does not do its part. A real PostgreSQL.
class tst_PostgresConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void refusalsHaveCodes_data();
    void refusalsHaveCodes();
    void meaningsOfStates_data();
    void meaningsOfStates();
    void beginThatFailsLeavesNothingBehind();
    void silenceIsAway();
    void statementsHaveAnEnd();
    void detailsHoldNoValues();
    void bigTransactionsPass();

private:
    Store open()
    {
        auto store = PostgresJobStore::open(m_job, {});
        if (!store)
            QTest::qFail(qPrintable(store.error().detail), __FILE__, __LINE__);
        return store ? std::move(*store) : nullptr;
    }

    test::PostgresServer m_server;
    SharedJobUrl m_job;
    int m_jobs = 0;
};

void tst_PostgresConnection::initTestCase()
{
    QVERIFY2(m_server.start(), "is the package postgresql installed?");
    QVERIFY(m_server.exec("CREATE ROLE guest LOGIN"));
}

void tst_PostgresConnection::init()
{
    m_job = *SharedJobUrl::parse(m_server.url(QString("Job %1").arg(++m_jobs)));
    VERIFY_GOOD(PostgresJobStore::create(m_job, {}));
}

/// Whatever words the server says: names in them look like something else.
void tst_PostgresConnection::refusalsHaveCodes_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("database");
    QTest::addColumn<bool>("network");
    QTest::addColumn<QString>("code");
    QTest::newRow("no database") << "firstring"
                                 << "nowhere" << false << "DATABASE_UNKNOWN";
    QTest::newRow("database called password") << "firstring"
                                              << "password" << false << "DATABASE_UNKNOWN";
    QTest::newRow("database called certificate") << "firstring"
                                                 << "certificate" << false << "DATABASE_UNKNOWN";
    QTest::newRow("no user") << "certificate"
                             << "firstring" << false << "DATABASE_PASSWORD";
    QTest::newRow("no password given") << "firstring"
                                       << "firstring" << true << "DATABASE_PASSWORD";
}

void tst_PostgresConnection::refusalsHaveCodes()
{
    QFETCH(QString, user);
    QFETCH(QString, database);
    QFETCH(bool, network);
    SharedJobUrl job = network ? *SharedJobUrl::parse(m_server.networkUrl("Any")) : m_job;
    job.user = user;
    job.database = database;
    const auto refused = PostgresConnection::open(job, {});
    QVERIFY(!refused);
    QTEST(refused.error().code, "code");
}

void tst_PostgresConnection::meaningsOfStates_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << "STORE_AWAY";
    QTest::newRow("disk full") << QByteArray("53100") << "STORE_FULL";
    QTest::newRow("out of memory") << QByteArray("53200") << "STORE_AWAY";
    QTest::newRow("too many connections") << QByteArray("53300") << "STORE_AWAY";
    QTest::newRow("took too long") << QByteArray("57014") << "STORE_AWAY";
    QTest::newRow("is ended") << QByteArray("57P01") << "STORE_AWAY";
    QTest::newRow("no table") << QByteArray("42P01") << "JOB_UNKNOWN";
    QTest::newRow("no schema") << QByteArray("3F000") << "JOB_UNKNOWN";
    QTest::newRow("no column") << QByteArray("42703") << "JOB_DAMAGED";
    QTest::newRow("no right") << QByteArray("42501") << "STORE_READ_ONLY";
    QTest::newRow("rolled back") << QByteArray("25P02") << "JOB_BUSY";
    QTest::newRow("idle too long") << QByteArray("25P03") << "STORE_AWAY";
    QTest::newRow("locked") << QByteArray("55P03") << "JOB_BUSY";
    QTest::newRow("deadlock") << QByteArray("40P01") << "JOB_BUSY";
    QTest::newRow("no such value") << QByteArray("23503") << "STORE_FAILED";
}

void tst_PostgresConnection::meaningsOfStates()
{
    QFETCH(QByteArray, state);
    QTEST(postgresError(m_job, state, {}, {}).code, "code");
}

/// The connection is lost, and the lock is not to be had on the new one.
void tst_PostgresConnection::beginThatFailsLeavesNothingBehind()
{
    const Store one = open();
    const Store other = open();
    const QByteArray process = QByteArray::number(*one->connection().number("SELECT pg_backend_pid()"));
    Result<void> busy;
    VERIFY_GOOD(other->connection().transaction([&]() -> Result<void> {
        if (m_server.exec("SELECT pg_terminate_backend(" + process + ')'))
            busy = one->setNote("a", "1");
        return {};
    }));
    QVERIFY(!busy);
    QCOMPARE(busy.error().code, "JOB_BUSY");
    VERIFY_GOOD(one->setNote("a", "2"));
    QCOMPARE(open()->load()->notes.value("a"), "2");
}

/// A process there that is stopped: the connection stands, and nothing comes.
void tst_PostgresConnection::silenceIsAway()
{
    const Store store = open();
    PostgresConnection& connection = store->connection();
    connection.setMostSilentMs(300);
    const auto stop = [&connection] {
        const auto process = static_cast<pid_t>(connection.number("SELECT pg_backend_pid()").value_or(0));
        const bool stopped = process > 0 && ::kill(process, SIGSTOP) == 0;
        return stopped ? process : pid_t(0);
    };
    for (const bool queues : {false, true}) {
        const pid_t process = stop();
        QVERIFY(process > 0);
        const auto goOn = qScopeGuard([process] { ::kill(process, SIGCONT); });
        const auto done = queues ? connection.prepare("DELETE FROM marks")->run() : connection.run("SELECT 1");
        QCOMPARE(!done, !queues);
        const auto answered = connection.number("SELECT 1");
        QVERIFY(!answered);
        QCOMPARE(answered.error().code, "STORE_AWAY");
        QVERIFY(!connection.isThere());
        // The next transaction is made on a new connection.
        VERIFY_GOOD(store->setNote("queues", queues ? "yes" : "no"));
    }
    QCOMPARE(open()->load()->notes.value("queues"), "yes");
}

void tst_PostgresConnection::statementsHaveAnEnd()
{
    const Store store = open();
    QCOMPARE(*store->connection().text("SELECT current_setting('statement_timeout')"), "1min");
    VERIFY_GOOD(store->connection().run("SET statement_timeout TO 100"));
    QCOMPARE(store->connection().run("SELECT pg_sleep(30)").error().code, "STORE_AWAY");
    QVERIFY(store->connection().isThere());
    VERIFY_GOOD(store->setNote("a", "1"));
}

/// What stands in a row is nobody's business who reads the log.
void tst_PostgresConnection::detailsHoldNoValues()
{
    const Store store = open();
    const auto twice = store->connection().transaction([&]() -> Result<void> {
        auto row = store->connection().prepare("INSERT INTO notes (key, value) VALUES (?, 'x')");
        if (!row)
            return row.error();
        for (int i = 0; i < 2; ++i) {
            if (auto ok = row->bind(QString("Geheim")).run(); !ok)
                return ok;
        }
        return {};
    });
    QVERIFY(!twice);
    QVERIFY2(twice.error().detail.contains("23505"), qPrintable(twice.error().detail));
    QVERIFY2(!twice.error().detail.contains("Geheim"), qPrintable(twice.error().detail));
}

/// More than sockets hold, in both directions.
void tst_PostgresConnection::bigTransactionsPass()
{
    const Store store = open();
    const QString big(1 << 20, u'x');
    const auto done = store->connection().transaction([&]() -> Result<void> {
        auto row = store->connection().prepare("INSERT INTO notes (key, value) VALUES (?, ?)");
        if (!row)
            return row.error();
        for (int i = 0; i < 30; ++i) {
            if (auto ok = row->bind(QString::number(i)).bind(big).run(); !ok)
                return ok;
        }
        return {};
    });
    VERIFY_GOOD(done);
    const auto there = open()->load();
    VERIFY_GOOD(there);
    QCOMPARE(there->notes.size(), 30);
    QCOMPARE(there->notes.value("29"), big);
}

QTEST_GUILESS_MAIN(tst_PostgresConnection)
#include "tst_PostgresConnection.moc"
