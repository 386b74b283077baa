// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/PhoneReach.h"
#include "app/simulator/FleetThread.h"
#include "app/simulator/InventedPhones.h"
#include "tests/support/ReservedPort.h"
#include "tests/support/TinyHttpServer.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace firstring;
using namespace firstring::test;
using Phase = SimulatedPhoneStatus::Phase;

namespace {

/// Answers each connection as a test says; one that pours sends without end as fast as it is taken.
class Stranger : public QObject
{
public:
    explicit Stranger(QByteArray answer, bool closes = true, bool pours = false)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [=, this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [=, this] {
                received += socket->readAll();
                if (!received.endsWith("\r\n\r\n"))
                    return;
                socket->write(answer);
                const auto more = [=, this] {
                    if (socket->bytesToWrite() < 65'536 && sent < (100 << 20))
                        sent += socket->write(QByteArray(65'536, 'x'));
                };
                if (pours) {
                    connect(socket, &QTcpSocket::bytesWritten, this, more);
                    more();
                } else if (closes) {
                    socket->disconnectFromHost();
                }
            });
        });
        m_server.listen(QHostAddress::LocalHost, 0);
    }
    quint16 port() const { return m_server.serverPort(); }

    QByteArray received;
    qint64 sent = 0;

private:
    QTcpServer m_server;
};

/// What becomes of an order.
struct Run
{
    explicit Run(const ReachOrder& order)
    {
        QObject::connect(&reach, &ReachControl::ended, &context,
                         [this](const ReachResult& result) { results << result; });
        QObject::connect(&reach, &ReachControl::finished, &context, [this] { done = true; });
        reach.start(order);
    }
    /// The one result's outcome.
    ReachOutcome outcome() const { return results.size() == 1 ? results.first().outcome : ReachOutcome::Cancelled; }

    QObject context;
    PhoneReach reach;
    QList<ReachResult> results;
    bool done = false;
};

/// Three phones that stay on, two of which let 127.0.0.1 push.
struct Bench
{
    Bench()
    {
        QObject::connect(&fleet, &FleetControl::changed, &context, [this](const QList<SimulatedPhoneStatus>& news) {
            for (const SimulatedPhoneStatus& phone : news)
                latest[phone.mac] = phone;
        });
        phones = inventPhones(1, QStringLiteral("6757i"), 1) + inventPhones(1, QStringLiteral("6739i"), 2) +
                 inventPhones(1, QStringLiteral("6867i"), 3);
        for (const char* name : {"startup.cfg", "aastra.cfg"})
            put(name, "xml application post list: 127.0.0.1\n");
        for (const SimulatedPhone& phone : phones)
            put(phone.mac.plain().toLatin1() + ".cfg", "admin password: 4711\nsip line1 user name: 201\n");
        put(phones[2].mac.plain().toLatin1() + ".cfg", "xml application post list: 192.0.2.1\n");
        FleetPlan plan;
        plan.phones = phones;
        plan.rcsUrls = QStringList{url()};
        plan.rebootMs = 20;
        plan.spreadMs = 10;
        plan.stayOn = true;
        fleet.start(plan);
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(http.port()); }
    void put(const QByteArray& name, const QByteArray& content)
    {
        http.replies["/" + name] = {TinyHttpServer::ok(content)};
    }
    const SimulatedPhoneStatus& at(int i) { return latest[phones[i].mac]; }
    bool allRun()
    {
        return latest.size() == 3 && std::all_of(latest.cbegin(), latest.cend(), [](const SimulatedPhoneStatus& phone) {
                   return phone.phase == Phase::Running;
               });
    }
    bool isUp(int i, int boots) { return at(i).boots == boots && at(i).phase == Phase::Running; }
    ReachTarget target(int i)
    {
        ReachTarget made;
        made.mac = at(i).mac;
        made.model = at(i).model;
        made.address = at(i).address;
        made.webPort = at(i).webPort;
        made.sipPort = at(i).sipPort;
        made.server = *ServerUrl::parse(QString(url() + QStringLiteral("/elsewhere")));
        return made;
    }
    ReachOrder order(ReachAction action, int i, const QByteArray& password = {})
    {
        ReachOrder made;
        made.action = action;
        made.targets = {target(i)};
        made.password = password;
        return made;
    }

    QObject context;
    TinyHttpServer http;
    FleetThread fleet;
    QList<SimulatedPhone> phones;
    QHash<MacAddress, SimulatedPhoneStatus> latest;
};

} // namespace

/// Real sockets on both sides: simulated phones that do what they are told, and strangers who do everything else.
class TestPhoneReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void restarts();
    void pointsHere();
    void settingsAndClearLocal();
    void checkSync();
    void refusals();
    void strangers_data();
    void strangers();
    void manyAtATime();
    void cancels();

private:
    std::unique_ptr<Bench> m_bench;
};

