// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/files/VaultFiles.h"
#include "app/server/transport/ListeningSockets.h"
#include "app/server/transport/PortRefusal.h"
#include "app/server/transport/Transports.h"
#include "tests/unit/server/LossyReader.h"
#include "tests/unit/server/Shelf.h"

#ifdef Q_OS_LINUX
#include "app/server/transport/linux/LinuxTftpTransport.h"
#endif

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkDatagram>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace firstring;

namespace {

constexpr qint64 bigSize = 40 * 1024 * 1024;
constexpr qint64 mediumSize = 1024 * 1024 + 100;

} // namespace

/// HTTP and TFTP, each by both transports, on real sockets of loopback, with a real vault, against this test's own
/// clients and everybody's.
class tst_Transports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

    void curl_data();
    void curl();
    void manyAtOnce();
    void pipelineAndHalfClose();
    void halfCloseThenReads();
    void httpStopsEarly();
    void perAddressLimit();
    void restartsOnTheSamePort();
    void takesOverBoundSockets();
    void refusals();
    void tftpClients_data();
    void tftpClients();
    void tftpStrangers();
    void nextRequestFromTheSamePort();
    void halfOpenKeepsNobodyOut();
    void tftpBadLine_data();
    void tftpBadLine();
    void sameClientPortAgain();
    void everyAddress();
    void vaultFilesAreShared();

private:
    /// Runs a program in the working folder while the servers go on; its exit status, or -1.
    int run(const QString& program, const QStringList& arguments, const QByteArray& input = {});
    QByteArray fileOf(const QString& name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<VaultFiles> m_files;
    BlobRef m_big;
    QByteArray m_bigContent;
    Shelf m_shelf;
    quint64 m_nextId = 0;
    std::unique_ptr<http::Context> m_context;
    std::unique_ptr<HttpTransport> m_http;
    std::unique_ptr<TftpTransport> m_tftp;
    TransportKind m_kind = TransportKind::Fast;
    int m_httpPort = 0;
    int m_tftpPort = 0;
    QByteArray m_output;
};

void tst_Transports::initTestCase_data()
{
    QTest::addColumn<bool>("isFast");
    QTest::addColumn<bool>("plainCalls");
    QTest::newRow("fast") << true << false;
#ifdef Q_OS_LINUX
    QTest::newRow("fast, better calls refused") << true << true;
#endif
    QTest::newRow("portable") << false << false;
}

void tst_Transports::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const Vault vault(m_folder.filePath(QStringLiteral("vault")));
    m_bigContent.resize(bigSize);
    RuledFile(bigSize).read(0, m_bigContent.data(), bigSize);
    QFile source(m_folder.filePath(QStringLiteral("big")));
    QVERIFY(source.open(QIODevice::ReadWrite));
    source.write(m_bigContent);
    source.seek(0);
    const Result<BlobRef> blob = vault.import(source);
    QVERIFY(blob);
    m_big = *blob;
    m_files = std::make_unique<VaultFiles>(vault);
}

void tst_Transports::init()
{
    QFETCH_GLOBAL(bool, isFast);
    m_kind = isFast ? TransportKind::Fast : TransportKind::Portable;
    m_shelf = {};
    m_shelf.put("small.cfg", "hello\nphone\n");
    m_shelf.put("empty.cfg", "");
    m_shelf.put("medium.st", m_bigContent.first(mediumSize));
    m_shelf.putBlob("big.st", m_big.sha256, m_big.size);
    m_context =
        std::make_unique<http::Context>(http::Context{.handler = m_shelf, .files = *m_files, .nextId = &m_nextId});
    m_http = makeHttpTransport(m_kind, QHostAddress::LocalHost, *m_context, Clock::system());
    m_tftp = makeTftpTransport(m_kind, QHostAddress::LocalHost, {m_shelf, *m_files, &m_nextId}, Clock::system());
#ifdef Q_OS_LINUX
    QFETCH_GLOBAL(bool, plainCalls);
    if (plainCalls)
        qobject_cast<LinuxTftpTransport*>(m_tftp.get())->usePlainCalls();
#endif
    const Result<int> httpPort = m_http->listen(QHostAddress::LocalHost, 0);
    QVERIFY(httpPort);
    m_httpPort = *httpPort;
    const Result<int> tftpPort = m_tftp->listen(QHostAddress::LocalHost, 0, m_httpPort);
    QVERIFY(tftpPort);
    m_tftpPort = *tftpPort;
}

