// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/ListeningSockets.h"
#include "app/server/transport/PortRefusal.h"
#include "tests/unit/server/TransportBench.h"

#include <QNetworkDatagram>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QUdpSocket>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace firstring;

/// Where HTTP and TFTP listen: free and taken ports, sockets that somebody else bound, every address.
class tst_ListeningPorts : public QObject, private TransportBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void initTestCase() { fill(); }
    void init() { listen(); }
    void cleanup() { close(); }

    void restartsOnTheSamePort();
    void takesOverBoundSockets();
    void refusals();
    void everyAddress();
};

void tst_ListeningPorts::restartsOnTheSamePort()
{
    for (int i = 0; i < 3; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_httpPort));
        socket.write("GET /small.cfg HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() > 100);
        m_http->close();
        m_tftp->close();
        QVERIFY(m_http->listen(QHostAddress::LocalHost, m_httpPort));
        QVERIFY(m_tftp->listen(QHostAddress::LocalHost, m_tftpPort, m_httpPort));
    }
}

/// Somebody else has bound the sockets: the port helper, systemd.
void tst_ListeningPorts::takesOverBoundSockets()
{
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        QSKIP("curl is not installed");
    const auto bound = [](int type) {
        const int descriptor = ::socket(AF_INET, type, 0);
        sockaddr_in name{};
        name.sin_family = AF_INET;
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return ::bind(descriptor, reinterpret_cast<sockaddr*>(&name), sizeof name) == 0 ? descriptor : -1;
    };
    ListeningSockets given;
    QVERIFY(given.put(QStringLiteral("http"), bound(SOCK_STREAM)));
    QVERIFY(given.put(QStringLiteral("tftp"), bound(SOCK_DGRAM)));
    const int second = bound(SOCK_DGRAM);
    QVERIFY(!given.put(QStringLiteral("tftp"), second)); // the name is taken
    ::close(second);
    int pipes[2];
    QCOMPARE(::pipe(pipes), 0);
    QVERIFY(!given.put(QStringLiteral("ntp"), pipes[0])); // no socket
    ::close(pipes[0]);
    ::close(pipes[1]);
    const auto http = given.find(QStringLiteral("http"));
    const auto tftp = given.find(QStringLiteral("tftp"));
    QVERIFY(http && http->isStream && tftp && !tftp->isStream);
    QCOMPARE(http->address, QHostAddress(QHostAddress::LocalHost));

    // Twice: the server stops and starts again on the same sockets.
    for (int round = 0; round < 2; ++round) {
        m_http->close();
        m_tftp->close();
        const Result<int> httpPort = m_http->listen(http->address, http->port, given.lend(QStringLiteral("http")));
        const Result<int> tftpPort =
            m_tftp->listen(tftp->address, tftp->port, http->port, given.lend(QStringLiteral("tftp")));
        QVERIFY(httpPort && tftpPort);
        QCOMPARE(*httpPort, http->port);
        QCOMPARE(*tftpPort, tftp->port);
        for (const QString& url : {QStringLiteral("http://127.0.0.1:%1/small.cfg").arg(*httpPort),
                                   QStringLiteral("tftp://127.0.0.1:%1/small.cfg").arg(*tftpPort)}) {
            QCOMPARE(run(QStringLiteral("curl"),
                         {QStringLiteral("-sf"), QStringLiteral("--noproxy"), QStringLiteral("*"), url}),
                     0);
            QCOMPARE(m_output, QByteArray("hello\nphone\n"));
        }
    }
    // A socket of the other kind is refused and closed, not used.
    m_http->close();
    m_tftp->close();
    const int wrong = given.lend(QStringLiteral("tftp"));
    QVERIFY(!m_http->listen(tftp->address, tftp->port, wrong));
    QVERIFY(!BoundSocket::of(wrong));
    const int alsoWrong = given.lend(QStringLiteral("http"));
    QVERIFY(!m_tftp->listen(http->address, http->port, 0, alsoWrong));
    QVERIFY(!BoundSocket::of(alsoWrong));
}

void tst_ListeningPorts::refusals()
{
    const auto other = makeHttpTransport(m_kind, QHostAddress::LocalHost, *m_context, Clock::system());
    const Result<int> taken = other->listen(QHostAddress::LocalHost, m_httpPort);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, QStringLiteral("PORT_IN_USE"));
    QVERIFY2(taken.error().sentence.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(taken.error().sentence));
    const auto otherTftp =
        makeTftpTransport(m_kind, QHostAddress::LocalHost, {m_shelf, *m_files, &m_nextId}, Clock::system());
    const Result<int> takenTftp = otherTftp->listen(QHostAddress::LocalHost, m_tftpPort, 0);
    QVERIFY(!takenTftp);
    QCOMPARE(takenTftp.error().code, QStringLiteral("PORT_IN_USE"));
    const Result<int> elsewhere = other->listen(QHostAddress(QStringLiteral("192.0.2.77")), 0);
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().code, QStringLiteral("ADDRESS_NOT_HERE"));
    const Error kept =
        portRefusal(Transport::Tftp, QHostAddress(QHostAddress::LocalHost), 69, QAbstractSocket::SocketAccessError, {});
    QCOMPARE(kept.code, QStringLiteral("PORT_PROTECTED"));
    QVERIFY(kept.sentence.startsWith(QLatin1String("This computer keeps port 69 for system programs.")));
}

/// Listening on every address, the answer comes from the one that was asked, and names it to who makes the content.
void tst_ListeningPorts::everyAddress()
{
    const QHostAddress asked(QStringLiteral("127.0.0.5"));
    const auto tftp = makeTftpTransport(m_kind, QHostAddress::AnyIPv4, {m_shelf, *m_files, &m_nextId}, Clock::system());
    const Result<int> port = tftp->listen(QHostAddress::AnyIPv4, 0, 0);
    QVERIFY(port);
    QUdpSocket phone;
    QVERIFY(phone.bind(QHostAddress::LocalHost));
    phone.writeDatagram(QByteArray("\0\1small.cfg\0octet\0", 18), asked, static_cast<quint16>(*port));
    QTRY_VERIFY(phone.hasPendingDatagrams());
    const QNetworkDatagram data = phone.receiveDatagram();
    QCOMPARE(data.senderAddress(), asked);
    QCOMPARE(m_shelf.requests.last().site.address, asked.toString());
    phone.writeDatagram(QByteArray("\0\4\0\1", 4), asked, static_cast<quint16>(data.senderPort()));
    QTRY_COMPARE(tftp->transfers(), 0);

    const auto http = makeHttpTransport(m_kind, QHostAddress::AnyIPv4, *m_context, Clock::system());
    const Result<int> httpPort = http->listen(QHostAddress::AnyIPv4, 0);
    QVERIFY(httpPort);
    QTcpSocket browser;
    browser.connectToHost(asked, static_cast<quint16>(*httpPort));
    browser.write("GET /small.cfg HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(browser.bytesAvailable() > 100);
    QCOMPARE(m_shelf.requests.last().site.address, asked.toString());
}

QTEST_GUILESS_MAIN(tst_ListeningPorts)
#include "tst_ListeningPorts.moc"
