// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/Drill.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace firstring::test;

/// Another program, one that looks into databases or copies them, holds the lock of the job's file.
class tst_LockedJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCommandSaysSo();
    void aServerGoesOn();

private:
    /// Python's sqlite3 as that other program, until it is ended.
    static void hold(QProcess& other, const QString& job)
    {
        other.start("/usr/bin/python3", {"-c",
                                         "import sqlite3,sys,time\n"
                                         "d=sqlite3.connect(sys.argv[1],timeout=60,isolation_level=None)\n"
                                         "d.execute('BEGIN IMMEDIATE')\n"
                                         "print('held',flush=True)\n"
                                         "time.sleep(300)\n",
                                         job});
        while (!other.canReadLine() && other.waitForReadyRead(60'000)) {
        }
        QVERIFY2(other.readLine().startsWith("held"), other.readAllStandardError());
    }
    static void letGo(QProcess& other)
    {
        other.kill();
        QVERIFY(other.waitForFinished(20'000));
    }
    static QByteArray get(const QUrl& at, const QByteArray& path)
    {
        QTcpSocket phone;
        phone.connectToHost(at.host(), static_cast<quint16>(at.port()));
        if (!phone.waitForConnected(30'000))
            return {};
        phone.write("GET " + path +
                    " HTTP/1.0\r\nUser-Agent: Aastra6867i MAC:00-08-5D-00-00-01 V:5.1.0.8024-SIP\r\n\r\n");
        QByteArray answer;
        while (phone.state() == QTcpSocket::ConnectedState && phone.waitForReadyRead(30'000))
            answer += phone.readAll();
        return answer + phone.readAll();
    }
    DrillRun run(const QStringList& words, const QByteArray& input = {}) const
    {
        return drill(QProcessEnvironment::systemEnvironment(), m_data, words, input);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QString m_job;
};

void tst_LockedJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = m_folder->filePath("data");
    m_job = m_data + "/jobs/default.job";
    QCOMPARE(run({"phones", "import", "-"}, "mac,model,label\n00085D000001,6867i,before\n").exit, 0);
}

void tst_LockedJob::aCommandSaysSo()
{
    QProcess other;
    hold(other, m_job);
    QElapsedTimer since;
    since.start();
    const DrillRun refused = run({"phones", "set", "00085D000001", "label=after"});
    const qint64 took = since.elapsed();
    QVERIFY2(refused.exit > 0, refused.out);
    QVERIFY2(refused.err.contains("busy"), refused.err);
    // Reading needs no lock.
    QVERIFY(run({"--json", "phones", "list"}).out.contains("before"));
    letGo(other);
    QVERIFY(run({"--json", "phones", "list"}).out.contains("before"));
    QCOMPARE(run({"check", m_job}).exit, 0);
    QCOMPARE(run({"phones", "set", "00085D000001", "label=after"}).exit, 0);
    QVERIFY(run({"--json", "phones", "list"}).out.contains("after"));
    qInfo("the command was refused with a sentence after %lld ms", static_cast<long long>(took));
}

void tst_LockedJob::aServerGoesOn()
{
    QProcess server;
    server.start(FIRSTRING_CTL,
                 {"--data", m_data, "--json", "serve", "--bind", "127.0.0.1", "--http", "0", "--tftp", "off"});
    while (!server.canReadLine() && server.waitForReadyRead(60'000)) {
    }
    const QUrl at(QJsonDocument::fromJson(server.readLine()).object().value("http").toString());
    QVERIFY(at.port() > 0);

    QProcess other;
    hold(other, m_job);
    QVERIFY(get(at, "/cfg/startup.cfg").contains(" 200 "));
    QVERIFY(get(at, "/cfg/00085D000001.cfg").contains(" 200 "));
    // Longer than one try, which waits five seconds.
    QTest::qWait(rounds(6'500, 30'000));
    QVERIFY(get(at, "/cfg/00085D000001.cfg").contains(" 200 "));
    letGo(other);
    // What was observed meanwhile is in the job, and so is what comes after.
    const auto audit = [&] { return run({"--json", "audit", "list", "--kind", "delivery"}).out; };
    QTRY_VERIFY_WITH_TIMEOUT(audit().contains("00085D000001.cfg"), 60'000);
    QCOMPARE(run({"phones", "set", "00085D000001", "label=after"}).exit, 0); // by way of the server
    server.terminate();
    QVERIFY(server.waitForFinished(30'000));
    QCOMPARE(server.exitCode(), 0);
    QCOMPARE(run({"check", m_job}).exit, 0);
    QCOMPARE(run({"audit", "verify"}).exit, 0);
    const QByteArray phones = run({"--json", "phones", "list"}).out;
    QVERIFY2(phones.contains("after") && phones.contains("ready"), phones);
}

QTEST_GUILESS_MAIN(tst_LockedJob)
#include "tst_LockedJob.moc"
