// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/TftpBench.h"

#include <QTest>

using namespace firstring;
using namespace firstring::test;

/// What is asked, what is agreed, and what goes over: on a wire that loses nothing, to whom answers at once.
class tst_TftpTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void wholeFiles_data();
    void wholeFiles();
    void options_data();
    void options();
    void netascii();
    void rollOver();
    void onlyTheSize();
    void stopsEarly();
    void fileBreaks();
};

void tst_TftpTransfer::refusals_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("code"); // -1: silence
    QTest::newRow("not there") << rrq("nothing.cfg") << 1;
    QTest::newRow("path outside") << rrq("../../etc/passwd") << 1;
    QTest::newRow("absolute path") << rrq("/etc/passwd") << 1;
    QTest::newRow("write") << QByteArray("\0\2a\0octet\0", 10) << 2;
    QTest::newRow("mail") << rrq("a", "mail") << 4;
    QTest::newRow("mode unknown") << rrq("a", "binary") << 4;
    QTest::newRow("no mode") << QByteArray("\0\1a\0", 4) << 4;
    QTest::newRow("no NUL") << QByteArray("\0\1a", 3) << 4;
    QTest::newRow("mode not ended") << QByteArray("\0\1a\0octet", 9) << 4;
    QTest::newRow("no name") << rrq("") << 4;
    QTest::newRow("opcode 0") << QByteArray("\0\0a\0octet\0", 10) << 4;
    QTest::newRow("opcode 7") << QByteArray("\0\7", 2) << 4;
    QTest::newRow("opcode 257") << QByteArray("\1\1a\0octet\0", 10) << 4;
    QTest::newRow("acknowledgement of nothing") << ack(1) << 4;
    QTest::newRow("data") << QByteArray("\0\3\0\1x", 5) << 4;
    QTest::newRow("error is never answered") << QByteArray("\0\5\0\0x\0", 6) << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("one byte") << QByteArray("\0", 1) << -1;
    QTest::newRow("option twice") << rrq("a", "octet", {"blksize", "512", "BLKSIZE", "1024"}) << 8;
    QTest::newRow("option without value") << rrq("a", "octet", {"blksize"}) << 8;
    QTest::newRow("option not ended") << rrq("a") + "blksize" << 8;
    QTest::newRow("missing blob") << rrq("blob.st") << 0;
}

void tst_TftpTransfer::refusals()
{
    QFETCH(QByteArray, request);
    QFETCH(int, code);
    TftpBench bench;
    bench.shelf.put("a", "x");
    bench.shelf.putBlob("blob.st", "digest", 10);
    QVERIFY(!bench.ask(request));
    const QByteArray reply = bench.opening.reply;
    if (code < 0) {
        QVERIFY(reply.isEmpty());
        return;
    }
    QCOMPARE(reply.first(4), QByteArray("\0\5\0", 3) + static_cast<char>(code));
    QVERIFY(reply.endsWith('\0'));
    QVERIFY2(!reply.contains('/'), "an error text names no path");
    QCOMPARE(bench.shelf.ends.size(), bench.shelf.requests.size());
}

void tst_TftpTransfer::wholeFiles_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("blocks");
    QTest::newRow("empty") << 0 << 1;
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("511") << 511 << 1;
    QTest::newRow("512") << 512 << 2;
    QTest::newRow("513") << 513 << 2;
    QTest::newRow("5120") << 5120 << 11;
}

void tst_TftpTransfer::wholeFiles()
{
    QFETCH(int, size);
    TftpBench bench;
    bench.shelf.put("a", ruled(size));
    QVERIFY(bench.ask(rrq("a")));
    QCOMPARE(bench.packets.size(), 1);
    QCOMPARE(bench.takeAll(), ruled(size));
    QVERIFY(bench.opening.transfer->isOver());
    QCOMPARE(bench.shelf.ends.size(), 1);
    QCOMPARE(bench.shelf.ends[0].ending, Ending::Whole);
    QCOMPARE(bench.shelf.ends[0].bytes, size);
}

void tst_TftpTransfer::options_data()
{
    QTest::addColumn<QByteArrayList>("asked");
    QTest::addColumn<QByteArray>("expected"); // empty: data at once
    const auto row = [](const char* name, const QByteArrayList& asked, const QByteArrayList& expected) {
        QByteArray words;
        for (const QByteArray& word : expected)
            words += word + '\0';
        QTest::newRow(name) << asked << words;
    };
    row("blksize", {"blksize", "1428"}, {"blksize", "1428"});
    row("blksize least", {"blksize", "8"}, {"blksize", "8"});
    row("blksize most", {"blksize", "65464"}, {"blksize", "65464"});
    row("blksize 7", {"blksize", "7"}, {});
    row("blksize 0", {"blksize", "0"}, {});
    row("blksize abc", {"blksize", "abc"}, {});
    row("blksize negative", {"blksize", "-512"}, {});
    row("blksize too big", {"blksize", "65465"}, {});
    row("blksize overflow", {"blksize", "99999999999999999999999"}, {});
    row("blksize empty", {"blksize", ""}, {});
    row("case", {"BlkSize", "1024"}, {"blksize", "1024"});
    row("tsize", {"tsize", "0"}, {"tsize", "5000"});
    row("tsize odd", {"tsize", "x"}, {});
    row("timeout", {"timeout", "3"}, {"timeout", "3"});
    row("timeout 0", {"timeout", "0"}, {});
    row("timeout 256", {"timeout", "256"}, {});
    row("windowsize", {"windowsize", "4"}, {"windowsize", "4"});
    row("windowsize is ours to lower", {"windowsize", "65535"}, {"windowsize", "64"});
    row("windowsize 0", {"windowsize", "0"}, {});
    row("unknown", {"multicast", ""}, {});
    row("good beside bad", {"blksize", "7", "tsize", "0", "x", "y"}, {"tsize", "5000"});
    row("all", {"tsize", "0", "blksize", "1428", "timeout", "5"}, {"tsize", "5000", "blksize", "1428", "timeout", "5"});
}