void tst_Transports::cleanup()
{
    m_http.reset();
    m_tftp.reset();
    QCOMPARE(m_shelf.ends.size(), m_shelf.requests.size());
}

int tst_Transports::run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    // A loop of its own: QTest's waiting sleeps between events, which makes lock-step transfers crawl.
    QEventLoop loop;
    QProcess process;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    loop.exec();
    if (process.state() != QProcess::NotRunning)
        return -1;
    m_output = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QByteArray tst_Transports::fileOf(const QString& name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

void tst_Transports::curl_data()
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

void tst_Transports::curl()
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

void tst_Transports::manyAtOnce()
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

void tst_Transports::pipelineAndHalfClose()
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
void tst_Transports::halfCloseThenReads()
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

void tst_Transports::httpStopsEarly()
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

void tst_Transports::perAddressLimit()
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

void tst_Transports::restartsOnTheSamePort()
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
void tst_Transports::takesOverBoundSockets()
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

void tst_Transports::refusals()
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

void tst_Transports::tftpClients_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("blockSize");
    for (const char* program : {"curl", "tftp", "atftp", "busybox"}) {
        QTest::addRow("%s small", program) << program << "small.cfg" << 512;
        QTest::addRow("%s empty", program) << program << "empty.cfg" << 512;
        QTest::addRow("%s big", program) << program << "big.st" << 1428;
    }
}

void tst_Transports::tftpClients()
{
    QFETCH(QString, program);
    QFETCH(QString, name);
    QFETCH(int, blockSize);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
    const QString port = QString::number(m_tftpPort);
    const QString block = QString::number(blockSize);
    QFile::remove(m_folder.filePath(QStringLiteral("got")));
    QStringList arguments;
    QByteArray input;
    if (program == QLatin1String("curl")) {
        arguments = {"-s",  "--noproxy", "*",   "--tftp-blksize",
                     block, "-o",        "got", QStringLiteral("tftp://127.0.0.1:%1/%2").arg(port, name)};
    } else if (program == QLatin1String("tftp")) {
        // It has no option for the block size: 40 MB at 512 bytes roll the block number over.
        arguments = {"-m", "binary", "127.0.0.1", port, "-c", "get", name, "got"};
    } else if (program == QLatin1String("atftp")) {
        arguments = {"--option", "blksize " + block, "-g", "-r", name, "-l", "got", "127.0.0.1", port};
    } else {
        arguments = {"tftp", "-b", block, "-g", "-r", name, "-l", "got", "127.0.0.1", port};
    }
    const int status = run(program, arguments, input);
    if (program == QLatin1String("busybox") && m_output.isEmpty() && status == 127)
        QSKIP("this busybox has no tftp");
    QCOMPARE(status, 0);
    const QByteArray expected = name == QLatin1String("big.st")      ? m_bigContent
                                : name == QLatin1String("small.cfg") ? QByteArray("hello\nphone\n")
                                                                     : QByteArray();
    QByteArray got = fileOf(QStringLiteral("got"));
    if (expected.isEmpty() && got == "no such file")
        got.clear(); // curl makes no file for nothing
    QVERIFY(got == expected);
    QTRY_COMPARE(m_shelf.ends.size(), 1);
    QCOMPARE(m_shelf.ends[0].ending, Ending::Whole);
    QCOMPARE(m_shelf.ends[0].bytes, expected.size());
    QCOMPARE(m_tftp->transfers(), 0);
}

