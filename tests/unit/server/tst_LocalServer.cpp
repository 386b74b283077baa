// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/LocalServer.h"
#include "app/server/files/VaultFiles.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace firstring;

namespace {

const QString mac = QStringLiteral("00085D000001");

JobSnapshot jobWithOnePhone()
{
    auto job = std::make_shared<JobState>();
    Phone phone;
    phone.mac = *MacAddress::parse(mac);
    phone.model = QStringLiteral("6867i");
    job->phones.put(phone);
    return job;
}

ServerSettings anyPorts()
{
    return {.httpPort = 0, .tftpPort = 0};
}

} // namespace

/// The whole server on its thread, with the Provisioner that really answers.
class tst_LocalServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void startsAndStops();
    void answersAndTells();
    void refuses();
    void goesOnWithoutTftp();
    void startsAgainWithOtherSettings();
    void testsItself();
    void endsWithItsOwner();
    void hostAddresses();
    void asksForNoProxy();

private:
    QByteArray get(const QByteArray& path);

    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_server;
};

void tst_LocalServer::initTestCase_data()
{
    QTest::addColumn<bool>("isFast");
    QTest::newRow("fast") << true;
    QTest::newRow("portable") << false;
}

void tst_LocalServer::init()
{
    QFETCH_GLOBAL(bool, isFast);
    m_server = std::make_unique<LocalServer>(std::make_unique<VaultFiles>(Vault(m_folder.filePath("vault"))),
                                             Clock::system(), isFast ? TransportKind::Fast : TransportKind::Portable);
    m_server->setJob(jobWithOnePhone());
}

QByteArray tst_LocalServer::get(const QByteArray& path)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_server->endpoints().httpPort));
    socket.write("GET " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30'000))
        return "no end";
    return socket.readAll();
}

void tst_LocalServer::startsAndStops()
{
    QSignalSpy started(m_server.get(), &ServerControl::started);
    QSignalSpy stopped(m_server.get(), &ServerControl::stopped);
    QVERIFY(!m_server->endpoints().isOn());
    for (int i = 1; i <= 3; ++i) {
        m_server->start(anyPorts());
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), i, 30'000);
        QVERIFY(m_server->endpoints().httpPort > 0);
        QVERIFY(m_server->endpoints().tftpPort > 0);
        QVERIFY(get("/startup.cfg").startsWith("HTTP/1.1 200 OK"));
        m_server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), i, 30'000);
        QVERIFY(!m_server->endpoints().isOn());
    }
    m_server->stop();
}

