// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/TransportBench.h"

#include <QStandardPaths>
#include <QTcpSocket>

#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace firstring;

/// HTTP by both transports, against this test's own clients, curl, wget and the wget of busybox.
class tst_HttpTransport : public QObject, private TransportBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void initTestCase() { fill(); }
    void init() { listen(); }
    void cleanup() { close(); }

    void curl_data();
    void curl();
    void wget_data();
    void wget();
    void manyAtOnce();
    void pipelineAndHalfClose();
    void halfCloseThenReads();
    void httpStopsEarly();
    void perAddressLimit();
    void proxyThatCannotBeUnderstood();
    void vaultFilesAreShared();
};

void tst_HttpTransport::curl_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("content");
    QByteArray big(bigSize, Qt::Uninitialized);
    RuledFile(bigSize).read(0, big.data(), bigSize);
    QTest::newRow("small") << QStringList{} << "small.cfg" << QByteArray("200") << QByteArray("hello\nphone\n");
    QTest::newRow("empty") << QStringList{} << "empty.cfg" << QByteArray("200") << QByteArray();
    QTest::newRow("missing") << QStringList{} << "other.cfg" << QByteArray("404") << QByteArray("404 Not Found\n");
    QTest::newRow("big") << QStringList{} << "big.st" << QByteArray("200") << big;
    QTest::newRow("range") << QStringList{"-r", "1000-1999"} << "big.st" << QByteArray("206") << big.mid(1000, 1000);
    QTest::newRow("1.0") << QStringList{"-0"} << "small.cfg" << QByteArray("200") << QByteArray("hello\nphone\n");
    QTest::newRow("put") << QStringList{"-X", "PUT", "-d", "x"} << "small.cfg" << QByteArray("405")
                         << QByteArray("405 Method Not Allowed\n");
}

void tst_HttpTransport::curl()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        QSKIP("curl is not installed");
    const QString url = QStringLiteral("http://127.0.0.1:%1/%2").arg(m_httpPort).arg(name);
    arguments << QStringList{"-s", "--noproxy", "*", "-o", "got", "-w", "%{http_code}", url};
    QCOMPARE(run(QStringLiteral("curl"), arguments), 0);
    QTEST(m_output, "status");
    QFETCH(QByteArray, content);
    QVERIFY(fileOf(QStringLiteral("got")) == content);
    QTRY_COMPARE(m_shelf.ends.size(), m_shelf.requests.size());
    if (name == QLatin1String("big.st") && content.size() == bigSize) {
        QCOMPARE(m_shelf.ends[0].ending, Ending::Whole);
        QCOMPARE(m_shelf.ends[0].bytes, bigSize);
        QVERIFY(!m_shelf.progressed.isEmpty());
    }
}

void tst_HttpTransport::wget_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("hasBefore"); // bytes of the file that lie there already
    QTest::addColumn<bool>("succeeds");
    const QStringList wget{"wget", "--no-proxy", "-q", "-O", "got"};
    const QStringList resuming{"wget", "--no-proxy", "-q", "-c", "-O", "got"};
    const QStringList busybox{"busybox", "wget", "-q", "-O", "got"};
    QTest::newRow("small") << wget << "small.cfg" << qint64(0) << true;
    QTest::newRow("big") << wget << "big.st" << qint64(0) << true;
    QTest::newRow("missing") << wget << "other.cfg" << qint64(0) << false;
    QTest::newRow("goes on where it was cut off") << resuming << "big.st" << bigSize / 3 << true;
    QTest::newRow("busybox, small") << busybox << "small.cfg" << qint64(0) << true;
    QTest::newRow("busybox, big") << busybox << "big.st" << qint64(0) << true;
    QTest::newRow("busybox, missing") << busybox << "other.cfg" << qint64(0) << false;
}