void tst_TftpTransfer::options()
{
    QFETCH(QByteArrayList, asked);
    QFETCH(QByteArray, expected);
    TftpBench bench;
    bench.shelf.put("a", ruled(5000));
    QVERIFY(bench.ask(rrq("a", "octet", asked)));
    QCOMPARE(bench.packets.size(), 1);
    if (expected.isEmpty()) {
        QCOMPARE(bench.packets[0].size(), 516);
        return;
    }
    QCOMPARE(bench.packets[0], QByteArray("\0\6", 2) + expected);
    const QList<QByteArray> data = bench.send(ack(0));
    QVERIFY(!data.isEmpty());
    QCOMPARE(data[0].first(4), QByteArray("\0\3\0\1", 4));
    QVERIFY(bench.send(ack(0)).isEmpty());
}

void tst_TftpTransfer::netascii()
{
    TftpBench bench;
    bench.shelf.put("a", "one\ntwo\rthree\r\n");
    QVERIFY(bench.ask(rrq("a", "NetASCII", {"tsize", "0"})));
    const QByteArray expected("one\r\ntwo\r\0three\r\0\r\n", 19);
    QCOMPARE(bench.packets[0], QByteArray("\0\6tsize\0", 8) + "19" + '\0');
    bench.send(ack(0));
    QCOMPARE(bench.takeAll(), expected);

    // A big file is translated on the way, also across the ends of blocks.
    TftpBench big;
    big.shelf.putBlob("b", "d", 70'000);
    big.files.files.insert("d", std::make_shared<RuledFile>(70'000));
    QVERIFY(big.ask(rrq("b", "netascii", {"tsize", "0", "blksize", "100"})));
    QVERIFY(!big.packets[0].contains("tsize"));
    big.send(ack(0));
    QByteArray back = big.takeAll(100);
    back.replace("\r\n", "\n").replace(QByteArray("\r\0", 2), "\r");
    QCOMPARE(back.size(), 70'000);
    QCOMPARE(back, ruled(70'000));
}

void tst_TftpTransfer::rollOver()
{
    constexpr qint64 size = 8 * (2 * 65536 + 10) + 3;
    TftpBench bench;
    bench.shelf.putBlob("b", "d", size);
    bench.files.files.insert("d", std::make_shared<RuledFile>(size));
    QVERIFY(bench.ask(rrq("b", "octet", {"blksize", "8"})));
    bench.send(ack(0));
    quint64 block = 1;
    qint64 position = 0;
    while (!bench.opening.transfer->isOver()) {
        const QByteArray data = bench.packets.value(0);
        QCOMPARE(data.sliced(2, 2), ack(block).sliced(2));
        for (qsizetype i = 4; i < data.size(); ++i, ++position) {
            if (data[i] != RuledFile::at(position))
                QFAIL("wrong byte");
        }
        bench.send(ack(block++));
    }
    QCOMPARE(position, size);
    QCOMPARE(bench.shelf.ends[0].ending, Ending::Whole);
    QVERIFY(bench.shelf.progressed.size() > 10);
}

void tst_TftpTransfer::onlyTheSize()
{
    TftpBench bench;
    bench.shelf.put("a", ruled(5000));
    QVERIFY(bench.ask(rrq("a", "octet", {"tsize", "0"})));
    QVERIFY(bench.send(QByteArray("\0\5\0\10bye\0", 8)).isEmpty());
    QCOMPARE(bench.shelf.ends[0].ending, Ending::HeadOnly);
}

void tst_TftpTransfer::stopsEarly()
{
    TftpBench bench;
    bench.shelf.put("a", ruled(5000));
    QVERIFY(bench.ask(rrq("a")));
    bench.send(ack(1));
    bench.send(ack(2));
    QVERIFY(bench.send(QByteArray("\0\5\0\0\0", 5)).isEmpty());
    QCOMPARE(bench.shelf.ends.size(), 1);
    QCOMPARE(bench.shelf.ends[0].ending, Ending::Aborted);
    QCOMPARE(bench.shelf.ends[0].bytes, 1024);
}

void tst_TftpTransfer::fileBreaks()
{
    constexpr int size = 50'000; // more than is read in one portion
    const auto file = std::make_shared<RuledFile>(size);
    TftpBench bench;
    bench.shelf.putBlob("a", "d", size);
    bench.files.files.insert("d", file);
    QVERIFY(bench.ask(rrq("a")));
    file->broken = true;
    QByteArray answer;
    for (int block = 1; block < size / 512 && !answer.startsWith(QByteArray("\0\5", 2)); ++block)
        answer = bench.send(ack(block)).value(0);
    QCOMPARE(answer.first(4), QByteArray("\0\5\0\0", 4));
    QCOMPARE(bench.shelf.ends[0].ending, Ending::Damaged);
}

QTEST_APPLESS_MAIN(tst_TftpTransfer)
#include "tst_TftpTransfer.moc"
