// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/LocalServer.h"
#include "app/server/files/VaultFiles.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <QtEndian>

using namespace firstring;

/// Twelve ways to get at the files of phones that are somebody else's, over real sockets from several addresses of this
/// computer, against both transports, by HTTP and by HTTPS. Each way is a row; none may succeed, and the phones go on
/// being served.
class tst_Abuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void case01_unknownPhone_data() { transports(); }
    void case01_unknownPhone();
    void case02_unreleasedLooksUnknown_data() { transports(); }
    void case02_unreleasedLooksUnknown();
    void case03_expiredLooksUnknown_data() { transports(); }
    void case03_expiredLooksUnknown();
    void case04_onHoldLooksUnknown_data() { transports(); }
    void case04_onHoldLooksUnknown();
    void case05_anotherAddressAfterTheFirst_data() { transports(); }
    void case05_anotherAddressAfterTheFirst();
    void case06_otherProtocolAfterTheFirst_data() { transports(); }
    void case06_otherProtocolAfterTheFirst();
    void case07_sweepOverHttp_data() { transports(); }
    void case07_sweepOverHttp();
    void case08_sweepOverTftp_data() { transports(); }
    void case08_sweepOverTftp();
    void case09_sweepOverBothIsOneSweep_data() { transports(); }
    void case09_sweepOverBothIsOneSweep();
    void case10_sweepDoesNotStopThePhones_data() { transports(); }
    void case10_sweepDoesNotStopThePhones();
    void case11_withoutTheUrlKey_data() { transports(); }
    void case11_withoutTheUrlKey();
    void case12_tricksWithTheName_data() { transports(); }
    void case12_tricksWithTheName();

    void restartKeepsTheLock();
    void refusalsTakeTheSameTime();

private:
    static void transports()
    {
        QTest::addColumn<int>("transport");
        QTest::newRow("portable") << int(TransportKind::Portable);
        QTest::newRow("fast") << int(TransportKind::Fast);
        QTest::newRow("portable, HTTPS") << int(TransportKind::Portable);
        QTest::newRow("fast, HTTPS") << int(TransportKind::Fast);
    }
    static MacAddress mac(int i) { return MacAddress(0x00085d000000 + static_cast<quint64>(i)); }
    static QByteArray own(int i) { return "cfg/" + mac(i).plain().toLatin1() + ".cfg"; }
    QString ip(int i) const { return QStringLiteral("127.0.0.%1").arg(i); }

    /// A site with phones 1 to 4; 3 is on hold.
    JobState site() const
    {
        JobState state;
        state.defaults.kind = JobKind::Site;
        state.defaults.settings = {{"admin password", "geheim", {}}};
        for (int i = 1; i <= 4; ++i) {
            Phone phone;
            phone.mac = mac(i);
            phone.model = "6867i";
            phone.onHold = i == 3;
            state.phones.put(phone);
        }
        return state;
    }
    void start(const JobState& state, const QList<PhoneGate>& gates = {})
    {
        const QByteArray row(QTest::currentDataTag());
        m_https = row.endsWith("HTTPS");
        const int kind = row.startsWith("portable") ? int(TransportKind::Portable) : int(TransportKind::Fast);
        m_server = std::make_unique<LocalServer>(std::make_unique<VaultFiles>(Vault(m_dir->filePath("vault"))),
                                                 Clock::system(), static_cast<TransportKind>(kind));
        connect(m_server.get(), &ServerControl::news, this, [this](const ServerNews& news) {
            for (const PhoneGate& gate : news.gates)
                m_gates.insert(gate.mac, gate);
        });
        m_server->setJob(std::make_shared<const JobState>(state));
        m_server->restore(gates, {});
        m_server->useCertificates({m_certificates.path(), "abuse"});
        QSignalSpy started(m_server.get(), &ServerControl::started);
        m_server->start({.httpPort = 0, .tftpPort = 0, .httpsPort = m_https ? 0 : ServerSettings::off});
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 60'000);
    }
    static PhoneGate released(int i, qint64 ago = 0)
    {
        PhoneGate gate = releasedGate(mac(i), Clock::system().now().toMSecsSinceEpoch() - ago, 24);
        return gate;
    }

    /// The whole answer; empty: closed without one.
    QByteArray http(int from, const QByteArray& path, const QByteArray& method = "GET", const QByteArray& more = {})
    {
        QTcpSocket plain;
        QSslSocket encrypted;
        QTcpSocket& socket = m_https ? encrypted : plain;
        if (!socket.bind(QHostAddress(ip(from))))
            return "bind";
        if (m_https) {
            encrypted.setPeerVerifyMode(QSslSocket::VerifyNone);
            encrypted.connectToHostEncrypted("127.0.0.1", static_cast<quint16>(m_server->endpoints().httpsPort));
        } else {
            plain.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_server->endpoints().httpPort));
        }
        if (!(m_https ? encrypted.waitForEncrypted(30'000) : plain.waitForConnected(30'000)))
            return "connect";
        socket.write(method + " /" + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + more + "\r\n");
        QByteArray all;
        while (socket.waitForReadyRead(30'000))
            all += socket.readAll();
        return all + socket.readAll();
    }
    static int status(const QByteArray& answer) { return answer.mid(9, 3).toInt(); }
    /// What comes after the status line and the Date.
    static QByteArray shape(const QByteArray& answer)
    {
        QByteArray shape;
        for (const QByteArray& line : answer.split('\n')) {
            if (!line.startsWith("Date:"))
                shape += line + '\n';
        }
        return shape;
    }
    /// The first packet; empty: silence for as long as a server may think.
    QByteArray tftp(int from, const QByteArray& name, int waitMs = 30'000)
    {
        QUdpSocket socket;
        if (!socket.bind(QHostAddress(ip(from))))
            return "bind";
        socket.writeDatagram(QByteArray("\0\1", 2) + name + '\0' + "octet" + '\0', QHostAddress::LocalHost,
                             static_cast<quint16>(m_server->endpoints().tftpPort));
        if (!socket.waitForReadyRead(waitMs))
            return {};
        QByteArray packet(2000, '\0');
        QHostAddress peer;
        quint16 port = 0;
        packet.resize(socket.readDatagram(packet.data(), packet.size(), &peer, &port));
        socket.writeDatagram(QByteArray("\0\4\0\1", 4), peer, port); // the file is one block
        return packet;
    }
    static bool isData(const QByteArray& packet) { return packet.startsWith(QByteArray("\0\3", 2)); }
    static bool isRefusal(const QByteArray& packet) { return packet.startsWith(QByteArray("\0\5", 2)); }

    QTemporaryDir m_certificates; ///< made once
    bool m_https = false;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalServer> m_server;
    QHash<MacAddress, PhoneGate> m_gates;
};

void tst_Abuse::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_gates.clear();
}