void tst_HttpTransport::wget()
{
    QFETCH(QStringList, command);
    QFETCH(QString, name);
    QFETCH(qint64, hasBefore);
    QFETCH(bool, succeeds);
    const QString program = command.takeFirst();
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP("this client is not installed");
    QFile there(m_folder.filePath(QStringLiteral("got")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write(m_bigContent.first(hasBefore));
    there.close();
    command << QStringLiteral("http://127.0.0.1:%1/%2").arg(m_httpPort).arg(name);
    const int status = run(program, command);
    if (status == 127)
        QSKIP("this busybox has no wget");
    QCOMPARE(status == 0, succeeds);
    QTRY_COMPARE(m_shelf.ends.size(), m_shelf.requests.size());
    if (!succeeds)
        return;
    QVERIFY(fileOf(QStringLiteral("got")) ==
            (name == QLatin1String("big.st") ? m_bigContent : QByteArray("hello\nphone\n")));
    QCOMPARE(m_shelf.ends.last().ending, hasBefore > 0 ? Ending::Part : Ending::Whole);
}

void tst_HttpTransport::manyAtOnce()
{
    constexpr int clients = 200;
    constexpr int each = 3;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    int answers = 0;
    for (int i = 0; i < clients; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        QTcpSocket* raw = socket.get();
        auto left = std::make_shared<int>(each);
        const QByteArray request = "GET /small.cfg HTTP/1.1\r\nHost: h\r\n\r\n";
        connect(raw, &QTcpSocket::connected, raw, [raw, request] { raw->write(request); });
        connect(raw, &QTcpSocket::readyRead, raw, [raw, request, left, &answers] {
            if (!raw->peek(4096).endsWith("hello\nphone\n"))
                return;
            raw->readAll();
            ++answers;
            if (--*left > 0)
                raw->write(request);
        });
        raw->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_httpPort));
        sockets.push_back(std::move(socket));
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, clients * each, 20'000);
    QCOMPARE(m_http->connections(), clients);
    sockets.clear();
    QTRY_COMPARE(m_http->connections(), 0);
    for (const Shelf::End& end : std::as_const(m_shelf.ends))
        QCOMPARE(end.ending, Ending::Whole);
}

void tst_HttpTransport::pipelineAndHalfClose()
{
    QTcpSocket socket;
    QByteArray got;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { got += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_httpPort));
    socket.write("GET /small.cfg HTTP/1.1\r\nHost: h\r\n\r\nGET /big.st HTTP/1.1\r\nHost: h\r\n\r\n"
                 "HEAD /big.st HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 20'000);
    QCOMPARE(got.count("HTTP/1.1 200 OK"), 3);
    QVERIFY(got.contains(m_bigContent));
    QTRY_COMPARE(m_shelf.ends.size(), 3);
    QCOMPARE(m_shelf.ends[1].bytes, bigSize);
}

/// A client that ends its direction at once and reads slowly still gets everything, and is seen to have got it.
void tst_HttpTransport::halfCloseThenReads()
{
    const QByteArray expected = m_bigContent.first(mediumSize);
    QByteArray got;
    std::thread client([this, &got] {
        const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in server{};
        server.sin_family = AF_INET;
        server.sin_port = htons(static_cast<quint16>(m_httpPort));
        server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int small = 4096;
        ::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        ::connect(descriptor, reinterpret_cast<sockaddr*>(&server), sizeof server);
        constexpr QByteArrayView request = "GET /medium.st HTTP/1.1\r\nHost: h\r\n\r\n";
        ::send(descriptor, request.data(), static_cast<size_t>(request.size()), MSG_NOSIGNAL);
        ::shutdown(descriptor, SHUT_WR);
        std::this_thread::sleep_for(std::chrono::milliseconds(300)); // longer than the server needs to hand it all over
        char buffer[16 * 1024];
        for (ssize_t count = 0; (count = ::recv(descriptor, buffer, sizeof buffer, 0)) > 0;)
            got.append(buffer, count);
        ::close(descriptor);
    });
    const bool ended = QTest::qWaitFor([this] { return m_shelf.ends.size() == 1; }, 20'000);
    if (!ended)
        m_http->close();
    client.join();
    QVERIFY(ended);
    QVERIFY(got.endsWith(expected));
    QCOMPARE(m_shelf.ends[0].ending, Ending::Whole);
    QTRY_COMPARE(m_http->connections(), 0);
}

void tst_HttpTransport::httpStopsEarly()
{
    QTcpSocket socket;
    socket.setReadBufferSize(16 * 1024);
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_httpPort));
    socket.write("GET /big.st HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 1000);
    socket.abort();
    QTRY_COMPARE(m_shelf.ends.size(), 1);
    QCOMPARE(m_shelf.ends[0].ending, Ending::Aborted);
    QVERIFY2(m_shelf.ends[0].bytes < bigSize, qPrintable(QString::number(m_shelf.ends[0].bytes)));
}

void tst_HttpTransport::perAddressLimit()
{
    const auto narrow = makeHttpTransport(m_kind, QHostAddress::LocalHost, *m_context, Clock::system(),
                                          {.connections = 10, .perAddress = 2});
    const Result<int> port = narrow->listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    QTcpSocket sockets[3];
    for (QTcpSocket& socket : sockets)
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(*port));
    QTRY_VERIFY(sockets[2].bytesAvailable() > 0);
    QVERIFY(sockets[2].readAll().startsWith("HTTP/1.1 503 Service Unavailable\r\n"));
    QTRY_COMPARE(sockets[2].state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(narrow->connections(), 2);
    QCOMPARE(m_shelf.refusals, QList<int>{503});
    sockets[0].abort();
    QTRY_COMPARE(narrow->connections(), 1);
}

/// Nothing can be said back, for nobody knows to whom; the log says it.
void tst_HttpTransport::proxyThatCannotBeUnderstood()
{
    http::Context context = *m_context;
    context.proxies = http::TrustedProxies({QStringLiteral("127.0.0.1")});
    const auto behind = makeHttpTransport(m_kind, QHostAddress::LocalHost, context, Clock::system());
    const Result<int> port = behind->listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    QTcpSocket proxy;
    proxy.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(*port));
    proxy.write("PROXY to nowhere\r\n");
    QTRY_COMPARE(m_shelf.refusals, QList<int>{400});
    QCOMPARE(m_shelf.whats, QStringList{"the PROXY header cannot be understood"});
    QTRY_COMPARE(proxy.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(proxy.readAll(), QByteArray());
}

void tst_HttpTransport::vaultFilesAreShared()
{
    const OpenFilePtr one = m_files->open(m_big);
    QVERIFY(one);
    QCOMPARE(m_files->open(m_big), one);
    QVERIFY(!m_files->open({QByteArray(32, 'x'), 5}));
    char byte = 0;
    QCOMPARE(one->read(bigSize - 1, &byte, 1), 1);
    QCOMPARE(byte, RuledFile::at(bigSize - 1));
    QCOMPARE(one->read(bigSize, &byte, 1), 0);
}

QTEST_GUILESS_MAIN(tst_HttpTransport)
#include "tst_HttpTransport.moc"
