// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace firstring::test;

/// The command line acts on simulated phones that another firstringctl keeps switched on.
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void acts();
    void jobIsUsed();
    void usage_data();
    void usage();

private:
    /// The next line of the fleet, as JSON.
    QJsonObject nextUp();
    static QStringList at(const QString& command, const QJsonObject& phone, const char* door = "web-port")
    {
        return {QStringLiteral("phones"), command, phone.value(QStringLiteral("mac")).toString(),
                QStringLiteral("--address"),
                QStringLiteral("%1:%2").arg(phone.value(QStringLiteral("address")).toString(),
                                            QString::number(phone.value(QLatin1String(door)).toInt()))};
    }
    static QString outcome(const CtlRun& run)
    {
        return run.array().at(0).toObject().value(QStringLiteral("outcome")).toString();
    }

    Ctl m_ctl;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<QProcess> m_fleet;
    QString m_here;
    QJsonObject m_phone;
};

QJsonObject TestReach::nextUp()
{
    while (!m_fleet->canReadLine()) {
        if (!m_fleet->waitForReadyRead(60'000))
            qFatal("no phone is up");
    }
    return QJsonDocument::fromJson(m_fleet->readLine()).object();
}

void TestReach::initTestCase()
{
    // The phone's job is served by one program; the phone itself is another.
    const QString list = m_ctl.write(QStringLiteral("list.csv"), "mac,model\n00085D010203,6757i\n");
    QCOMPARE(m_ctl.run({"job", "create", "site"}).exit, 0);
    QCOMPARE(m_ctl.run({"--job", "site", "phones", "import", list}).exit, 0);
    QCOMPARE(m_ctl.run({"--job", "site", "settings", "set", "job", "xml application post list: 127.0.0.1"}).exit, 0);
    QJsonObject ready;
    m_server = m_ctl.serve(ready, {"--job", "site"});
    m_here = ready.value(QStringLiteral("http")).toString();
    QVERIFY(!m_here.isEmpty());
    m_fleet = m_ctl.start({"--json", "simulate", "--rcs", m_here, "--list", list, "--stay-on"});
    m_phone = nextUp();
    QVERIFY(m_phone.value(QStringLiteral("web-port")).toInt() > 0);
}

void TestReach::cleanupTestCase()
{
    m_fleet->terminate();
    QVERIFY(m_fleet->waitForFinished(30'000));
    QCOMPARE(m_fleet->exitCode(), 0);
    m_server->terminate();
    QVERIFY(m_server->waitForFinished(30'000));
}

void TestReach::acts()
{
    CtlRun run = m_ctl.json(at(QStringLiteral("restart"), m_phone));
    QCOMPARE(run.exit, 0);
    QCOMPARE(outcome(run), QStringLiteral("accepted"));
    QCOMPARE(nextUp().value(QStringLiteral("boots")).toInt(), m_phone.value(QStringLiteral("boots")).toInt() + 1);

    const QString right = m_ctl.write(QStringLiteral("right"), "22222\n");
    const QString wrong = m_ctl.write(QStringLiteral("wrong"), "1\n");
    const QStringList here{QStringLiteral("--here"), m_here + QStringLiteral("/cfg")};
    run = m_ctl.json(at(QStringLiteral("point-here"), m_phone) + here +
                     QStringList{QStringLiteral("--admin-password-file"), wrong});
    QCOMPARE(run.exit, 1);
    QCOMPARE(outcome(run), QStringLiteral("wrong-password"));
    QVERIFY(!run.out.contains("22222") && !run.err.contains("22222"));
    run = m_ctl.json(at(QStringLiteral("point-here"), m_phone) + here +
                     QStringList{QStringLiteral("--admin-password-file"), right});
    QCOMPARE(run.exit, 0);
    run = m_ctl.run(at(QStringLiteral("point-here"), m_phone) + here +
                        QStringList{QStringLiteral("--admin-password-file"), QStringLiteral("-")},
                    "22222\n");
    QCOMPARE(run.exit, 0);

    run = m_ctl.json(at(QStringLiteral("restart"), m_phone) +
                     QStringList{QStringLiteral("--model"), QStringLiteral("6731i")});
    QCOMPARE(run.exit, 1);
    QCOMPARE(outcome(run), QStringLiteral("other-model"));
    QCOMPARE(m_ctl.json(at(QStringLiteral("clear-local"), m_phone)).exit, 0);
    run = m_ctl.json(at(QStringLiteral("apply"), m_phone, "sip-port") +
                     QStringList{QStringLiteral("--by"), QStringLiteral("check-sync")});
    QCOMPARE(outcome(run), QStringLiteral("accepted"));
    QCOMPARE(
        m_ctl.json(at(QStringLiteral("apply"), m_phone) + QStringList{QStringLiteral("--by"), QStringLiteral("reload")})
            .exit,
        0);
    nextUp();
}

void TestReach::jobIsUsed()
{
    // Another job of the same folder, since "site" is with its server.
    QCOMPARE(m_ctl.run({"job", "create", "other"}).exit, 0);
    const QString list = m_ctl.write(QStringLiteral("two.csv"), "mac,model\n00085D010203,6757i\n00085D010204,6867i\n");
    QCOMPARE(m_ctl.run({"--job", "other", "phones", "import", list}).exit, 0);
    QCOMPARE(m_ctl.run({"--job", "other", "settings", "set", "job", "language: 1"}).exit, 0);
    CtlRun run = m_ctl.json({"--job", "other", "phones", "restart", "00085D010203", "00085D010204", "--dry-run"});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.array().size(), 2);
    QVERIFY(!run.array().at(0).toObject().value(QStringLiteral("obstacle")).toString().isEmpty());
    QCOMPARE(run.array().at(1).toObject().value(QStringLiteral("unproven")).toBool(), true);
    run = m_ctl.json(QStringList{"--job", "other"} + at(QStringLiteral("restart"), m_phone) +
                     QStringList{QStringLiteral("--pilot")});
    QCOMPARE(run.exit, 0);
    nextUp();
    run = m_ctl.json({"--job", "other", "phones", "restart", "00085D0102FF"});
    QCOMPARE(run.exit, 1);
    // Nobody has asked this job yet, so its files have no address to name.
    run = m_ctl.json(QStringList{"--job", "other"} + at(QStringLiteral("apply"), m_phone));
    QCOMPARE(run.exit, 1);
    QCOMPARE(outcome(run), QStringLiteral("left-out"));
}

void TestReach::usage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no password") << QStringList{"phones", "point-here", "00085D010203", "--here", "http://127.0.0.1:1"};
    QTest::newRow("no place") << QStringList{"phones", "point-here", "00085D010203", "--here", "nowhere", "--dry-run"};
    QTest::newRow("no address") << QStringList{"phones", "restart", "00085D010203", "--address", "a/b"};
    QTest::newRow("two addresses") << QStringList{"phones",       "restart",   "00085D010203",
                                                  "00085D010204", "--address", "127.0.0.1"};
    QTest::newRow("no way") << QStringList{"phones", "apply", "00085D010203", "--by", "magic"};
    QTest::newRow("no MAC") << QStringList{"phones", "restart"};
}

void TestReach::usage()
{
    QFETCH(QStringList, words);
    const CtlRun run = m_ctl.run(words);
    QCOMPARE(run.exit, 2);
    QVERIFY(!run.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestReach)
#include "tst_Reach.moc"
