// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/FleetThread.h"
#include "app/simulator/InventedPhones.h"
#include "tests/support/NginxServer.h"
#include "tests/support/TinyHttpServer.h"
#include "tests/support/TinyTftpServer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

namespace {

using Phase = SimulatedPhoneStatus::Phase;

QByteArray firmware(const char* model, const char* version, qsizetype size = 200'000)
{
    return QByteArray("FIRSTRING-TEST-ST model=") + model + " version=" + version + "\n" + QByteArray(size, 'x');
}

/// Keeps the latest of every phone that a fleet reports.
struct Watch
{
    explicit Watch(FleetControl& fleet)
        : finished(&fleet, &FleetControl::finished)
        , refused(&fleet, &FleetControl::refused)
    {
        QObject::connect(&fleet, &FleetControl::changed, &context, [this](const QList<SimulatedPhoneStatus>& phones) {
            for (const SimulatedPhoneStatus& phone : phones) {
                latest[phone.mac] = phone;
                displays.insert(phone.display);
                highestPercent = qMax(highestPercent, phone.percent);
            }
        });
    }

    QObject context;
    QHash<MacAddress, SimulatedPhoneStatus> latest;
    QSet<QString> displays;
    int highestPercent = 0;
    QSignalSpy finished;
    QSignalSpy refused;
};

FleetPlan quick(const QList<SimulatedPhone>& phones, const QString& rcs)
{
    FleetPlan plan;
    plan.phones = phones;
    plan.rcsUrls = QStringList{rcs};
    plan.rebootMs = 20;
    plan.spreadMs = 50;
    plan.timeoutMs = 20'000;
    return plan;
}

} // namespace

class TestFleetThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyPhonesAgainstNginx();
    void tftpAndHttpMixed();
    void unregisteredPhonesAreNotAsExpected();
    void stopsAtOnceAndStartsAgain();
    void givesUpInTime();
    void refuses_data();
    void refuses();
};