void tst_Abuse::cleanup()
{
    m_server.reset();
}

void tst_Abuse::case01_unknownPhone()
{
    start(site(), {released(1)});
    QCOMPARE(status(http(2, own(99))), 404);
    QVERIFY(isRefusal(tftp(2, own(99))));
    QCOMPARE(status(http(2, own(1))), 200); // the test can succeed
}

void tst_Abuse::case02_unreleasedLooksUnknown()
{
    start(site());
    QCOMPARE(shape(http(2, own(1))), shape(http(2, own(99))));
    QCOMPARE(tftp(2, own(1)), tftp(2, own(99)));
    QVERIFY(isRefusal(tftp(2, own(1))));
}

void tst_Abuse::case03_expiredLooksUnknown()
{
    start(site(), {released(1, 25 * 3'600'000LL)});
    QCOMPARE(status(http(2, own(1))), 404);
    QCOMPARE(shape(http(2, own(1))), shape(http(2, own(99))));
    QCOMPARE(tftp(2, own(1)), tftp(2, own(99)));
}

void tst_Abuse::case04_onHoldLooksUnknown()
{
    start(site(), {released(3)});
    QCOMPARE(status(http(2, own(3))), 404);
    QCOMPARE(shape(http(2, own(3))), shape(http(2, own(99))));
    QCOMPARE(tftp(2, own(3)), tftp(2, own(99)));
}

