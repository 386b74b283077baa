// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/TftpBench.h"

#include <QTest>

using namespace firstring;
using namespace firstring::test;

/// What is sent again, when, and for how long; and what never is.
class tst_TftpRepetition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicatesAreNeverAnswered();
    void measuresItsTimer();
    void givesStrangersUp();
    void strangersGetLittle();
    void repeatedRequest();
    void waitsForAPhoneThatWritesFlash();
    void timeoutOption();
    void windows();
    void windowEchoes();
};

void tst_TftpRepetition::duplicatesAreNeverAnswered()
{
    TftpBench bench;
    bench.shelf.put("a", ruled(5000));
    QVERIFY(bench.ask(rrq("a")));
    QCOMPARE(bench.send(ack(1)).size(), 1);
    QVERIFY(bench.send(ack(1)).isEmpty());
    QVERIFY(bench.send(ack(0)).isEmpty());
    QVERIFY(bench.send(ack(3)).isEmpty()); // of the future
    QVERIFY(bench.send(ack(60000)).isEmpty());
    QVERIFY(bench.send(QByteArray("\0\4\0", 3)).isEmpty());
    QCOMPARE(bench.send(ack(2)).size(), 1);
    QVERIFY(!bench.opening.transfer->isOver());
    const QList<QByteArray> illegal = bench.send(QByteArray("\0\3\0\1x", 5));
    QCOMPARE(illegal.value(0).first(4), QByteArray("\0\5\0\4", 4));
    QVERIFY(bench.opening.transfer->isOver());
}

void tst_TftpRepetition::measuresItsTimer()
{
    TftpBench bench;
    bench.shelf.put("a", ruled(512 * 60));
    QVERIFY(bench.ask(rrq("a")));
    bench.packets.clear();
    QCOMPARE(bench.silence(), 250);
    bench.packets.clear();
    QCOMPARE(bench.silence(), 500);
    // An answer to what was sent twice measures nothing.
    bench.send(ack(1), 3);
    bench.packets.clear();
    QCOMPARE(bench.silence(), 1000);
    bench.send(ack(2), 3);
    for (quint64 block = 3; block < 40; ++block)
        bench.send(ack(block), 2);
    bench.packets.clear();
    QCOMPARE(bench.silence(), 30); // the floor
    bench.packets.clear();
    QCOMPARE(bench.silence(), 60);

    tftp::RetransmissionTimer timer;
    timer.measured(100);
    QCOMPARE(timer.wait(), 300); // 100 + 4 x 50
    timer.measured(100);
    QVERIFY(timer.wait() < 300);
    for (int i = 0; i < 10; ++i)
        timer.expired();
    QCOMPARE(timer.wait(), 2000);
}

void tst_TftpRepetition::givesStrangersUp()
{
    TftpBench bench;
    bench.shelf.put("a", ruled(5000));
    QVERIFY(bench.ask(rrq("a")));
    int repetitions = 0;
    for (bench.packets.clear(); !bench.opening.transfer->isOver(); bench.packets.clear()) {
        bench.silence();
        repetitions += static_cast<int>(bench.packets.size());
    }
    QCOMPARE(repetitions, 5);
    QCOMPARE(bench.shelf.ends[0].ending, Ending::Aborted);
    QCOMPARE(bench.shelf.ends[0].bytes, 0);
}

void tst_TftpRepetition::strangersGetLittle()
{
    TftpBench bench;
    bench.shelf.put("startup.cfg", ruled(5000));
    const QByteArray request = rrq("startup.cfg");
    QVERIFY(bench.ask(request, request.size() * 33));
    qint64 sent = bench.packets[0].size();
    for (bench.packets.clear(); !bench.opening.transfer->isOver(); bench.packets.clear()) {
        bench.silence();
        for (const QByteArray& packet : std::as_const(bench.packets))
            sent += packet.size();
    }
    QVERIFY2(sent <= request.size() * 33, qPrintable(QString::number(sent)));
}