#define ACT(order, expected)                                                                                           \
    do {                                                                                                               \
        Run run_(order);                                                                                               \
        QTRY_VERIFY_WITH_TIMEOUT(run_.done, 60'000);                                                                   \
        QCOMPARE(outcomeName(run_.outcome()), outcomeName(expected));                                                  \
    } while (false)

void TestPhoneReach::initTestCase()
{
    m_bench = std::make_unique<Bench>();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->allRun(), 60'000);
    QVERIFY(m_bench->fleet.isRunning());
    for (int i : {0, 1, 2})
        QVERIFY(m_bench->at(i).webPort > 0 && m_bench->at(i).sipPort > 0);
}

void TestPhoneReach::restarts()
{
    ACT(m_bench->order(ReachAction::Restart, 0), ReachOutcome::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isUp(0, 2), 60'000);
    ACT(m_bench->order(ReachAction::Reload, 1), ReachOutcome::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isUp(1, 2), 60'000);
    // It may not push there, so it goes by the phone's page, whose password is still that of the factory.
    ACT(m_bench->order(ReachAction::Restart, 2, "22222"), ReachOutcome::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isUp(2, 2), 60'000);
}

void TestPhoneReach::pointsHere()
{
    for (const char* name : {"startup.cfg", "aastra.cfg"})
        m_bench->put(QByteArray("elsewhere/") + name, "#\n");
    const int boots = m_bench->at(1).boots; // the 6739i, which wants everything in one piece
    ACT(m_bench->order(ReachAction::PointHere, 1, "4711"), ReachOutcome::Accepted);
    ACT(m_bench->order(ReachAction::Restart, 1), ReachOutcome::Accepted); // the form let us push
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isUp(1, boots + 1), 60'000);
    QCOMPARE(m_bench->at(1).server, m_bench->url() + QStringLiteral("/elsewhere"));
    ACT(m_bench->order(ReachAction::ClearLocal, 1), ReachOutcome::Accepted);
    ACT(m_bench->order(ReachAction::Restart, 1, "22222"), ReachOutcome::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isUp(1, boots + 2), 60'000);
    QCOMPARE(m_bench->at(1).server, m_bench->url());
}

void TestPhoneReach::settingsAndClearLocal()
{
    ReachOrder settings = m_bench->order(ReachAction::Settings, 0);
    settings.targets[0].settings = {{QStringLiteral("time server1"), QStringLiteral("192.0.2.9"), {}},
                                    {QStringLiteral("admin password"), QStringLiteral("815"), {}}};
    ACT(settings, ReachOutcome::Accepted);
    ACT(m_bench->order(ReachAction::PointHere, 0, "4711"), ReachOutcome::WrongPassword);
    ACT(m_bench->order(ReachAction::ClearLocal, 0), ReachOutcome::Accepted);
    ACT(m_bench->order(ReachAction::PointHere, 0, "4711"), ReachOutcome::Accepted);
    ACT(m_bench->order(ReachAction::ClearLocal, 0), ReachOutcome::Accepted);
}

void TestPhoneReach::checkSync()
{
    const int boots = m_bench->at(0).boots;
    const auto asked = [&] { return m_bench->http.requests.size(); };
    const auto before = asked();
    ACT(m_bench->order(ReachAction::CheckSync, 0), ReachOutcome::Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(asked(), before + 3, 60'000); // common, model, own
    QCOMPARE(m_bench->at(0).boots, boots);
    m_bench->put(m_bench->phones[0].mac.plain().toLatin1() + ".cfg",
                 "admin password: 4711\nsip line1 user name: 202\n");
    ACT(m_bench->order(ReachAction::CheckSync, 0), ReachOutcome::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isUp(0, boots + 1), 60'000);
}

void TestPhoneReach::refusals()
{
    ACT(m_bench->order(ReachAction::Restart, 2), ReachOutcome::Refused);
    ACT(m_bench->order(ReachAction::Restart, 2, "1"), ReachOutcome::WrongPassword);
    ACT(m_bench->order(ReachAction::PointHere, 0, "1"), ReachOutcome::WrongPassword);
    ACT(m_bench->order(ReachAction::PointHere, 0), ReachOutcome::WrongPassword);
    ReachOrder other = m_bench->order(ReachAction::Restart, 0);
    other.targets[0].model = QStringLiteral("6731i");
    Run run(other);
    QTRY_VERIFY_WITH_TIMEOUT(run.done, 60'000);
    QCOMPARE(run.outcome(), ReachOutcome::OtherModel);
    QCOMPARE(run.results[0].found, QStringLiteral("6757i"));
    ReachOrder nowhere = m_bench->order(ReachAction::Restart, 0);
    nowhere.targets[0].address.clear();
    ACT(nowhere, ReachOutcome::NoAddress);
    const ReservedPort gone; // nobody listens there
    ReachOrder off = m_bench->order(ReachAction::Restart, 0);
    off.targets[0].address = QStringLiteral("127.0.0.1");
    off.targets[0].webPort = gone.number();
    ACT(off, ReachOutcome::NotReached);
    ReachOrder deaf = m_bench->order(ReachAction::CheckSync, 0);
    deaf.targets[0].sipPort = 9;
    deaf.quietMs = 300;
    ACT(deaf, ReachOutcome::NoAnswer);
}

void TestPhoneReach::strangers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("pours");
    QTest::addColumn<ReachOutcome>("expected");
    const QByteArray phone = "HTTP/1.1 401 x\r\nWWW-Authenticate: Basic realm=\"Aastra 6757i\"\r\n";
    QTest::newRow("hangs") << QByteArray() << false << false << ReachOutcome::NoAnswer;
    QTest::newRow("hangs in its head") << QByteArray("HTTP/1.1 20") << false << false << ReachOutcome::NoAnswer;
    QTest::newRow("hangs in its page") << phone + "Content-Length: 9\r\n\r\nx" << false << false
                                       << ReachOutcome::NoAnswer;
    QTest::newRow("closes") << QByteArray() << true << false << ReachOutcome::NoAnswer;
    QTest::newRow("closes in its head") << QByteArray("HTTP/1.1 20") << true << false << ReachOutcome::NoAnswer;
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00", 5) << true << false << ReachOutcome::NoPhone;
    QTest::newRow("100 MB page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n") << false << true
                                 << ReachOutcome::NoPhone;
    QTest::newRow("100 MB head") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << false << true << ReachOutcome::NoPhone;
    QTest::newRow("wrong realm") << QByteArray("HTTP/1.1 401 x\r\nWWW-Authenticate: Basic realm=\"AP\"\r\n\r\n") << true
                                 << false << ReachOutcome::NoPhone;
    QTest::newRow("never another answer") << phone + "\r\n" << true << false << ReachOutcome::WrongPassword;
}

void TestPhoneReach::strangers()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    QFETCH(bool, pours);
    QFETCH(ReachOutcome, expected);
    Stranger stranger(answer, closes, pours);
    ReachOrder order = m_bench->order(ReachAction::PointHere, 0, "4711");
    order.targets[0].address = QStringLiteral("127.0.0.1");
    order.targets[0].webPort = stranger.port();
    order.quietMs = expected == ReachOutcome::NoAnswer ? 300 : 10'000;
    ACT(order, expected);
    QVERIFY(stranger.sent < (20 << 20)); // it was broken off long before the end
    if (expected != ReachOutcome::WrongPassword)
        QVERIFY(!stranger.received.contains("Authorization")); // nobody was shown the password
}

void TestPhoneReach::manyAtATime()
{
    Stranger stranger("", false);
    ReachOrder order = m_bench->order(ReachAction::Restart, 0);
    const ReachTarget there = order.targets.first();
    order.targets.clear();
    for (int i = 0; i < 40; ++i) {
        order.targets << there;
        order.targets.last().mac = MacAddress(0x00085D100000 + quint64(i));
        order.targets.last().address = QStringLiteral("127.0.0.1");
        order.targets.last().webPort = stranger.port();
    }
    order.quietMs = 60;
    order.parallel = 5;
    Run run(order);
    int open = 0;
    int most = 0;
    QObject::connect(&run.reach, &ReachControl::began, &run.context, [&] { most = qMax(most, ++open); });
    QObject::connect(&run.reach, &ReachControl::ended, &run.context, [&] { --open; });
    QTRY_VERIFY_WITH_TIMEOUT(run.done, 60'000);
    QCOMPARE(run.results.size(), 40);
    QCOMPARE(most, 5);
    QVERIFY(!run.reach.isRunning());
}

void TestPhoneReach::cancels()
{
    Stranger stranger("", false);
    ReachOrder order = m_bench->order(ReachAction::Restart, 0);
    for (int i = 0; i < 9; ++i)
        order.targets << order.targets.first();
    for (ReachTarget& target : order.targets) {
        target.address = QStringLiteral("127.0.0.1");
        target.webPort = stranger.port();
    }
    order.parallel = 2;
    Run run(order);
    QSignalSpy began(&run.reach, &ReachControl::began);
    QTRY_COMPARE_WITH_TIMEOUT(began.size(), 2, 30'000);
    run.reach.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(run.done, 30'000);
    QCOMPARE(run.results.size(), 10);
    QVERIFY(std::all_of(run.results.begin(), run.results.end(),
                        [](const ReachResult& result) { return result.outcome == ReachOutcome::Cancelled; }));
    QCOMPARE(began.size(), 2);
    Run left(order); // destroyed while it runs
}

QTEST_GUILESS_MAIN(TestPhoneReach)
#include "tst_PhoneReach.moc"
