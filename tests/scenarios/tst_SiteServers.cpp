// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SitePair.h"

#include <QElapsedTimer>
#include <QTest>

using namespace firstring::test;

namespace {

QString mac(int phone)
{
    return QStringLiteral("00085D%1").arg(phone, 6, 16, QLatin1Char('0')).toUpper();
}

QString own(int phone)
{
    return "/cfg/" + mac(phone) + ".cfg";
}

/// A database that is silent for so long is away: then each server decides alone.
constexpr qint64 silentMs = 2'500;

/// How many boot while a server is killed.
int bootingPhones()
{
    return qEnvironmentVariable("FIRSTRING_DRILLS") == QLatin1String("full") ? 500 : 100;
}

} // namespace

/// Several site servers on one job in PostgreSQL, alone and behind nginx: they judge phones as one.
class tst_SiteServers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (NginxServer::program().isEmpty())
            QSKIP("nginx is not installed");
        QByteArray list = "mac,model\n";
        for (int i = 1; i <= 60; ++i)
            list += mac(i).toLatin1() + ",6867i\n";
        QVERIFY2(m_pair.makeJob(list), "is the package postgresql installed?");
        QVERIFY(m_pair.startSite(0, {"--https", "0"}));
        QVERIFY(m_pair.startSite(1));
    }

    void whoTookThemIsKnownToAll()
    {
        bool isJudged = false;
        for (const int phone : {1, 50, 51, 52, 53, 54}) {
            QCOMPARE(m_pair.ask(0, own(phone), "10.1.0.1"), 404);
            release({phone});
            QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(0, own(phone), "10.1.0.1"), 200, 60'000);
            // At once: no news need have arrived for that.
            QElapsedTimer deciding;
            deciding.start();
            const int other = m_pair.ask(1, own(phone), "10.1.0.2");
            if (deciding.elapsed() > silentMs) {
                QTest::qWait(3'000);
                continue;
            }
            QCOMPARE(other, 404);
            QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(1, own(phone), "10.1.0.1"), 200, 60'000);
            isJudged = true;
            break;
        }
        QVERIFY(isJudged);
    }

    /// The first delivery locks the gate of a site at the other server too, which then shows it.
    void newsArriveWithinASecond()
    {
        release({2});
        QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(1, own(2), "10.1.0.1"), 200, 60'000);
        QElapsedTimer waiting;
        waiting.start();
        release({2}); // for somebody else; a command takes its time as well
        QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(0, own(2), "10.1.0.3"), 200, 60'000);
        qInfo("released by a command, served by a server %lld ms later", waiting.elapsed());
        QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(1, own(2), "10.1.0.3"), 200, 60'000);
        QCOMPARE(m_pair.ask(1, own(2), "10.1.0.1"), 404);
    }

    void twoAtTheSameMomentOneWins()
    {
        QList<int> all;
        for (int i = 3; i <= 32; ++i)
            all.append(i);
        release(all);
        // Both servers know of it: a phone of the same command was served by each.
        QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(0, own(3), "10.3.0.1"), 200, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(1, own(4), "10.3.0.1"), 200, 60'000);
        int judged = 0;
        for (int i = 5; i <= 32; ++i) {
            QElapsedTimer deciding;
            deciding.start();
            SitePair::Question first(m_pair.port(i % 2), own(i), "10.3.1." + QString::number(i));
            SitePair::Question second(m_pair.port(1 - i % 2), own(i), "10.3.2." + QString::number(i), true);
            const QList<int> found{first.status(), second.status()};
            if (deciding.elapsed() > silentMs) {
                QTest::qWait(3'000);
                continue;
            }
            ++judged;
            QVERIFY2(found.count(200) == 1 && found.count(404) == 1,
                     qPrintable(QStringLiteral("phone %1: %2 and %3").arg(i).arg(found[0]).arg(found[1])));
        }
        QVERIFY2(judged >= 20, QByteArray::number(judged));
    }

    /// Ten unknown phones in a row are too many for a site, wherever they were asked for.
    void probesCountTogether()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_pair.ask(0, own(1000 + i), "10.4.0.1"), 404);
        // What is told in passing arrives in its order. Another asks there nine times, and here for a tenth again and
        // again, which counts once: when it is silenced, what was told before its nine is known here as well.
        for (int i = 0; i < 9; ++i)
            QCOMPARE(m_pair.ask(0, own(1000 + i), "10.4.0.9"), 404);
        QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(1, own(1009), "10.4.0.9"), 429, 60'000);
        int more = 0;
        while (more < 20 && m_pair.ask(1, own(1005 + more), "10.4.0.1") == 404)
            ++more;
        QCOMPARE(more, 5);
        QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(0, own(1000), "10.4.0.1"), 429, 60'000);
        QCOMPARE(m_pair.ask(0, own(1000), "10.4.0.2"), 404);
    }

    void onlyTheProxyIsBelieved()
    {
        QProcess curl; // from another address of this computer
        curl.start("curl",
                   {"-s", "-o", "/dev/null", "-w", "%{http_code}", "--interface", "127.0.0.9", "-H",
                    "X-Forwarded-For: 10.1.0.1", "http://127.0.0.1:" + QString::number(m_pair.port(0)) + own(1)});
        QVERIFY(curl.waitForFinished(60'000));
        QCOMPARE(curl.readAllStandardOutput(), "404");
        QCOMPARE(m_pair.ask(0, own(1), "nobody"), 400);
        const QByteArray common = SitePair::Question(m_pair.port(0), "/cfg/startup.cfg", "10.1.0.1", true).answer();
        QVERIFY(common.contains("200 OK"));
        // Before a handshake too; it names an address that is a trusted proxy's, so the field counts.
        QProcess tls;
        tls.start("curl",
                  {"-s", "-k", "-o", "/dev/null", "-w", "%{http_code}", "--haproxy-protocol", "-H",
                   "X-Forwarded-For: 10.1.0.1", "https://127.0.0.1:" + QString::number(m_pair.httpsPort()) + own(1)});
        QVERIFY(tls.waitForFinished(60'000));
        QCOMPARE(tls.readAllStandardOutput(), "200");
        QCOMPARE(m_pair.desk.run({"serve", "--bind", "127.0.0.1", "--trusted-proxy", "proxy"}).exit, 2);
    }

    /// Servers go on alone, and agree when it is back.
    void databaseIsAway()
    {
        release({40, 41});
        QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(1, own(40), "10.5.0.1"), 200, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(0, own(40), "10.5.0.1"), 200, 60'000);
        m_pair.database.stop();
        QCOMPARE(m_pair.ask(0, own(41), "10.5.0.2"), 200);
        QVERIFY(m_pair.database.run());
        QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(1, own(41), "10.5.0.2"), 200, 60'000);
        QCOMPARE(m_pair.ask(1, own(41), "10.5.0.3"), 404);
    }

    /// A server dies as by a power cut while phones boot through nginx: all of them end staged, and each of them is
    /// bound to its own address.
    void killWhilePhonesBoot_data()
    {
        QTest::addColumn<QString>("seed");
        QTest::addColumn<int>("requests"); // of each phone by then; it makes some twenty
        QTest::newRow("at the beginning") << "7" << 2;
        QTest::newRow("towards the end") << "8" << 12; // early enough that much is left, however late this looks
    }
    void killWhilePhonesBoot()
    {
        QFETCH(QString, seed);
        QFETCH(int, requests);
        const int count = bootingPhones();
        if (m_pair.nginx.port() == 0) {
            const QString image = m_pair.desk.write("6867i.st", testFirmware("6867i", "5.1.0.8024", 60'000));
            QCOMPARE(m_pair.at({"firmware", "add", image}).exit, 0);
            QCOMPARE(m_pair.at({"job", "set", "firmware.6867i=5.1.0.8024", "evidence=startup"}).exit, 0);
            QCOMPARE(m_pair.at({"settings", "set", "job", "sip proxy ip: 192.0.2.10"}).exit, 0);
        }
        const CtlRun invented = m_pair.desk.run(
            {"simulate", "--phones", QString::number(count), "--model", "6867i", "--seed", seed, "--print-list"});
        QCOMPARE(m_pair.at({"phones", "import", "-"}, invented.out).exit, 0);
        QStringList macs;
        for (const QByteArray& line : invented.out.trimmed().split('\n').mid(1))
            macs << QString::fromLatin1(line.split(',').first());
        QCOMPARE(m_pair.at(QStringList{"phones", "release"} + macs).exit, 0);
        // Both servers know of that. Records and releases come to them by two ways, each in its order: a phone that is
        // added last and released last is served where both have arrived. The database was away just now, and who
        // listened to it asks again after some seconds.
        const int witness = 2000 + requests;
        QCOMPARE(m_pair.at({"phones", "import", "-"}, "mac,model\n" + mac(witness).toLatin1() + ",6867i\n").exit, 0);
        release({witness});
        for (int site : {0, 1})
            QTRY_COMPARE_WITH_TIMEOUT(m_pair.ask(site, own(witness), "10.6.0.1"), 200, 60'000);
        if (m_pair.nginx.port() == 0)
            QVERIFY(m_pair.startNginx());
        const qsizetype before = m_pair.nginx.log().size();
        // Both have the firmware: it is fetched into their own vaults.
        for (int site : {0, 1})
            QTRY_VERIFY_WITH_TIMEOUT(
                m_pair.sites[static_cast<std::size_t>(site)].run({"--job", m_pair.url(), "firmware", "verify"}).exit ==
                    0,
                60'000);

        const auto fleet = m_pair.desk.start(
            {"--json", "simulate", "--list", m_pair.desk.write("list.csv", invented.out), "--rcs", m_pair.nginx.url()});
        // In the middle of it: the log of nginx tells.
        QTRY_VERIFY_WITH_TIMEOUT(m_pair.nginx.log().size() - before > count * requests, 120'000);
        const qsizetype asked = m_pair.nginx.log().size();
        m_pair.endSite(0, SIGKILL);
        // In the event loop, which takes what the servers say.
        QTRY_COMPARE_WITH_TIMEOUT(fleet->state(), QProcess::NotRunning, 200'000);
        const QByteArray ended = fleet->readAllStandardOutput();
        QVERIFY2(fleet->exitCode() == 0, ended.left(2'000));
        QCOMPARE(ended.count("\"as-expected\":true"), count);
        QVERIFY(m_pair.nginx.log().size() > asked + count); // the other server had something to do
        int refused = 0;
        for (const QString& line : m_pair.nginx.log())
            refused += line.contains("\" 429 ") || line.contains("\" 502 ") || line.contains("\" 504 ");
        QCOMPARE(refused, 0);

        // No phone was sent away from its own files, by neither server.
        int sentAway = 0;
        for (const QJsonValue& line : m_pair.at({"audit", "list", "--kind", "refusal", "--limit", "100000"}).array())
            sentAway += macs.contains(line["mac"].toString());
        QCOMPARE(sentAway, 0);

        // Who is asked for a phone's files by a stranger judges alike: by the one that is left, and by a third. That
        // holds for phones whose end was stored; what the killed server saw last went with it.
        QVERIFY(m_pair.startSite(0));
        QStringList ready;
        const auto readReady = [&] {
            ready.clear();
            for (const QJsonValue& phone : m_pair.at({"phones", "list"}).array()) {
                if (macs.contains(phone["mac"].toString()) && phone["state"].toString() == "ready")
                    ready << phone["mac"].toString();
            }
            return ready.size();
        };
        // The other one has about half of the phones, and stores what it saw in batches.
        QTRY_VERIFY_WITH_TIMEOUT(readReady() > count / 4, 60'000);
        for (int site : {0, 1}) {
            QCOMPARE(m_pair.ask(site, "/cfg/" + ready.first() + ".cfg", "10.9.0.1"), 404);
            QCOMPARE(m_pair.ask(site, "/cfg/" + ready.last() + ".cfg", "10.9.0.2"), 404);
        }
        const CtlRun verified = m_pair.at({"audit", "verify"});
        QVERIFY2(verified.exit == 0, verified.out + verified.err);
        qInfo("%d phones, %lld of them shown as Ready; %lld requests, %lld when a server was killed", count,
              static_cast<long long>(ready.size()), static_cast<long long>(m_pair.nginx.log().size() - before),
              static_cast<long long>(asked - before));
    }

    void endInOrder()
    {
        for (int site : {0, 1})
            m_pair.endSite(site, SIGTERM);
    }

private:
    void release(const QList<int>& phones)
    {
        QStringList words{"phones", "release"};
        for (const int phone : phones)
            words << mac(phone);
        QCOMPARE(m_pair.at(words).exit, 0);
    }

    SitePair m_pair;
};

QTEST_GUILESS_MAIN(tst_SiteServers)
#include "tst_SiteServers.moc"