void tst_LocalServer::answersAndTells()
{
    QList<Observation> seen;
    QList<PhoneTrack> tracks;
    connect(m_server.get(), &ServerControl::news, this, [&](const ServerNews& news) {
        seen += news.observations;
        tracks += news.tracks;
    });
    QSignalSpy started(m_server.get(), &ServerControl::started);
    m_server->start(anyPorts());
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 30'000);
    const QByteArray redirect = get("/" + mac.toLatin1() + ".cfg");
    QVERIFY2(redirect.startsWith("HTTP/1.1 200 OK"), redirect.constData());
    // `local` stands for the address the phone reached us at, and our port.
    QVERIFY2(redirect.contains("127.0.0.1"), redirect.constData());
    QVERIFY2(redirect.contains(QByteArray::number(m_server->endpoints().httpPort)), redirect.constData());
    QVERIFY(get("/00085D999999.cfg").startsWith("HTTP/1.1 404 Not Found"));
    QTRY_VERIFY_WITH_TIMEOUT(!tracks.isEmpty(), 30'000);
    QTRY_VERIFY(
        std::any_of(seen.begin(), seen.end(), [](const Observation& o) { return o.id == EventId::RcsRedirectSent; }));
    QTRY_VERIFY(
        std::any_of(seen.begin(), seen.end(), [](const Observation& o) { return o.id == EventId::PhoneUnknown; }));
    // A later job replaces the present one at once.
    m_server->setJob(std::make_shared<JobState>());
    QTRY_VERIFY_WITH_TIMEOUT(get("/" + mac.toLatin1() + ".cfg").startsWith("HTTP/1.1 404 Not Found"), 30'000);
}

void tst_LocalServer::refuses()
{
    QTcpServer other;
    other.setProxy(QNetworkProxy::NoProxy);
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QSignalSpy refused(m_server.get(), &ServerControl::refused);
    m_server->start({.httpPort = other.serverPort(), .tftpPort = 0});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 30'000);
    QCOMPARE(refused[0][0].value<Error>().code, QStringLiteral("PORT_IN_USE"));
    QVERIFY(!m_server->endpoints().isOn());
    m_server->start({.bind = QStringLiteral("192.0.2.1"), .httpPort = 0, .tftpPort = 0});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 2, 30'000);
    QCOMPARE(refused[1][0].value<Error>().code, QStringLiteral("ADDRESS_NOT_HERE"));
    m_server->start({.httpPort = ServerSettings::off, .tftpPort = ServerSettings::off});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 3, 30'000);
    QCOMPARE(refused[2][0].value<Error>().code, QStringLiteral("NOTHING_TO_SERVE"));
    QSignalSpy started(m_server.get(), &ServerControl::started);
    m_server->start(anyPorts());
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 30'000);
}

void tst_LocalServer::goesOnWithoutTftp()
{
    QUdpSocket other;
    other.setProxy(QNetworkProxy::NoProxy);
    QVERIFY(other.bind(QHostAddress::LocalHost));
    QSignalSpy warned(m_server.get(), &ServerControl::warned);
    QSignalSpy started(m_server.get(), &ServerControl::started);
    m_server->start({.httpPort = 0, .tftpPort = other.localPort(), .tftpOptional = true});
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 30'000);
    QCOMPARE(warned.size(), 1);
    QCOMPARE(m_server->endpoints().tftpPort, static_cast<int>(ServerSettings::off));
}

void tst_LocalServer::startsAgainWithOtherSettings()
{
    QSignalSpy started(m_server.get(), &ServerControl::started);
    m_server->start(anyPorts());
    m_server->start({.httpPort = 0, .tftpPort = ServerSettings::off});
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 2, 30'000);
    QCOMPARE(m_server->endpoints().tftpPort, static_cast<int>(ServerSettings::off));
}

void tst_LocalServer::testsItself()
{
    QSignalSpy tested(m_server.get(), &ServerControl::tested);
    m_server->test();
    QTRY_COMPARE_WITH_TIMEOUT(tested.size(), 1, 30'000);
    QCOMPARE(tested[0][0].toBool(), false);
    QSignalSpy started(m_server.get(), &ServerControl::started);
    m_server->start(anyPorts());
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 30'000);
    m_server->test();
    QTRY_COMPARE_WITH_TIMEOUT(tested.size(), 2, 30'000);
    QVERIFY2(tested[1][0].toBool(), qPrintable(tested[1][1].toString()));
    QVERIFY(tested[1][1].toString().contains(m_server->endpoints().tftpUrl()));
}

void tst_LocalServer::endsWithItsOwner()
{
    m_server->start(anyPorts());
    m_server.reset();
    QVERIFY(!m_server);
}

void tst_LocalServer::hostAddresses()
{
    const QList<HostAddress> addresses = m_server->hostAddresses();
    QVERIFY(addresses.contains(HostAddress{QStringLiteral("127.0.0.1"), QStringLiteral("lo"), true, 8}));
}

/// Nothing goes out by itself: Qt's look-up of proxies, which may ask the network, was never started by any test
/// before.
void tst_LocalServer::asksForNoProxy()
{
    QSignalSpy tested(m_server.get(), &ServerControl::tested);
    QSignalSpy started(m_server.get(), &ServerControl::started);
    m_server->start(anyPorts());
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 30'000);
    m_server->test();
    QTRY_COMPARE_WITH_TIMEOUT(tested.size(), 1, 30'000);
    const QStringList threads = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!threads.isEmpty());
    for (const QString& thread : threads) {
        QFile name(QStringLiteral("/proc/self/task/") + thread + QStringLiteral("/comm"));
        QVERIFY(!name.open(QIODevice::ReadOnly) || !name.readAll().contains("Proxy"));
    }
}

QTEST_GUILESS_MAIN(tst_LocalServer)
#include "tst_LocalServer.moc"