void tst_TftpRepetition::repeatedRequest()
{
    TftpBench bench;
    bench.shelf.put("a", ruled(5000));
    QVERIFY(bench.ask(rrq("a"), 100));
    bench.now += 1000;
    bench.opening.transfer->requestRepeated(1000, bench.now);
    QCOMPARE(bench.opening.transfer->takeOutput().size(), 1);
    bench.opening.transfer->requestRepeated(1000, bench.now + 10);
    QVERIFY(bench.opening.transfer->takeOutput().isEmpty());
    bench.send(ack(1));
    bench.opening.transfer->requestRepeated(1000, bench.now + 5000);
    QVERIFY(bench.opening.transfer->takeOutput().isEmpty());
}

void tst_TftpRepetition::waitsForAPhoneThatWritesFlash()
{
    TftpBench bench;
    bench.shelf.put("a", ruled(5000));
    QVERIFY(bench.ask(rrq("a")));
    bench.send(ack(1), 5);
    const qint64 from = bench.now;
    while (bench.now - from < 60'000) {
        bench.packets.clear();
        QVERIFY(bench.silence() <= 2000);
    }
    QVERIFY(!bench.opening.transfer->isOver());
    bench.send(ack(2), 5);
    QCOMPARE(bench.packets.size(), 1);
    const qint64 again = bench.now;
    while (!bench.opening.transfer->isOver()) {
        bench.packets.clear();
        bench.silence();
    }
    QVERIFY(bench.now - again >= 120'000);
    QVERIFY(bench.now - again <= 122'000);
    QCOMPARE(bench.shelf.ends[0].ending, Ending::Aborted);
    QCOMPARE(bench.shelf.ends[0].bytes, 1024);
}

void tst_TftpRepetition::timeoutOption()
{
    TftpBench bench;
    bench.shelf.put("a", ruled(5000));
    QVERIFY(bench.ask(rrq("a", "octet", {"timeout", "3"})));
    bench.packets.clear();
    QCOMPARE(bench.silence(), 3000);
    bench.packets.clear();
    QCOMPARE(bench.silence(), 3000);
}

void tst_TftpRepetition::windows()
{
    TftpBench bench;
    bench.shelf.put("a", ruled(512 * 10 + 5));
    QVERIFY(bench.ask(rrq("a", "octet", {"windowsize", "4"})));
    QCOMPARE(bench.send(ack(0)).size(), 4);
    QCOMPARE(bench.send(ack(4)).size(), 4);
    // Block 7 was lost: 5 and 6 are there, the window begins again at 7.
    const QList<QByteArray> again = bench.send(ack(6));
    QCOMPARE(again.size(), 4);
    QCOMPARE(again[0].sliced(2, 2), ack(7).sliced(2));
    QCOMPARE(bench.send(ack(10)).size(), 1);
    QVERIFY(bench.send(ack(11)).isEmpty());
    QCOMPARE(bench.shelf.ends[0].ending, Ending::Whole);
    QCOMPARE(bench.shelf.ends[0].bytes, 512 * 10 + 5);
}

void tst_TftpRepetition::windowEchoes()
{
    TftpBench bench;
    bench.shelf.put("a", ruled(512 * 40));
    QVERIFY(bench.ask(rrq("a", "octet", {"windowsize", "4"})));
    bench.send(ack(0));
    bench.packets.clear();
    bench.silence(); // the window is sent again though the phone has it
    QCOMPARE(bench.packets.size(), 4);
    QCOMPARE(bench.send(ack(4)).size(), 4);
    // The echo of the repetition brings nothing more ...
    QVERIFY(bench.send(ack(4), 100).isEmpty());
    // ... but one more means that block 5 was lost.
    QCOMPARE(bench.send(ack(4), 100).size(), 4);
    QVERIFY(bench.send(ack(4), 1).isEmpty());
}

QTEST_APPLESS_MAIN(tst_TftpRepetition)
#include "tst_TftpRepetition.moc"
