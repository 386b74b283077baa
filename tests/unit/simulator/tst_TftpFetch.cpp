// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/TftpFetch.h"
#include "tests/support/FetchLog.h"
#include "tests/support/TinyTftpServer.h"

#include <QTest>

using namespace firstring;
using namespace firstring::test;

namespace {

using Outcome = FetchResult::Outcome;

QByteArray numbered(qsizetype size)
{
    QByteArray bytes;
    bytes.reserve(size + 12);
    for (qint64 i = 0; bytes.size() < size; ++i)
        bytes += QByteArray::number(i) + ' ';
    bytes.truncate(size);
    return bytes;
}

} // namespace

class TestTftpFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<TinyTftpServer>(); }

    void reads_data();
    void reads();
    void asksPlainly();
    void absent();
    void nobodyThere();
    void sendsAgain_data();
    void sendsAgain();
    void refusesStrangers();
    void stopsEarly();
    void blockNumbersRollOver();

private:
    Fetch::Request request(const QByteArray& name, FetchWant want = FetchWant::Text) const
    {
        return {{FetchTransport::Tftp, QStringLiteral("127.0.0.1"), m_server->port(), name}, want, {}};
    }
    void run(const Fetch::Request& request, FetchLog& log, const TftpOptions& options = {})
    {
        TftpFetch fetch(request, log, nullptr, options);
        fetch.start();
        QTRY_COMPARE_WITH_TIMEOUT(log.ends, 1, 60'000);
        QTest::qWait(5); // what the phone sent last arrives
        QCOMPARE(log.ends, 1);
    }

    std::unique_ptr<TinyTftpServer> m_server;
};

void TestTftpFetch::reads_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("blockSize");
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("serverKnowsOptions");
    for (const int size : {0, 1, 511, 512, 513, 1024, 5000}) {
        QTest::addRow("%d bytes", size) << size << 0 << 0 << true;
        QTest::addRow("%d bytes, blksize 1428", size) << size << 1428 << 0 << true;
        QTest::addRow("%d bytes, windowsize 4", size) << size << 0 << 4 << true;
        QTest::addRow("%d bytes, old server", size) << size << 1428 << 4 << false;
    }
}

void TestTftpFetch::reads()
{
    QFETCH(int, size);
    QFETCH(int, blockSize);
    QFETCH(int, window);
    QFETCH(bool, serverKnowsOptions);
    const QByteArray file = numbered(size);
    m_server->files["cfg/a.cfg"] = file;
    m_server->acceptOptions = serverKnowsOptions;
    FetchLog log;
    run(request("cfg/a.cfg"), log,
        {.blockSize = blockSize, .transferSize = blockSize > 0, .windowSize = window, .resendMs = 15'000});
    QCOMPARE(log.result.outcome, Outcome::Found);
    QCOMPARE(log.result.body, file);
    QCOMPARE(log.result.size, file.size());
    if (size > 0)
        QCOMPARE(log.lastTotal, blockSize > 0 && serverKnowsOptions ? size : -1);
    QCOMPARE(m_server->requests.size(), 1);
}

void TestTftpFetch::asksPlainly()
{
    m_server->files["KEY/startup.cfg"] = "#\n";
    auto wanted = request("KEY/startup.cfg");
    wanted.source = QHostAddress(QStringLiteral("127.9.8.7"));
    FetchLog log;
    run(wanted, log);
    QCOMPARE(m_server->requests.value(0), QByteArray("\0\1KEY/startup.cfg\0octet\0", 24));
    QCOMPARE(m_server->peers, {QHostAddress(QStringLiteral("127.9.8.7"))});
}

void TestTftpFetch::absent()
{
    FetchLog log;
    run(request("security.tuz"), log);
    QCOMPARE(log.result.outcome, Outcome::Absent);
}

void TestTftpFetch::nobodyThere()
{
    auto wanted = request("x");
    m_server.reset();
    FetchLog log;
    run(wanted, log, {.resendMs = 10, .sends = 3});
    QCOMPARE(log.result.outcome, Outcome::Unreachable);
}

void TestTftpFetch::sendsAgain_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("loseRequest");
    QTest::addColumn<int>("loseBlock");
    QTest::newRow("request lost") << 0 << true << 0;
    QTest::newRow("first block lost") << 0 << false << 1;
    QTest::newRow("block lost") << 0 << false << 3;
    QTest::newRow("last block lost") << 0 << false << 10;
    QTest::newRow("block of a window lost") << 4 << false << 3;
    QTest::newRow("end of a window lost") << 4 << false << 4;
}

void TestTftpFetch::sendsAgain()
{
    QFETCH(int, window);
    QFETCH(bool, loseRequest);
    QFETCH(int, loseBlock);
    const QByteArray file = numbered(5000); // 10 blocks
    m_server->files["f"] = file;
    m_server->loseRequest = loseRequest;
    m_server->loseBlock = loseBlock;
    FetchLog log;
    run(request("f"), log, {.windowSize = window, .resendMs = 30});
    QCOMPARE(log.result.outcome, Outcome::Found);
    QCOMPARE(log.result.body, file);
}

void TestTftpFetch::refusesStrangers()
{
    const QByteArray file = numbered(2000);
    m_server->files["f"] = file;
    m_server->strangerAnswers = true;
    FetchLog log;
    run(request("f"), log, {.blockSize = 600, .resendMs = 15'000}); // asked once, whatever else goes on here
    QCOMPARE(log.result.outcome, Outcome::Found);
    QCOMPARE(log.result.body, file);
    QTRY_COMPARE(m_server->errors.size(), 1);
    QVERIFY(m_server->errors.first().startsWith(QByteArray("\0\5\0\5", 4)));
}

void TestTftpFetch::stopsEarly()
{
    m_server->files["6867i.st"] = "FIRSTRING-TEST-ST model=6867i version=5\n" + QByteArray(100'000, 'x');
    FetchLog log;
    log.goOn = false;
    run(request("6867i.st", FetchWant::Firmware), log);
    QCOMPARE(log.result.outcome, Outcome::Stopped);
    QCOMPARE(log.result.size, 512);
    QTRY_COMPARE(m_server->errors.size(), 1);
    QVERIFY(m_server->errors.first().startsWith(QByteArray("\0\5\0\0", 4)));
}

void TestTftpFetch::blockNumbersRollOver()
{
    const qint64 size = 8 * 66'000 + 3;
    m_server->files["f"] = numbered(size);
    FetchLog log;
    run(request("f"), log, {.blockSize = 8, .windowSize = 32});
    QCOMPARE(log.result.outcome, Outcome::Found);
    QCOMPARE(log.result.body, m_server->files["f"]);
}

QTEST_GUILESS_MAIN(TestTftpFetch)
#include "tst_TftpFetch.moc"