void tst_Transports::tftpStrangers()
{
    QUdpSocket phone;
    QUdpSocket stranger;
    QVERIFY(phone.bind(QHostAddress::LocalHost));
    QVERIFY(stranger.bind(QHostAddress::LocalHost));
    phone.writeDatagram(QByteArray("\0\1small.cfg\0octet\0", 18), QHostAddress::LocalHost,
                        static_cast<quint16>(m_tftpPort));
    QTRY_VERIFY(phone.hasPendingDatagrams());
    const QNetworkDatagram data = phone.receiveDatagram();
    QCOMPARE(data.data(), QByteArray("\0\3\0\1hello\nphone\n", 16));
    QVERIFY2(data.senderPort() != m_tftpPort, "each transfer has a port of its own");
    const auto port = static_cast<quint16>(data.senderPort());
    stranger.writeDatagram(QByteArray("\0\4\0\1", 4), QHostAddress::LocalHost, port);
    QTRY_VERIFY(stranger.hasPendingDatagrams());
    QCOMPARE(stranger.receiveDatagram().data().first(4), QByteArray("\0\5\0\5", 4));
    QCOMPARE(m_tftp->transfers(), 1);
    phone.writeDatagram(QByteArray("\0\4\0\1", 4), QHostAddress::LocalHost, port);
    QTRY_COMPARE(m_tftp->transfers(), 0);
    QCOMPARE(m_shelf.ends[0].ending, Ending::Whole);
}

/// A client that keeps its port (tftp-hpa's prompt does) asks again the moment it has acknowledged the last block, or
/// gives up on one file and asks for another: both are new requests, not the old one repeated.
void tst_Transports::nextRequestFromTheSamePort()
{
    const QByteArray small("\0\1small.cfg\0octet\0", 18);
    const QByteArray big("\0\1big.st\0octet\0", 15);
    const auto server = static_cast<quint16>(m_tftpPort);
    QUdpSocket phone;
    QVERIFY(phone.bind(QHostAddress::LocalHost));
    phone.writeDatagram(small, QHostAddress::LocalHost, server);
    QTRY_VERIFY(phone.hasPendingDatagrams());
    const QNetworkDatagram first = phone.receiveDatagram();
    phone.writeDatagram(QByteArray("\0\4\0\1", 4), QHostAddress::LocalHost, static_cast<quint16>(first.senderPort()));
    phone.writeDatagram(big, QHostAddress::LocalHost, server);
    QElapsedTimer watch;
    watch.start();
    QTRY_VERIFY(phone.hasPendingDatagrams());
    const QNetworkDatagram second = phone.receiveDatagram();
    QCOMPARE(second.data().size(), 516);
    QVERIFY2(watch.elapsed() < 200, "not only after the old transfer's patience");
    QCOMPARE(m_shelf.ends[0].ending, Ending::Whole);

    phone.writeDatagram(small, QHostAddress::LocalHost, server);
    QTRY_VERIFY(phone.hasPendingDatagrams());
    QCOMPARE(phone.receiveDatagram().data(), QByteArray("\0\3\0\1hello\nphone\n", 16));
    QCOMPARE(m_tftp->transfers(), 1);
    QCOMPARE(m_shelf.ends[1].ending, Ending::Aborted);
}

void tst_Transports::halfOpenKeepsNobodyOut()
{
    std::vector<std::unique_ptr<QUdpSocket>> strangers;
    for (int i = 0; i < 1000; ++i) {
        strangers.push_back(std::make_unique<QUdpSocket>());
        QVERIFY(strangers.back()->bind(QHostAddress::LocalHost));
        strangers.back()->writeDatagram(QByteArray("\0\1big.st\0octet\0", 15), QHostAddress::LocalHost,
                                        static_cast<quint16>(m_tftpPort));
    }
    QTRY_COMPARE(m_tftp->transfers(), 1000);
    QUdpSocket phone;
    QVERIFY(phone.bind(QHostAddress::LocalHost));
    QElapsedTimer watch;
    watch.start();
    phone.writeDatagram(QByteArray("\0\1small.cfg\0octet\0", 18), QHostAddress::LocalHost,
                        static_cast<quint16>(m_tftpPort));
    QTRY_VERIFY(phone.hasPendingDatagrams());
    QVERIFY2(watch.elapsed() <= 200, qPrintable(QString::number(watch.elapsed())));
    m_tftp->close();
    QCOMPARE(m_shelf.ends.size(), 1001);
}

