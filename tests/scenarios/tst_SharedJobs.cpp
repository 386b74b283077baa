// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/HttpGet.h"
#include "tests/support/PostgresServer.h"

#include <QDirIterator>
#include <QTest>

using namespace firstring::test;

/// Two computers, which is two data folders here, and one job in a database.
class tst_SharedJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_database.start(), "is the package postgresql installed?");
        m_url = m_database.networkUrl("Hotel");
    }

    /// Never as an argument, never in a file that can be read.
    void passwordIsKept()
    {
        QCOMPARE(here({"job", "create", m_url}).exit, 3);
        QVERIFY(here({"job", "create", m_url}).err.contains("job password"));
        for (const Ctl* one : {&m_one, &m_two}) {
            const CtlRun kept = one->run({"job", "password", m_url}, QByteArray(PostgresServer::password) + '\n');
            QVERIFY2(kept.exit == 0, kept.err);
            QProcess grep;
            grep.start("grep", {"-r", "-a", PostgresServer::password, one->path(".")});
            QVERIFY(grep.waitForFinished());
            QCOMPARE(grep.exitCode(), 1);
        }
        QString withPassword = m_url;
        withPassword.replace("firstring@", "firstring:Geheim@");
        const CtlRun refused = here({"--job", withPassword, "phones", "list"});
        QCOMPARE(refused.exit, 2);
        QVERIFY(!refused.err.contains("Geheim"));
    }

    void ordinaryCommandsWork()
    {
        const CtlRun made = here({"job", "create", m_url});
        QVERIFY2(made.exit == 0, made.err);
        QCOMPARE(here({"job", "create", m_url}).exit, 4);
        QCOMPARE(here({"--job", m_url, "phones", "import", "-"}, "mac,label\n00085D000001,Hall\n").exit, 0);
        QCOMPARE(there({"--job", m_url, "phones", "set", "00085D000001", "model=6867i"}).exit, 0);
        QCOMPARE(there({"--job", m_url, "settings", "set", "job", "web language: 1"}).exit, 0);
        const QJsonObject phone = here({"--json", "--job", m_url, "phones", "list"}).array().first().toObject();
        QCOMPARE(phone["label"].toString(), "Hall");
        QCOMPARE(phone["model"].toString(), "6867i");
        QCOMPARE(here({"--job", m_url, "phones", "release", "00085D000001"}).exit, 0);
        QVERIFY(there({"--json", "--job", m_url, "audit", "list"}).array().size() > 0);
        QCOMPARE(there({"--job", m_url, "audit", "verify"}).exit, 0);
        QCOMPARE(there({"--job", m_url, "token", "list"}).exit, 0);
        QVERIFY(there({"--job", m_url, "job", "backup"}).err.contains("pg_dump"));
        QCOMPARE(here({"--job", m_url + "&sslmode=verify-full", "phones", "list"}).exit, 3);
    }

    /// What is typed elsewhere is served here at once.
    void serverTakesWhatOthersDo()
    {
        QJsonObject ready;
        const auto server = m_one.serve(ready, {"--job", m_url});
        QVERIFY2(ready.contains("http"), server->readAllStandardError());
        const QUrl base(ready["http"].toString());
        const auto served = [&base](const QString& path) { return httpGet(base.resolved(QUrl(path))); };
        QVERIFY(served("/cfg/startup.cfg").contains("web language: 1"));
        QCOMPARE(there({"--job", m_url, "settings", "set", "job", "web language: 2"}).exit, 0);
        QTRY_VERIFY_WITH_TIMEOUT(served("/cfg/startup.cfg").contains("web language: 2"), 60'000);
        // The database goes, and phones are served on.
        m_database.stop();
        QVERIFY(served("/cfg/startup.cfg").contains("web language: 2"));
        QVERIFY(m_database.run());
        QCOMPARE(there({"--job", m_url, "settings", "set", "job", "web language: 3"}).exit, 0);
        QTRY_VERIFY_WITH_TIMEOUT(served("/cfg/startup.cfg").contains("web language: 3"), 60'000);
        server->terminate();
        QVERIFY(server->waitForFinished(20'000));
        QCOMPARE(server->exitCode(), 0);
        const QByteArray lines = here({"--json", "--job", m_url, "audit", "list", "--limit", "1000"}).out;
        QVERIFY(!lines.isEmpty());
        QCOMPARE(here({"--job", m_url, "audit", "verify"}).exit, 0);
    }

    /// Into the vault of whoever opens the job, and only as its digest says.
    void filesFollow()
    {
        const QString image = m_one.write("57i.st", testFirmware("6757i", "3.2.2.6038", 3'000'000));
        QCOMPARE(here({"--job", m_url, "firmware", "add", image}).exit, 0);
        // Only to who reads them.
        QVERIFY(there({"--job", m_url, "firmware", "list"}).out.contains("57i.st"));
        QVERIFY(!QDirIterator(m_two.data() + "/vault", {"*"}, QDir::Files, QDirIterator::Subdirectories).hasNext());
        const CtlRun whole = there({"--job", m_url, "firmware", "verify"});
        QVERIFY2(whole.exit == 0 && whole.err.contains("came from its database"), whole.err);
        QVERIFY(m_database.exec("UPDATE firstring_hotel.blob_pieces SET bytes = 'X'::bytea || substr(bytes, 2) "
                                "WHERE number = 1"));
        Ctl third;
        third.run({"job", "password", m_url}, PostgresServer::password);
        QVERIFY(!third.run({"--job", m_url, "phones", "list"}).err.contains("damaged"));
        const CtlRun damaged = third.run({"--job", m_url, "firmware", "verify"});
        QVERIFY2(damaged.exit != 0 && damaged.err.contains("damaged"), damaged.err);
    }

    void movesHomeAndBack()
    {
        const QByteArray phones = here({"--job", m_url, "phones", "export", "-"}).out;
        const QByteArray audit = here({"--json", "--job", m_url, "audit", "list"}).out;
        QVERIFY(phones.contains("Hall"));
        const CtlRun moved = here({"job", "move", m_url, "Home"});
        QVERIFY2(moved.exit == 0, moved.err);
        QCOMPARE(here({"--job", "Home", "phones", "export", "-"}).out, phones);
        QCOMPARE(here({"--json", "--job", "Home", "audit", "list"}).out, audit);
        QCOMPARE(here({"check", m_one.data() + "/jobs/Home.job"}).exit, 0);
        QCOMPARE(there({"--job", m_url, "phones", "list"}).exit, 4);
        QCOMPARE(here({"job", "move", "Home", m_url}).exit, 0);
        QCOMPARE(here({"job", "list"}).out.trimmed(), QByteArray());
        QCOMPARE(there({"--job", m_url, "phones", "export", "-"}).out, phones);
    }

    void passwordIsForgotten()
    {
        QCOMPARE(m_two.run({"job", "password", m_url, "--forget"}).exit, 0);
        QCOMPARE(there({"--job", m_url, "phones", "list"}).exit, 3);
    }

private:
    CtlRun here(const QStringList& words, const QByteArray& input = {}) const { return m_one.run(words, input); }
    CtlRun there(const QStringList& words, const QByteArray& input = {}) const { return m_two.run(words, input); }

    PostgresServer m_database;
    QString m_url;
    Ctl m_one;
    Ctl m_two;
};

QTEST_GUILESS_MAIN(tst_SharedJobs)
#include "tst_SharedJobs.moc"
