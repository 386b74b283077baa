// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/NetworkScanner.h"
#include "app/reach/protocol/ScanPlan.h"
#include "tests/support/Good.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace firstring;

namespace {

/// Something with a web page at one address of 127.0.0.0/8.
class WebThing : public QTcpServer
{
public:
    WebThing(const char* address, quint16 port, const QByteArray& answer)
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer] {
                asked += socket->readAll();
                if (!answer.isEmpty())
                    socket->write(answer);
                if (!answer.isEmpty())
                    socket->disconnectFromHost();
            });
        });
        if (!listen(QHostAddress(QLatin1String(address)), port))
            qFatal("%s", qPrintable(errorString()));
    }

    QByteArray asked;
};

QByteArray phonePage(const char* realm)
{
    return QByteArray("HTTP/1.1 401 Unauthorized\r\nServer: Aragorn\r\nWWW-Authenticate: Basic realm=\"") + realm +
           "\"\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

/// Phones of a network are found by one polite question to each address.
class tst_NetworkScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("prefix");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("code");
        QTest::newRow("bench") << "192.168.1.20" << 24 << 253 << "";
        QTest::newRow("small") << "10.0.0.1" << 30 << 1 << "";
        QTest::newRow("largest") << "10.0.0.1" << 22 << 1021 << "";
        QTest::newRow("campus") << "10.0.0.1" << 16 << 0 << "SCAN_TOO_LARGE";
        QTest::newRow("not told") << "10.0.0.1" << 0 << 0 << "SCAN_TOO_LARGE";
        QTest::newRow("point to point") << "10.0.0.1" << 32 << 0 << "SCAN_TOO_LARGE";
        QTest::newRow("loopback") << "127.0.0.1" << 24 << 0 << "SCAN_LOOPBACK";
        QTest::newRow("none") << "" << 24 << 0 << "SCAN_LOOPBACK";
    }

    void plan()
    {
        QFETCH(QString, address);
        QFETCH(int, prefix);
        QFETCH(int, count);
        QFETCH(QString, code);
        const auto planned = addressesToScan(address, prefix, NetworkScanControl::smallestPrefix);
        if (!code.isEmpty()) {
            QVERIFY(!planned);
            QCOMPARE(planned.error().code, code);
            return;
        }
        VERIFY_GOOD(planned);
        QCOMPARE(planned->size(), count);
    }

    void findsPhonesAndNobodyElse()
    {
        QTcpServer any;
        QVERIFY(any.listen(QHostAddress(QStringLiteral("127.77.0.1"))));
        const quint16 port = any.serverPort();
        WebThing phone("127.77.0.2", port, phonePage("Aastra 6757i"));
        WebThing printer("127.77.0.3", port, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
        WebThing mute("127.77.0.4", port, {});
        WebThing newer("127.77.0.5", port, phonePage("Mitel 6867i"));
        NetworkScanner scanner(
            {.port = port, .atOnce = 3, .patienceMs = 3'000, .allowLoopback = true, .neighbourTable = [] {
                 return QByteArray("IP address HW type Flags HW address Mask Device\n"
                                   "127.77.0.2 0x1 0x2 00:08:5d:00:00:01 * eth0\n"
                                   "127.77.0.3 0x1 0x2 02:00:00:00:00:03 * eth0\n"
                                   "127.77.0.6 0x1 0x2 00:08:5d:00:00:06 * eth0\n");
             }});
        QList<NetworkPhone> found;
        connect(&scanner, &NetworkScanControl::found, this, [&](const NetworkPhone& one) { found << one; });
        QSignalSpy finished(&scanner, &NetworkScanControl::finished);
        QSignalSpy progress(&scanner, &NetworkScanControl::progress);
        QSignalSpy refused(&scanner, &NetworkScanControl::refused);
        scanner.scan({QStringLiteral("127.77.0.1"), QStringLiteral("lo"), true, 29});
        QVERIFY(scanner.isRunning());
        scanner.scan({QStringLiteral("127.77.0.1"), QStringLiteral("lo"), true, 29});
        QCOMPARE(refused.size(), 1); // one at a time
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        std::sort(found.begin(), found.end(),
                  [](const NetworkPhone& a, const NetworkPhone& b) { return a.address < b.address; });
        QCOMPARE(found, (QList<NetworkPhone>{
                            {QStringLiteral("127.77.0.2"), MacAddress(0x00085D000001ULL), QStringLiteral("6757i")},
                            {QStringLiteral("127.77.0.5"), {}, QStringLiteral("6867i")},
                            // Its page is off, its card gives it away.
                            {QStringLiteral("127.77.0.6"), MacAddress(0x00085D000006ULL), {}}}));
        QCOMPARE(progress.last(), (QVariantList{5, 5}));
        // One question, without a name or a password.
        QCOMPARE(phone.asked, QByteArray("GET / HTTP/1.1\r\nHost: 127.77.0.2\r\nConnection: close\r\n\r\n"));
    }

    void canBeStopped()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress(QStringLiteral("127.77.1.1"))));
        NetworkScanner scanner({.port = silent.serverPort(), .allowLoopback = true});
        QSignalSpy finished(&scanner, &NetworkScanControl::finished);
        scanner.scan({QStringLiteral("127.77.1.2"), QStringLiteral("lo"), true, 24});
        scanner.cancel();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!scanner.isRunning());
        scanner.cancel();
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_NetworkScanner)
#include "tst_NetworkScanner.moc"