void tst_Abuse::case05_anotherAddressAfterTheFirst()
{
    start(site(), {released(1), released(2)});
    QCOMPARE(status(http(2, own(1))), 200);
    QVERIFY(isData(tftp(2, own(2))));
    QTRY_VERIFY_WITH_TIMEOUT(m_gates.value(mac(2)).locked, 30'000);
    QCOMPARE(shape(http(3, own(1))), shape(http(3, own(99))));
    QVERIFY(isRefusal(tftp(3, own(2))));
    QCOMPARE(status(http(2, own(1))), 200);
}

void tst_Abuse::case06_otherProtocolAfterTheFirst()
{
    start(site(), {released(1), released(2)});
    QCOMPARE(status(http(2, own(1))), 200);
    QVERIFY(isRefusal(tftp(3, own(1))));
    QVERIFY(isData(tftp(2, own(2))));
    QCOMPARE(status(http(3, own(2))), 404);
}

void tst_Abuse::case07_sweepOverHttp()
{
    start(site(), {released(1), released(2)});
    int told = 0;
    for (int i = 100; i < 130; ++i)
        told += status(http(2, own(i))) == 404 ? 1 : 0;
    QCOMPARE(told, 10);
    const QByteArray silent = http(2, own(2));
    QCOMPARE(status(silent), 429);
    QVERIFY(silent.contains("Connection: close"));
    QCOMPARE(status(http(2, "startup.cfg")), 429);
}

void tst_Abuse::case08_sweepOverTftp()
{
    start(site(), {released(2)});
    for (int i = 100; i < 110; ++i)
        QVERIFY(isRefusal(tftp(2, own(i))));
    QVERIFY(tftp(2, own(110), 500).isEmpty());
    QVERIFY(tftp(2, own(2), 500).isEmpty());
    QVERIFY(isData(tftp(3, own(2))));
}

void tst_Abuse::case09_sweepOverBothIsOneSweep()
{
    start(site());
    for (int i = 100; i < 105; ++i)
        QCOMPARE(status(http(2, own(i))), 404);
    for (int i = 105; i < 110; ++i)
        QVERIFY(isRefusal(tftp(2, own(i))));
    QCOMPARE(status(http(2, own(110))), 429);
    QVERIFY(tftp(2, own(111), 500).isEmpty());
}

void tst_Abuse::case10_sweepDoesNotStopThePhones()
{
    start(site(), {released(1), released(2)});
    QCOMPARE(status(http(2, own(1))), 200);
    for (int i = 100; i < 120; ++i)
        http(2, own(i));
    QCOMPARE(status(http(2, own(1))), 200); // bound to the address that swept
    QVERIFY(isData(tftp(2, "cfg/startup.cfg")));
    QCOMPARE(status(http(3, own(2))), 200); // another one
    QCOMPARE(status(http(2, own(2))), 429);
}

void tst_Abuse::case11_withoutTheUrlKey()
{
    JobState state = site();
    state.defaults.urlKey = "geheim-pfad-1";
    start(state, {released(1), released(2)});
    for (const QByteArray& path : {own(1), QByteArray("startup.cfg"), QByteArray("cfg/startup.cfg"),
                                   QByteArray("Geheim-Pfad-1/" + own(1)), QByteArray("geheim-pfad-1" + own(1))}) {
        QCOMPARE(status(http(2, path)), 404);
        QVERIFY2(isRefusal(tftp(2, path)), path.constData());
    }
    QCOMPARE(status(http(2, "geheim-pfad-1/" + own(1))), 200);
    QVERIFY(isData(tftp(2, "geheim-pfad-1/" + own(2))));
}

void tst_Abuse::case12_tricksWithTheName()
{
    start(site(), {released(1)});
    QCOMPARE(status(http(2, own(1))), 200);
    const QByteArray plain = mac(1).plain().toLatin1();
    for (const QByteArray& path :
         {plain + ".cfg", plain.toLower() + ".cfg", "cfg/" + plain.toLower() + ".CFG",
          "cfg/%30" + plain.mid(1) + ".cfg", "cfg/./" + plain + ".cfg", "cfg//" + plain + ".cfg",
          "cfg/x/../" + plain + ".cfg", "cfg/" + plain + ".cfg%00", "cfg/" + plain + ".tuz", "lang/" + plain + ".cfg",
          "branding/" + plain + ".cfg", "cfg/" + plain + ".cfg?x=1"}) {
        for (const QByteArray& method : {QByteArray("GET"), QByteArray("HEAD")}) {
            const int got = status(http(3, path, method));
            QVERIFY2(got == 404 || got == 400 || got == 429, method + ' ' + path + ' ' + QByteArray::number(got));
        }
        m_server->forgive(ip(3)); // the budget is another test's
    }
    QCOMPARE(status(http(3, own(1), "GET", "Range: bytes=0-9\r\n")), 404);
    QCOMPARE(status(http(3, own(1), "GET", "If-None-Match: *\r\n")), 404);
    QCOMPARE(status(http(3, own(1), "GET", "X-Forwarded-For: 127.0.0.2\r\n")), 404);
    QCOMPARE(status(http(3, own(1), "GET", "User-Agent: Mitel6867i MAC:" + plain + " V:4.2.0\r\n")), 404);
}

void tst_Abuse::restartKeepsTheLock()
{
    start(site(), {released(1), released(2)});
    QCOMPARE(status(http(2, own(1))), 200);
    QSignalSpy stopped(m_server.get(), &ServerControl::stopped);
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30'000);
    const QList<PhoneGate> gates = m_gates.values();
    start(site(), gates);
    QCOMPARE(status(http(3, own(1))), 404);
    QCOMPARE(status(http(2, own(1))), 200);
    QCOMPARE(status(http(3, own(2))), 200);
}

/// What tells phones apart must not be how long the refusal takes. No limit: a shared computer has none. The figures
/// are in tests/bench/RESULTS.md.
void tst_Abuse::refusalsTakeTheSameTime()
{
    start(site(), {released(2, 25 * 3'600'000LL)});
    m_server->forgive(ip(2));
    const std::array<std::pair<const char*, int>, 3> kinds{{{"unknown", 99}, {"unreleased", 1}, {"expired", 2}}};
    std::array<QList<qint64>, 3> times;
    for (int round = 0; round < 200; ++round) {
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(status(http(2, own(kinds[i].second))), 404);
            times[i].append(timer.nsecsElapsed() / 1000);
        }
    }
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        std::sort(times[i].begin(), times[i].end());
        qInfo("%s: median %lld us, from %lld (10 %%) to %lld (90 %%)", kinds[i].first,
              static_cast<long long>(times[i].at(100)), static_cast<long long>(times[i].at(20)),
              static_cast<long long>(times[i].at(180)));
    }
}

QTEST_GUILESS_MAIN(tst_Abuse)
#include "tst_Abuse.moc"
