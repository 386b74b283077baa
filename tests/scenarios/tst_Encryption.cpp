// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace firstring::test;

namespace {

const QString mac = QStringLiteral("00085D000001");

QByteArray get(const QString& site, const QString& name)
{
    const QUrl url(site);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET " + name.toLatin1() +
                 " HTTP/1.1\r\nHost: bench\r\nConnection: close\r\nUser-Agent: Mitel6867i MAC:00-08-5D-00-00-01 "
                 "V:5.0.0.1018-SIP\r\n\r\n");
    QByteArray answer;
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(30'000))
        answer += socket.readAll();
    answer += socket.readAll();
    return answer.startsWith("HTTP/1.1 200") ? answer.sliced(answer.indexOf("\r\n\r\n") + 4) : QByteArray();
}

} // namespace

/// Files encrypted by a program of the user, from the command line to the wire; the program is a stand-in.
class tst_Encryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatDoesNotWork();
    void servesTwins();
    void publishesTwins();
    void keyIsSecret();

private:
    QString tool(const QString& name) const
    {
        const QString path = m_ctl->path(name);
        QFile::copy(QStringLiteral(FIRSTRING_ANACRYPT), path);
        return path;
    }
    CtlRun set(const QString& name) const
    {
        return m_ctl->json({"encryption", "set", "--program", tool(name), "--key", "-"}, "site key 1\n");
    }

    std::unique_ptr<Ctl> m_ctl;
};

void tst_Encryption::init()
{
    m_ctl = std::make_unique<Ctl>();
    QCOMPARE(m_ctl->run({"phones", "import", "-"}, "mac,name,model\n" + mac.toLatin1() + ",Reception,6867i\n").exit, 0);
    QCOMPARE(m_ctl->run({"settings", "set", "job", "-"}, "sip proxy ip: 192.0.2.10\nsip line1 password: hush\n").exit,
             0);
}

void tst_Encryption::refusesWhatDoesNotWork()
{
    QCOMPARE(m_ctl->json({"encryption", "status"}).object()["encryption"].toString(), "off");
    const CtlRun nothing = m_ctl->run({"encryption", "set", "--key", "-"}, "site key 1\n");
    QCOMPARE(nothing.exit, 4);
    QVERIFY(nothing.err.contains("anacrypt"));
    const CtlRun fails = set(QStringLiteral("anacrypt-fails"));
    QCOMPARE(fails.exit, 4);
    QVERIFY(fails.err.contains("has expired") && !fails.err.contains("site key 1"));
    QCOMPARE(m_ctl->json({"encryption", "status"}).object()["encryption"].toString(), "off");
    QCOMPARE(m_ctl->run({"encryption", "set", "--per-phone", "perhaps"}).exit, 2);
}

void tst_Encryption::servesTwins()
{
    const CtlRun done = set(QStringLiteral("anacrypt"));
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(done.object()["messages"].toString(), "anacrypt: done");
    QJsonObject ready;
    const auto server = m_ctl->serve(ready);
    const QString site = ready["http"].toString();
    QByteArray twin;
    QTRY_VERIFY_WITH_TIMEOUT(!(twin = get(site, "/cfg/" + mac + ".tuz")).isEmpty(), 60'000);
    QVERIFY(twin.startsWith("TUZ "));
    QVERIFY(!twin.contains("hush") && twin.contains("uhfu")); // turned letters
    QVERIFY(get(site, "/cfg/security.tuz").startsWith("TUZ security "));
    QVERIFY(get(site, "/cfg/startup.tuz").startsWith("TUZ "));
    QVERIFY(get(site, "/" + mac + ".tuz").startsWith("TUZ "));
    // What took the twin has taken the file; a server that ends says its last news.
    server->terminate();
    QVERIFY(server->waitForFinished(20'000));
    QVERIFY(server->readAllStandardOutput().contains("CONFIG_PHONE_SENT"));

    // The program is gone: what is wrong is said, and the server goes on.
    QFile::remove(m_ctl->path("anacrypt"));
    const auto broken = m_ctl->serve(ready);
    QVERIFY(get(ready["http"].toString(), "/cfg/" + mac + ".tuz").isEmpty());
    QVERIFY(get(ready["http"].toString(), "/cfg/" + mac + ".cfg").contains("hush"));
    QByteArray events;
    QTRY_VERIFY_WITH_TIMEOUT((broken->waitForReadyRead(100), events += broken->readAllStandardOutput(),
                              events.contains("ENCRYPTION_FAILED")),
                             60'000);
    broken->terminate();
    QVERIFY(broken->waitForFinished(20'000));
}

void tst_Encryption::publishesTwins()
{
    QCOMPARE(set(QStringLiteral("anacrypt")).exit, 0);
    const QString tree = m_ctl->path("tree");
    const QStringList publish{"publish", tree, "--url", "http://www.example/p"};
    const CtlRun first = m_ctl->json(publish);
    QVERIFY2(first.exit == 0, first.err.constData());
    for (const QString& name : {QStringLiteral("/security.tuz"), QStringLiteral("/cfg/security.tuz"),
                                "/cfg/" + mac + ".tuz", QStringLiteral("/startup.tuz")})
        QVERIFY2(QFile::exists(tree + name), qPrintable(name));
    QCOMPARE(m_ctl->json(publish).object()["sent"].toInt(), 0);
    QCOMPARE(m_ctl->json(publish + QStringList{"--verify"}).exit, 0);
    QFile::remove(m_ctl->path("anacrypt"));
    QCOMPARE(m_ctl->json(publish).exit, 4);
    QCOMPARE(m_ctl->run({"encryption", "off"}).exit, 0);
    QCOMPARE(m_ctl->json(publish).exit, 0);
    QVERIFY(!QFile::exists(tree + "/cfg/security.tuz"));
}

/// It stands in no answer, and in no file readable.
void tst_Encryption::keyIsSecret()
{
    const CtlRun done = set(QStringLiteral("anacrypt"));
    const CtlRun status = m_ctl->json({"encryption", "status"});
    for (const CtlRun& run : {done, status})
        QVERIFY(!run.out.contains("site key 1") && !run.err.contains("site key 1"));
    QCOMPARE(status.object()["key"].toString(), "kept");
    QFile job(m_ctl->data() + "/jobs/default.job");
    QVERIFY(job.open(QIODevice::ReadOnly));
    QVERIFY(!job.readAll().contains("site key 1"));
    QCOMPARE(m_ctl->run({"encryption", "off", "--forget-key"}).exit, 0);
    QCOMPARE(m_ctl->json({"encryption", "status"}).object()["key"].toString(), "none");
}

QTEST_GUILESS_MAIN(tst_Encryption)
#include "tst_Encryption.moc"