void TestFleetThread::twentyPhonesAgainstNginx()
{
    if (NginxServer::program().isEmpty())
        QSKIP("nginx is not installed");
    NginxServer nginx;
    QVERIFY(nginx.start());

    auto phones = inventPhones(12, QStringLiteral("6867i"), 7) + inventPhones(8, QStringLiteral("6757i"), 8);
    for (qsizetype i = 0; i < 4; ++i)
        phones[i].firmware = FirmwareVersion(u"6.4.0.140"); // for these the same file is a downgrade
    for (const QString& role : {QString(), QStringLiteral("cfg/")}) {
        nginx.put(role + "startup.cfg", "# common\n");
        nginx.put(role + "aastra.cfg", "# common\n");
        nginx.put(role + "6867i.st", firmware("6867i", "5.0.0.1018"));
        nginx.put(role + "57i.st", firmware("6757i", "3.3.1.4365"));
    }
    nginx.put("branding/logo.jpg", "picture");
    nginx.put("cfg/lang_de.txt", "German\n");
    const QByteArray redirect = "background image: " + nginx.url().toLatin1() + "/branding/logo.jpg\n" +
                                "download protocol: HTTP\nhttp server: 127.0.0.1\nhttp path: cfg\nhttp port: " +
                                QByteArray::number(nginx.port()) + "\n";
    for (const SimulatedPhone& phone : phones) {
        const QString name = phone.mac.plain() + QLatin1String(".cfg");
        nginx.put(name, redirect);
        nginx.put("cfg/" + name, redirect + "language 1: lang_de.txt\naction uri startup: " + nginx.url().toLatin1() +
                                     "/ev/startup?" + phone.mac.plain().toLatin1() + "\n");
    }

    FleetThread fleet;
    Watch watch(fleet);
    fleet.start(quick(phones, nginx.url()));
    QVERIFY(fleet.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(watch.finished.size(), 1, 60'000);
    QVERIFY(!fleet.isRunning());

    QCOMPARE(watch.latest.size(), phones.size());
    for (const SimulatedPhoneStatus& phone : std::as_const(watch.latest)) {
        QVERIFY2(phone.asExpected, qPrintable(phone.mac.plain() + ": " + phone.problem));
        QCOMPARE(phone.phase, Phase::Running);
        QCOMPARE(phone.boots, 2);
        QCOMPARE(phone.firmware.text(), phone.model == QLatin1String("6867i") ? "5.0.0.1018" : "3.3.1.4365");
        QCOMPARE(phone.server, nginx.url() + "/cfg");
    }
    QCOMPARE(watch.highestPercent, 100);
    QVERIFY(watch.displays.contains(QStringLiteral("Done")));

    // The server's own record: every phone from its own address, with its own name, once at its startup URL.
    // A line is written after its answer went out, or was broken off.
    QSet<QString> sources;
    for (const SimulatedPhone& phone : std::as_const(phones)) {
        const QString agent = QString(phone.mac.pretty()).replace(u':', u'-');
        const auto asked = [&](const QString& what) { return nginx.log().filter(agent).filter(what).size(); };
        QTRY_COMPARE_WITH_TIMEOUT(asked(QStringLiteral("/ev/startup?") + phone.mac.plain()), 1, 20'000);
        // Taken; then the same twice, broken off.
        QTRY_COMPARE_WITH_TIMEOUT(asked(QStringLiteral(".st ")), 3, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(asked(QStringLiteral("logo.jpg")), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(asked(QStringLiteral("lang_de.txt")), 1, 20'000);
        for (const QString& line : nginx.log().filter(agent))
            sources << line.section(u' ', 0, 0);
    }
    QCOMPARE(sources.size(), phones.size());
    QVERIFY(!sources.contains(QStringLiteral("127.0.0.1")));
}

void TestFleetThread::tftpAndHttpMixed()
{
    TinyTftpServer tftp;
    TinyHttpServer http;
    const auto phones = inventPhones(6, QStringLiteral("6731i"), 3);
    const auto put = [&](const QByteArray& name, const QByteArray& content) {
        tftp.files["KEY/" + name] = content;
        tftp.files["KEY/cfg/" + name] = content;
        http.replies["/KEY/" + name] = {TinyHttpServer::ok(content)};
    };
    put("aastra.cfg", "#\n");
    put("6731i.st", firmware("6731i", "3.3.1.4365", 20'000));
    for (const SimulatedPhone& phone : phones)
        put(phone.mac.plain().toLatin1() + ".cfg", "tftp server: 127.0.0.1\ntftp path: KEY/cfg\n");
    // Those that came by HTTP would look for TFTP on port 69: their file names their HTTP server instead.
    for (const SimulatedPhone& phone : phones)
        http.replies["/KEY/" + phone.mac.plain().toLatin1() + ".cfg"] = {TinyHttpServer::ok("a: 1\n")};

    FleetThread fleet;
    Watch watch(fleet);
    auto plan = quick(phones, QStringLiteral("tftp://127.0.0.1:%1/KEY").arg(tftp.port()));
    plan.rcsUrls << QStringLiteral("http://127.0.0.1:%1/KEY").arg(http.port());
    fleet.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(watch.finished.size(), 1, 60'000);
    int byTftp = 0;
    for (const SimulatedPhoneStatus& phone : std::as_const(watch.latest)) {
        QVERIFY2(phone.asExpected, qPrintable(phone.problem));
        QCOMPARE(phone.firmware.text(), QStringLiteral("3.3.1.4365"));
        byTftp += phone.server.startsWith(QLatin1String("tftp://")) ? 1 : 0;
    }
    QCOMPARE(watch.latest.size(), 6);
    QCOMPARE(byTftp, 3);
    // The same firmware, broken off at both places after the restart; this server is in our own thread.
    QTRY_COMPARE_WITH_TIMEOUT(tftp.errors.size(), 6, 20'000);
}

void TestFleetThread::unregisteredPhonesAreNotAsExpected()
{
    TinyHttpServer http;
    http.replies["/startup.cfg"] = {TinyHttpServer::ok("#\n")};
    FleetThread fleet;
    Watch watch(fleet);
    fleet.start(
        quick(inventPhones(2, QStringLiteral("6930"), 1), QStringLiteral("http://127.0.0.1:%1").arg(http.port())));
    QTRY_COMPARE_WITH_TIMEOUT(watch.finished.size(), 1, 60'000);
    QCOMPARE(watch.latest.size(), 2);
    for (const SimulatedPhoneStatus& phone : std::as_const(watch.latest)) {
        QVERIFY(!phone.asExpected);
        QVERIFY(!phone.problem.isEmpty());
    }
}

void TestFleetThread::stopsAtOnceAndStartsAgain()
{
    TinyHttpServer http;
    http.replies["/security.tuz"] = {"HTTP/1.1 200 OK\r\n", false}; // never ends
    const auto plan =
        quick(inventPhones(200, QStringLiteral("6867i"), 1), QStringLiteral("http://127.0.0.1:%1").arg(http.port()));
    FleetThread fleet;
    Watch watch(fleet);
    for (int round = 1; round <= 3; ++round) {
        fleet.start(plan);
        QTRY_VERIFY_WITH_TIMEOUT(watch.latest.size() > 100, 60'000);
        QElapsedTimer clock;
        clock.start();
        fleet.stop();
        // Long before the phones would have given up.
        QVERIFY2(clock.elapsed() < plan.timeoutMs / 2, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(watch.finished.size(), round);
        QVERIFY(!fleet.isRunning());
        watch.latest.clear();
        QTest::qWait(150); // nothing comes late
        QVERIFY(watch.latest.isEmpty());
    }
    fleet.stop();
    QCOMPARE(watch.finished.size(), 3);
    fleet.start(plan); // the destructor ends it
}

void TestFleetThread::givesUpInTime()
{
    TinyHttpServer http;
    http.replies["/security.tuz"] = {"HTTP/1.1 200 OK\r\n", false};
    auto plan =
        quick(inventPhones(3, QStringLiteral("6867i"), 1), QStringLiteral("http://127.0.0.1:%1").arg(http.port()));
    plan.timeoutMs = 200;
    FleetThread fleet;
    Watch watch(fleet);
    fleet.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(watch.finished.size(), 1, 60'000);
    QCOMPARE(watch.latest.size(), 3);
    for (const SimulatedPhoneStatus& phone : std::as_const(watch.latest))
        QCOMPARE(phone.phase, Phase::Failed);
}

void TestFleetThread::refuses_data()
{
    QTest::addColumn<QStringList>("models");
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("code");
    const QStringList url{QStringLiteral("http://127.0.0.1:1")};
    QTest::newRow("nobody") << QStringList{} << url << "FLEET_EMPTY";
    QTest::newRow("unknown model") << QStringList{"9999x"} << url << "FLEET_MODEL";
    QTest::newRow("twice") << QStringList{"6867i", "6867i"} << url << "FLEET_TWICE";
    QTest::newRow("no server") << QStringList{"6867i"} << QStringList{} << "FLEET_URL";
    QTest::newRow("FTP") << QStringList{"6867i"} << QStringList{"ftp://127.0.0.1"} << "FLEET_URL";
    QTest::newRow("nonsense") << QStringList{"6867i"} << QStringList{"http://"} << "FLEET_URL";
}

void TestFleetThread::refuses()
{
    QFETCH(QStringList, models);
    QFETCH(QStringList, urls);
    QFETCH(QString, code);
    FleetPlan plan;
    for (const QString& model : models)
        plan.phones << SimulatedPhone{MacAddress(0x00085D000001), model, {}};
    plan.rcsUrls = urls;
    FleetThread fleet;
    Watch watch(fleet);
    fleet.start(plan);
    QCOMPARE(watch.refused.size(), 1);
    QCOMPARE(watch.refused[0][0].value<Error>().code, code);
    QVERIFY(!fleet.isRunning());
}

QTEST_GUILESS_MAIN(TestFleetThread)
#include "tst_FleetThread.moc"