void tst_Transports::tftpBadLine_data()
{
    QTest::addColumn<int>("blockSize");
    QTest::addColumn<int>("window");
    QTest::addColumn<double>("loss");
    QTest::addColumn<int>("pauseMs");
    QTest::newRow("good, 512, lock-step") << 512 << 1 << 0.0 << 0;
    QTest::newRow("good, window 16") << 1428 << 16 << 0.0 << 0;
    QTest::newRow("good, window 64") << 1024 << 64 << 0.0 << 0;
    QTest::newRow("good, blocks that only loopback carries whole") << 16'384 << 8 << 0.0 << 0;
    QTest::newRow("1 % lost, lock-step") << 1428 << 1 << 0.01 << 0;
    QTest::newRow("1 % lost, window 16") << 1428 << 16 << 0.01 << 0;
    QTest::newRow("a pause, lock-step") << 1428 << 1 << 0.0 << 1500;
    QTest::newRow("a pause, window 16") << 1428 << 16 << 0.0 << 1500;
}

void tst_Transports::tftpBadLine()
{
    QFETCH(int, blockSize);
    QFETCH(int, window);
    QFETCH(double, loss);
    QFETCH(int, pauseMs);
    // Silence is what is tried here, not a stop: after the pause the transfer goes on where it was.
    LossyReader reader(static_cast<quint16>(m_tftpPort),
                       {.loss = loss, .seed = 42, .pauseAfterBlock = pauseMs > 0 ? 160 : 0, .pauseMs = pauseMs});
    reader.ask("medium.st", blockSize, window);
    // A loop of its own, as in run().
    QEventLoop loop;
    QTimer look;
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (reader.isWhole() && m_tftp->transfers() == 0)
            loop.quit();
    });
    look.start(20);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY(reader.content() == m_bigContent.first(mediumSize));
    QVERIFY(loss == 0.0 || reader.lost() > 0);
    QCOMPARE(m_shelf.requests.size(), 1);
    QCOMPARE(m_shelf.ends.size(), 1);
    QCOMPARE(m_shelf.ends[0].ending, Ending::Whole);
    QCOMPARE(m_shelf.ends[0].bytes, mediumSize);
}

void tst_Transports::sameClientPortAgain()
{
    QUdpSocket phone;
    QVERIFY(phone.bind(QHostAddress::LocalHost));
    quint16 before = 0;
    for (int i = 0; i < 40; ++i) {
        phone.writeDatagram(QByteArray("\0\1small.cfg\0octet\0", 18), QHostAddress::LocalHost,
                            static_cast<quint16>(m_tftpPort));
        QTRY_VERIFY(phone.hasPendingDatagrams());
        const QNetworkDatagram data = phone.receiveDatagram();
        QCOMPARE(data.data(), QByteArray("\0\3\0\1hello\nphone\n", 16));
        const auto port = static_cast<quint16>(data.senderPort());
        QVERIFY2(port != before, "an echo of the last transfer would be taken for an answer in this one");
        before = port;
        phone.writeDatagram(QByteArray("\0\4\0\1", 4), QHostAddress::LocalHost, port);
        QTRY_COMPARE(m_tftp->transfers(), 0);
    }
    QCOMPARE(m_shelf.ends.size(), 40);
}

/// Listening on every address, the answer comes from the one that was asked, and names it to who makes the content.
void tst_Transports::everyAddress()
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

void tst_Transports::vaultFilesAreShared()
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

QTEST_GUILESS_MAIN(tst_Transports)
#include "tst_Transports.moc"
