// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/LossyReader.h"
#include "tests/unit/server/TransportBench.h"

#include <QElapsedTimer>
#include <QNetworkDatagram>
#include <QStandardPaths>
#include <QUdpSocket>

using namespace firstring;

/// TFTP by both transports, against this test's own clients and everybody's.
class tst_TftpTransport : public QObject, private TransportBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void initTestCase() { fill(); }
    void init() { listen(); }
    void cleanup() { close(); }

    void tftpClients_data();
    void tftpClients();
    void tftpStrangers();
    void nextRequestFromTheSamePort();
    void halfOpenKeepsNobodyOut();
    void tftpBadLine_data();
    void tftpBadLine();
    void sameClientPortAgain();
};

void tst_TftpTransport::tftpClients_data()
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

void tst_TftpTransport::tftpClients()
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

void tst_TftpTransport::tftpStrangers()
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
void tst_TftpTransport::nextRequestFromTheSamePort()
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
    QVERIFY2(watch.elapsed() < 2'000, "not only after the old transfer's patience");
    QCOMPARE(m_shelf.ends[0].ending, Ending::Whole);

    phone.writeDatagram(small, QHostAddress::LocalHost, server);
    QTRY_VERIFY(phone.hasPendingDatagrams());
    QCOMPARE(phone.receiveDatagram().data(), QByteArray("\0\3\0\1hello\nphone\n", 16));
    QCOMPARE(m_tftp->transfers(), 1);
    QCOMPARE(m_shelf.ends[1].ending, Ending::Aborted);
}

void tst_TftpTransport::halfOpenKeepsNobodyOut()
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
    QVERIFY2(watch.elapsed() <= 2'000, qPrintable(QString::number(watch.elapsed())));
    m_tftp->close();
    QCOMPARE(m_shelf.ends.size(), 1001);
}

void tst_TftpTransport::tftpBadLine_data()
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

void tst_TftpTransport::tftpBadLine()
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
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY(reader.content() == m_bigContent.first(mediumSize));
    QVERIFY(loss == 0.0 || reader.lost() > 0);
    QCOMPARE(m_shelf.requests.size(), 1);
    QCOMPARE(m_shelf.ends.size(), 1);
    QCOMPARE(m_shelf.ends[0].ending, Ending::Whole);
    QCOMPARE(m_shelf.ends[0].bytes, mediumSize);
}

void tst_TftpTransport::sameClientPortAgain()
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

QTEST_GUILESS_MAIN(tst_TftpTransport)
#include "tst_TftpTransport.moc"
